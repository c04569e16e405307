using Smithwright.Generator.CSharp;
using Smithwright.Model;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>The parameters of a rule set, each with the expression that gets its value.</summary>
internal sealed class RuleParameters
{
    private const string AccountId = "AWS::Auth::AccountId";

    private readonly Dictionary<string, ParameterLocal> _locals = new(StringComparer.Ordinal);

    private RuleParameters()
    {
    }

    /// <summary>The scope of the first rule.</summary>
    public RuleScope Scope { get; private set; } = RuleScope.Empty;

    /// <summary>Whether the account of the credentials is among them, which may differ from call to call.</summary>
    public bool NeedsAccount { get; private set; }

    /// <param name="bound">The parameters that operations bind or clients set by name.</param>
    public static RuleParameters Of(JsonNode? node, ICollection<string> bound)
    {
        RuleParameters parameters = new();
        foreach (JsonProperty property in (node as JsonObject)?.Properties.AsEnumerable() ?? [])
        {
            parameters.Add(property.Name, property.Value as JsonObject ?? throw new UnsupportedRuleException("A parameter is no object."), bound.Contains(property.Name));
        }

        return parameters;
    }

    /// <summary>Those of the locals that the rules refer to, in the order of the model.</summary>
    public EquatableArray<ParameterLocal> Used(IEnumerable<string> locals)
    {
        HashSet<string> used = new(locals, StringComparer.Ordinal);
        return _locals.Where(pair => used.Contains(pair.Key)).Select(pair => pair.Value).ToEquatableArray();
    }

    private void Add(string name, JsonObject parameter, bool isBound)
    {
        RuleType type = TypeOf(parameter);
        string? builtIn = (parameter["builtIn"] as JsonString)?.Value;
        NeedsAccount |= builtIn == AccountId;
        string own = $"parameters.{type switch { RuleType.String => "Text", RuleType.Boolean => "Flag", _ => "TextList" }}({Literal.String(name)})";
        // What an operation binds goes before what the client is.
        (string Code, bool IsOptional) value = BuiltIn(builtIn) is not { } known ? (own, true)
            : isBound ? ($"{own} ?? {known.Code}", known.IsOptional)
            : known;
        if (value.IsOptional && Default(parameter["default"]) is { } constant)
        {
            value = ($"{value.Code} ?? {constant}", false);
        }
        else if (value.IsOptional && parameter["required"] is JsonBoolean { Value: true })
        {
            string message = Literal.String($"The endpoint parameter '{name}' is missing.");
            value = ($"{value.Code} ?? throw new global::System.ArgumentException({message})", false);
        }

        Scope = Scope.Declare(name, type, value.IsOptional, out string local);
        _locals.Add(local, new ParameterLocal(Scope.TypeOf(local), local, value.Code));
    }

    private static RuleType TypeOf(JsonObject parameter) => (parameter["type"] as JsonString)?.Value.ToLowerInvariant() switch
    {
        "string" => RuleType.String,
        "boolean" => RuleType.Boolean,
        "stringarray" => RuleType.StringList,
        _ => throw new UnsupportedRuleException("A parameter has an unknown type."),
    };

    private static (string Code, bool IsOptional)? BuiltIn(string? name) => name switch
    {
        "AWS::Region" => ("parameters.Region", true),
        "AWS::UseFIPS" => ("parameters.UseFips", false),
        "AWS::UseDualStack" => ("parameters.UseDualStack", false),
        "SDK::Endpoint" => ("parameters.Endpoint?.OriginalString", true),
        AccountId => ("parameters.AccountId", true),
        "AWS::Auth::AccountIdEndpointMode" => ("parameters.AccountIdEndpointMode", true),
        // All others are settings of single services, and set by the parameter's name.
        _ => null,
    };

    private static string? Default(JsonNode? node) => node switch
    {
        JsonString text => Literal.String(text.Value),
        JsonBoolean flag => Literal.Boolean(flag.Value),
        JsonArray list => $"[{string.Join(", ", list.Items.Select(item => Literal.String(ValueCompiler.Text(item))))}]",
        _ => null,
    };
}
