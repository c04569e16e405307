using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Smithwright.Analyzers.Contracts;

/// <summary>Constraints as the attributes that declare them.</summary>
internal static class ConstraintText
{
    /// <summary>The attribute in C#, or <see langword="null"/> for what is not declared on one parameter.</summary>
    public static string? AttributeOf(Constraint constraint) => constraint switch
    {
        LengthConstraint length => Write("Length", constraint, length.Min > 0 ? $"Min = {Number(length.Min)}" : null, length.Max is { } max
            ? $"Max = {Number(max)}" : null),
        PatternConstraint pattern => Write("Pattern", constraint, Quote(pattern.Expression)),
        RangeConstraint range =>
            Write("Range", constraint, range.Min is { } min ? $"Min = {Quote(min)}" : null, range.Max is { } max ? $"Max = {Quote(max)}" : null),
        UniqueItemsConstraint => Write("UniqueItems", constraint),
        KnownValuesConstraint { AreNumbers: false } known => Write("KnownValues", constraint, string.Join(", ", known.Values.Select(Quote))),
        LegalValuesConstraint legal => Write("LegalValues", constraint, legal.Constants is { } type ? $"typeof({type})" : string.Join(", ", legal.Values.Select(Quote))),
        _ => null,
    };

    private static string Write(string name, Constraint constraint, params string?[] arguments)
    {
        string? at = constraint.Part.Steps.IsEmpty ? null : $"At = {Quote(string.Join(".", constraint.Part.Steps))}";
        string[] written = arguments.Append(at).OfType<string>().ToArray();
        return written.Length == 0 ? $"Smithwright.Annotations.{name}" : $"Smithwright.Annotations.{name}({string.Join(", ", written)})";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
