using System.Text;
using Smithwright.Generator.Emission;
using Smithwright.Model;

namespace Smithwright.Generator.Endpoints;

/// <summary>Turns texts with <c>{Reference}</c> and <c>{Reference#attribute}</c> in them into interpolated strings.</summary>
internal static class TemplateCompiler
{
    public static RuleValue Compile(string template, RuleScope scope)
    {
        List<(string? Literal, RuleValue? Value)> parts = Parts(template, scope);
        if (parts is [(null, { } only)])
        {
            return only;
        }

        if (parts.All(part => part.Value is null))
        {
            return RuleValue.Constant(Literal.String(string.Concat(parts.Select(part => part.Literal))), RuleType.String);
        }

        string text = string.Concat(parts.Select(part => part.Value is { } value ? $"{{{Hole(value)}}}" : Escape(part.Literal!)));
        return new RuleValue($"$\"{text}\"", RuleType.String, false, RuleValue.UsesOf(parts.Select(part => part.Value).OfType<RuleValue>()));
    }

    private static List<(string? Literal, RuleValue? Value)> Parts(string template, RuleScope scope)
    {
        var parts = new List<(string? Literal, RuleValue? Value)>();
        var literal = new StringBuilder();
        for (int i = 0; i < template.Length; i++)
        {
            char c = template[i];
            if (c is '{' or '}' && i + 1 < template.Length && template[i + 1] == c)
            {
                literal.Append(c);
                i++;
            }
            else if (c == '{')
            {
                int close = template.IndexOf('}', i);
                if (close < 0)
                {
                    throw new UnsupportedRuleException($"The template '{template}' has no closing brace.");
                }

                Flush(literal, parts);
                parts.Add((null, Placeholder(template.Substring(i + 1, close - i - 1), scope)));
                i = close;
            }
            else
            {
                literal.Append(c);
            }
        }

        Flush(literal, parts);
        return parts;
    }

    private static void Flush(StringBuilder literal, List<(string? Literal, RuleValue? Value)> parts)
    {
        if (literal.Length > 0)
        {
            parts.Add((literal.ToString(), null));
            literal.Clear();
        }
    }

    private static RuleValue Placeholder(string text, RuleScope scope)
    {
        int hash = text.IndexOf('#');
        RuleValue value = hash < 0
            ? ValueCompiler.Reference(text, scope)
            : AttributeCompiler.Compile(ValueCompiler.Reference(text.Substring(0, hash), scope), text.Substring(hash + 1));
        return value.Type == RuleType.String ? value : throw new UnsupportedRuleException($"'{text}' is no text.");
    }

    /// <summary>A colon, as in <c>a ? b : c</c> or <c>global::</c>, would begin a format.</summary>
    private static string Hole(RuleValue value) => value.Code.Contains(":") ? $"({value.Code})" : value.Code;

    private static string Escape(string text)
    {
        string literal = Literal.String(text);
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }
}
