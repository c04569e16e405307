using System.Collections.Immutable;

namespace Smithwright.Analyzers.Contracts;

/// <summary>
/// The part of a property's value that a constraint applies to: the steps <c>item</c>, <c>key</c> and <c>value</c>, outermost first; none
/// means the value itself.
/// </summary>
internal sealed class PartPath
{
    public const string Item = "item";
    public const string Key = "key";
    public const string Value = "value";

    private PartPath(ImmutableArray<string> steps) => Steps = steps;

    public static PartPath Whole { get; } = new(ImmutableArray<string>.Empty);

    public ImmutableArray<string> Steps { get; }

    public static PartPath Parse(string? text) =>
        string.IsNullOrEmpty(text) ? Whole : new PartPath(ImmutableArray.Create(text!.Split('.')));

    /// <summary>Whether a part is this one, or inside of it.</summary>
    public bool Contains(PartPath part) => part.Steps.Length >= Steps.Length && Steps.SequenceEqual(part.Steps.Take(Steps.Length));

    /// <summary>A part of this part.</summary>
    public PartPath Of(string step) => new(Steps.Add(step));

    /// <summary>Names the part in a message: <c>'Tags'</c>, <c>An item of 'Tags'</c>, <c>A key of an item of 'Tags'</c>.</summary>
    public string Describe(string property)
    {
        if (Steps.IsEmpty)
        {
            return $"'{property}'";
        }

        string text = string.Join(" of ", Steps.Reverse().Select(Noun)) + $" of '{property}'";
        return char.ToUpperInvariant(text[0]) + text.Substring(1);
    }

    private static string Noun(string step) => step == Item ? "an item" : $"a {step}";
}
