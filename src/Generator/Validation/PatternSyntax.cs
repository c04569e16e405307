using System.Globalization;
using Smithwright.Generator.CSharp;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Semantics.Matching;

namespace Smithwright.Generator.Validation;

/// <summary>Translated patterns as C#.</summary>
internal static class PatternSyntax
{
    private const string Type = "Check::StringPattern";

    /// <summary>The expression that makes a pattern.</summary>
    /// <param name="expression">The pattern as the model has it.</param>
    /// <param name="pattern">Its translation.</param>
    public static string Creation(string expression, CompiledPattern pattern)
    {
        List<string> arguments = new() { Literal.String(expression) };
        if (pattern.Steps is { } steps)
        {
            arguments.Add($"toEnd: {Literal.Boolean(steps.ToEnd)}");
            arguments.Add($"byCodePoint: {Literal.Boolean(steps.IsByCodePoint)}");
            arguments.AddRange(steps.Steps.Select(Step));
            return $"{Type}.OfSteps({string.Join(", ", arguments)})";
        }

        arguments.AddRange(pattern.Parts.Select(Part));
        return $"{Type}.OfParts({string.Join(", ", arguments)})";
    }

    private static string Step(PatternStep step)
    {
        string ranges = string.Join(", ", step.Ranges.Select(Character));
        string categories = step.Categories == 0 ? "" : $", 0x{step.Categories.ToString("X", CultureInfo.InvariantCulture)}";
        return $"new {Type}.Step({Literal.Number(step.Min)}, {Literal.Number(step.Max) ?? "null"}, [{ranges}]{categories})";
    }

    private static string Part(PatternPart part) =>
        $"new {Type}.Part({Literal.String(part.Text)}, {Literal.String(part.WithSurrogates)}, isLinear: {Literal.Boolean(part.IsLinear)}{(part.Matches ? "" : ", matches: false")})";

    private static string Character(int codePoint) => codePoint is > ' ' and <= '~' and not '\'' and not '\\'
        ? $"'{(char)codePoint}'"
        : "0x" + codePoint.ToString("X2", CultureInfo.InvariantCulture);
}
