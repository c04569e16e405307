using Smithwright.Generator.CSharp;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Turns what endpoint and error rules decide into statements.</summary>
internal static class DecisionCompiler
{
    public static DecisionNode Compile(string type, JsonObject rule, IReadOnlyList<RuleCondition> conditions, RuleScope scope)
    {
        List<RuleValue> used = new();
        string Use(RuleValue value)
        {
            used.Add(value);
            return value.Sure;
        }

        string Text(JsonNode? node) => Use(ValueCompiler.CompileText(node, scope));

        string statement = (type, rule["endpoint"]) switch
        {
            ("error", _) => $"throw new global::System.ArgumentException({Text(rule["error"])});",
            ("endpoint", JsonObject endpoint) => $"return Endpoints::Endpoint.At({Use(ValueCompiler.CompileUrl(endpoint["url"], scope))}){With(endpoint, Text)};",
            _ => throw new UnsupportedRuleException($"A rule has the type '{type}'."),
        };
        return new DecisionNode(conditions, scope, statement, RuleValue.UsesOf(used).ToList());
    }

    private static string With(JsonObject endpoint, Func<JsonNode?, string> text)
    {
        List<string> members = new();
        if (endpoint["properties"] is JsonObject properties && properties["authSchemes"] is JsonArray { Items.IsEmpty: false } schemes)
        {
            members.Add($"    AuthSchemes = [{string.Join(", ", schemes.Items.Select(scheme => Scheme(scheme, text)))}],");
        }

        if (endpoint["headers"] is JsonObject { Properties.IsEmpty: false } headers)
        {
            IEnumerable<string> all = headers.Properties.SelectMany(header => (header.Value as JsonArray)?.Items.AsEnumerable() ?? [], (header, value) =>
                $"new({Literal.String(header.Name)}, {text(value)})");
            members.Add($"    Headers = [{string.Join(", ", all)}],");
        }

        return members.Count == 0 ? "" : $" with\n{{\n{string.Join("\n", members)}\n}}";
    }

    private static string Scheme(JsonNode node, Func<JsonNode?, string> text)
    {
        JsonObject scheme = node as JsonObject ?? throw new UnsupportedRuleException("A signing scheme is no object.");
        List<string> members = new();
        foreach (JsonProperty property in scheme.Properties)
        {
            switch (property.Name)
            {
                case "signingName":
                    members.Add($"SigningName = {text(property.Value)}");
                    break;
                case "signingRegion":
                    members.Add($"SigningRegion = {text(property.Value)}");
                    break;
                case "signingRegionSet" when property.Value is JsonArray regions:
                    members.Add($"SigningRegionSet = [{string.Join(", ", regions.Items.Select(text))}]");
                    break;
                case "disableDoubleEncoding" when property.Value is JsonBoolean flag:
                    members.Add($"DisableDoubleEncoding = {Literal.Boolean(flag.Value)}");
                    break;
            }
        }

        return $"new({text(scheme["name"])}){(members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}")}";
    }
}
