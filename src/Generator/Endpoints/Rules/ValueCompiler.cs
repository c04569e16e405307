using System.Globalization;
using Smithwright.Generator.CSharp;
using Smithwright.Model;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Turns the arguments of functions, which are references, calls or literals, into C#.</summary>
internal static class ValueCompiler
{
    public static RuleValue Compile(JsonNode? node, RuleScope scope) => node switch
    {
        // A URL may be made anywhere, and be used as one far from there.
        JsonString text when UrlTemplateCompiler.IsUrl(text.Value) => UrlTemplateCompiler.Compile(text.Value, scope),
        JsonString text => TemplateCompiler.Compile(text.Value, scope),
        JsonBoolean flag => RuleValue.Constant(Literal.Boolean(flag.Value), RuleType.Boolean),
        JsonObject { } reference when reference["ref"] is JsonString name => Reference(name.Value, scope),
        JsonObject { } call when call["fn"] is JsonString function => FunctionCompiler.Compile(function.Value, ArgumentsOf(call), scope),
        _ => throw new UnsupportedRuleException("A value is neither text nor Boolean, reference nor call."),
    };

    /// <summary>A text that people or headers get: one with a URL in it is no address.</summary>
    public static RuleValue CompileText(JsonNode? node, RuleScope scope) =>
        node is JsonString text ? TemplateCompiler.Compile(text.Value, scope) : Compile(node, scope, RuleType.String);

    /// <summary>The URL of an endpoint.</summary>
    public static RuleValue CompileUrl(JsonNode? node, RuleScope scope) =>
        node is JsonString text ? UrlTemplateCompiler.Compile(text.Value, scope) : Compile(node, scope, RuleType.String);

    public static IReadOnlyList<JsonNode> ArgumentsOf(JsonObject call) => (call["argv"] as JsonArray)?.Items.ToArray() ?? [];

    public static RuleValue Compile(JsonNode? node, RuleScope scope, RuleType type)
    {
        RuleValue value = Compile(node, scope);
        return value.Type == type ? value : throw new UnsupportedRuleException($"A value is a {value.Type} where a {type} belongs.");
    }

    public static RuleValue Reference(string name, RuleScope scope)
    {
        RuleVariable variable = scope[name];
        return new RuleValue(variable.Local, variable.Type, variable.IsOptional, new[] { variable.Local }.ToEquatableArray()) { Origin = variable.Origin };
    }

    public static string Text(JsonNode node) =>
        node is JsonString text ? text.Value : throw new UnsupportedRuleException("An argument is no text.");

    public static string Number(JsonNode node) =>
        node is JsonNumber number && int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? Literal.Number(value)
            : throw new UnsupportedRuleException("An argument is no whole number.");

    public static bool Flag(JsonNode node) =>
        node is JsonBoolean flag ? flag.Value : throw new UnsupportedRuleException("An argument is no Boolean.");
}
