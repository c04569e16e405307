using System.Text;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>A part of a template: a literal, or the value of a reference.</summary>
internal sealed record TemplatePart(string? Literal, RuleValue? Value)
{
    /// <summary>The parts of a template with <c>{Reference}</c> and <c>{Reference#attribute}</c> in it.</summary>
    public static IReadOnlyList<TemplatePart> Split(string template, RuleScope scope)
    {
        List<TemplatePart> parts = new();
        StringBuilder literal = new();
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
                parts.Add(new TemplatePart(null, Placeholder(template.Substring(i + 1, close - i - 1), scope)));
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

    private static void Flush(StringBuilder literal, List<TemplatePart> parts)
    {
        if (literal.Length > 0)
        {
            parts.Add(new TemplatePart(literal.ToString(), null));
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
}
