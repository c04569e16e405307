using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Turns texts with <c>{Reference}</c> and <c>{Reference#attribute}</c> in them into interpolated strings.</summary>
internal static class TemplateCompiler
{
    public static RuleValue Compile(string template, RuleScope scope)
    {
        IReadOnlyList<TemplatePart> parts = TemplatePart.Split(template, scope);
        if (parts is [{ Value: { } only }])
        {
            return only;
        }

        if (parts.All(part => part.Value is null))
        {
            return RuleValue.Constant(Literal.String(string.Concat(parts.Select(part => part.Literal))), RuleType.String);
        }

        return Interpolate(parts);
    }

    /// <summary>The parts as one interpolated string.</summary>
    public static RuleValue Interpolate(IReadOnlyList<TemplatePart> parts)
    {
        List<RuleValue> values = parts.Select(part => part.Value).OfType<RuleValue>().ToList();
        string text = string.Concat(parts.Select(part => part.Value is { } value ? $"{{{Hole(value)}}}" : Escape(part.Literal!)));
        return new RuleValue($"$\"{text}\"", RuleType.String, false, RuleValue.UsesOf(values)) { Origin = RuleValue.OriginOf(values) };
    }

    /// <summary>A colon, as in <c>a ? b : c</c> or <c>global::</c>, would begin a format.</summary>
    private static string Hole(RuleValue value) => value.Code.Contains(":") ? $"({value.Code})" : value.Code;

    private static string Escape(string text)
    {
        string literal = Literal.String(text);
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }
}
