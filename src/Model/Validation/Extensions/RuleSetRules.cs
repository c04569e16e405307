using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>What stands in endpoint rules (<c>RulesEngineVersion</c>, <c>RuleSetAuthSchemes</c>, <c>RuleSetBuiltIn</c>, <c>RuleSetTestCase</c>, <c>RuleSetUri</c>).</summary>
internal static class RuleSetRules
{
    private static readonly string[] Newer = ["coalesce", "ite", "split"];

    public static void Functions(RuleContext context)
    {
        foreach (RuleSet rules in RuleSet.All(context.Graph))
        {
            foreach (JsonObject call in rules.Objects().Where(node => node["fn"] is JsonString))
            {
                string name = TraitNodes.Text(call["fn"])!;
                ImmutableArray<JsonNode> arguments = TraitNodes.Items(call["argv"]);
                bool isNewer = Newer.Contains(name) || (name == "getAttr" && arguments.Length == 2 && TraitNodes.Text(arguments[1]) is { } path && path.IndexOf("[-", StringComparison.Ordinal) >= 0);
                if (isNewer && rules.Version is "1.0")
                {
                    context.Error(
                        "RulesEngineVersion",
                        rules.Service,
                        $"Function '{name}' needs version 1.1 of endpoint rules, but these say {rules.Version}.",
                        call.Span);
                }

                if (name == "split" && arguments.Length > 1 && arguments[1] is JsonString { Value: "" })
                {
                    context.Error("RuleSetTestCase", rules.Service, "The delimiter of function 'split' cannot be empty.", arguments[1].Span);
                }
            }
        }
    }

    public static void Endpoints(RuleContext context)
    {
        foreach (RuleSet rules in RuleSet.All(context.Graph))
        {
            foreach (JsonObject endpoint in rules.Objects().Select(node => node["endpoint"]).OfType<JsonObject>())
            {
                if (endpoint["url"] is JsonString url && !IsUrl(url.Value))
                {
                    context.Error("RuleSetUri", rules.Service, $"'{SingleLine.Of(url.Value)}' is no URL of an endpoint.", url.Span);
                }

                if ((endpoint["properties"] as JsonObject)?["authSchemes"] is { } schemes)
                {
                    AuthSchemes(context, rules, schemes);
                }
            }
        }
    }

    public static void BuiltIns(RuleContext context)
    {
        foreach (RuleSet rules in RuleSet.All(context.Graph))
        {
            foreach ((_, JsonObject parameter) in rules.Parameters)
            {
                Report("RuleSetBuiltIn.RuleSet", parameter["builtIn"] as JsonString);
            }

            int index = 0;
            foreach (JsonObject test in rules.Cases)
            {
                ImmutableArray<JsonNode> inputs = TraitNodes.Items(test["operationInputs"]);
                for (int i = 0; i < inputs.Length; i++)
                {
                    string id = string.Format(CultureInfo.InvariantCulture, "RuleSetBuiltIn.TestCase.{0}.Inputs.{1}", index, i);
                    foreach (JsonProperty builtIn in TraitNodes.Members((inputs[i] as JsonObject)?["builtInParams"]))
                    {
                        Report(id, new JsonString(builtIn.NameSpan, builtIn.Name));
                    }
                }

                index++;
            }

            void Report(string id, JsonString? builtIn)
            {
                // Vendors have their own.
                if (builtIn is not null && builtIn.Value != "SDK::Endpoint" && (builtIn.Value.IndexOf("::", StringComparison.Ordinal) < 0 || builtIn.Value.StartsWith("SDK::", StringComparison.Ordinal)))
                {
                    context.Error(
                        id,
                        rules.Service,
                        $"Unknown built-in parameter '{SingleLine.Of(builtIn.Value)}'{NearestName.Suggest(builtIn.Value, ["SDK::Endpoint"])}",
                        builtIn.Span);
                }
            }
        }
    }

    private static bool IsUrl(string url)
    {
        string text = url;
        for (int open; (open = text.IndexOf('{')) >= 0;)
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
            {
                return false;
            }

            text = open == 0 && url.IndexOf("://", StringComparison.Ordinal) < 0 ? $"https://a{text.Substring(close + 1)}" : $"{text.Substring(0, open)}a{text.Substring(close + 1)}";
        }

        return Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    private static void AuthSchemes(RuleContext context, RuleSet rules, JsonNode schemes)
    {
        void Error(JsonNode at, string message) => context.Error("RuleSetAuthSchemes", rules.Service, message, at.Span);
        if (schemes is not JsonArray array)
        {
            Error(schemes, "Expected \"authSchemes\" to be an array of objects.");
            return;
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonNode item in array.Items)
        {
            if (item is not JsonObject scheme)
            {
                Error(item, "Expected every item of \"authSchemes\" to be an object.");
            }
            else if (TraitNodes.Text(scheme["name"]) is not { } name)
            {
                Error(scheme, "Expected every item of \"authSchemes\" to have a string \"name\".");
            }
            else
            {
                if (!names.Add(name))
                {
                    Error(scheme, $"Several items of \"authSchemes\" have the name '{name}'.");
                }

                AuthScheme(name, scheme, Error);
            }
        }
    }

    private static void AuthScheme(string name, JsonObject scheme, Action<JsonNode, string> error)
    {
        Dictionary<string, string>? kinds = name switch
        {
            "sigv4" or "beta-sigv4" or "sigv4-s3express" or "sigv4#beta" => new()
            {
                ["name"] = "string",
                ["signingName"] = "string",
                ["signingRegion"] = "string",
                ["disableDoubleEncoding"] = "boolean",
                ["disableNormalizePath"] = "boolean",
            },
            "sigv4a" or "sigv4a-s3express" => new()
            {
                ["name"] = "string",
                ["signingName"] = "string",
                ["signingRegionSet"] = "array",
                ["disableDoubleEncoding"] = "boolean",
                ["disableNormalizePath"] = "boolean",
            },
            _ => null,
        };
        if (kinds is null)
        {
            return;
        }

        foreach (JsonProperty property in scheme.Properties)
        {
            if (!kinds.TryGetValue(property.Name, out string? kind))
            {
                error(property.Value, $"Auth scheme '{name}' has no property '{property.Name}'; expected {TraitNodes.Names(kinds.Keys)}.");
            }
            else if (property.Value.Kind != kind)
            {
                error(property.Value, $"Expected \"{property.Name}\" of auth scheme '{name}' to be of type {kind}.");
            }
        }

        if (kinds.ContainsKey("signingRegionSet"))
        {
            if (scheme["signingRegionSet"] is null)
            {
                error(scheme, $"Auth scheme '{name}' needs a \"signingRegionSet\".");
            }
            else if (scheme["signingRegionSet"] is JsonArray regions && (regions.Items.IsEmpty || regions.Items.Any(region => region is not JsonString)))
            {
                error(regions, $"Expected \"signingRegionSet\" of auth scheme '{name}' to be an array of strings that is not empty.");
            }
        }
    }
}
