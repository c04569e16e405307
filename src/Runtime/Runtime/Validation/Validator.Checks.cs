using System.Globalization;
using System.Numerics;
using Smithwright.Runtime.Serialization.Equality;
using Smithwright.Semantics;

namespace Smithwright.Runtime.Validation;

public ref partial struct Validator
{
    private const string LengthTrait = "smithy.api#length";

    /// <summary>Checks the count of Unicode scalar values. A bound that is null does not exist.</summary>
    public void Length(string text, long? min, long? max) => Length(ScalarLength.Count(text), min, max);

    /// <summary>Checks the count of bytes.</summary>
    public void Length(ReadOnlyMemory<byte> blob, long? min, long? max) => Length(blob.Length, min, max);

    /// <summary>Checks the count of items or entries.</summary>
    public void Length<T>(IReadOnlyCollection<T> collection, long? min, long? max) => Length(collection.Count, min, max);

    /// <summary>Checks an integer.</summary>
    public void Range(long number, long? min, long? max)
    {
        if (number < min || number > max)
        {
            OutOfRange(Text(min), Text(max));
        }
    }

    /// <summary>Checks a single-precision number; the bounds are rounded as the number was.</summary>
    public void Range(float number, float? min, float? max)
    {
        if (number < min || number > max)
        {
            OutOfRange(Text(min), Text(max));
        }
    }

    /// <summary>Checks a double-precision number.</summary>
    public void Range(double number, double? min, double? max)
    {
        if (number < min || number > max)
        {
            OutOfRange(Text(min), Text(max));
        }
    }

    /// <summary>Checks a decimal number.</summary>
    public void Range(decimal number, decimal? min, decimal? max)
    {
        if (number < min || number > max)
        {
            OutOfRange(Text(min), Text(max));
        }
    }

    /// <summary>Checks an integer of any size.</summary>
    public void Range(BigInteger number, decimal? min, decimal? max)
    {
        if ((min is { } least && number < new BigInteger(decimal.Ceiling(least))) || (max is { } most && number > new BigInteger(decimal.Floor(most))))
        {
            OutOfRange(Text(min), Text(max));
        }
    }

    /// <summary>
    /// Checks that a text matches a pattern. What takes too long to tell counts as matching: that can happen only
    /// with patterns that an engine has to go back for, and with many megabytes of text. All matches of one validation share a budget of time.
    /// </summary>
    public void Pattern(string text, StringPattern pattern)
    {
        if (_matching.Match(pattern.Matcher, text) == false)
        {
            Add("smithy.api#pattern", $"Member must satisfy regular expression pattern: {pattern.Expression}");
        }
    }

    /// <summary>Checks that no two items are equal: blobs and documents by what is in them, all others as their type says.</summary>
    public void UniqueItems<T>(IReadOnlyList<T> list) => UniqueItems(list, ItemComparer<T>.Instance);

    /// <summary>Checks that no two items are equal by <paramref name="comparer"/>.</summary>
    public void UniqueItems<T>(IReadOnlyList<T> list, IEqualityComparer<T> comparer)
    {
        if (Duplicates.AreIn(list, comparer))
        {
            Add("smithy.api#uniqueItems", "Member must have unique values");
        }
    }

    /// <summary>Checks that an enum has a value that the model knows.</summary>
    public void KnownValue<T>(T value) where T : struct, IStringEnum<T>
    {
        if (!T.KnownValues.Contains(value))
        {
            string known = string.Join(", ", T.KnownValues.Where(T.IsPublic).Select(item => item.Value));
            Add("smithy.api#enum", $"Member must satisfy enum value set: [{known}]");
        }
    }

    /// <summary>Checks that a text is one of those that stand in a file of the project.</summary>
    public void LegalValue(string text, IReadOnlyList<string> values, string file)
    {
        if (!values.Contains(text))
        {
            Add("smithwright.api#valuesFrom", $"Member must be one of the {values.Count} values in '{file}'");
        }
    }

    private void Length(long length, long? min, long? max)
    {
        if (length < min || length > max)
        {
            Add(LengthTrait, $"Member must have length {Bounds(Text(min), Text(max))}", string.Create(CultureInfo.InvariantCulture, $" with length {length}"));
        }
    }

    private void OutOfRange(string? min, string? max) => Add("smithy.api#range", $"Member must be {Bounds(min, max)}");

    private static string Bounds(string? min, string? max) => (min, max) switch
    {
        (_, null) => $"greater than or equal to {min}",
        (null, _) => $"less than or equal to {max}",
        _ => $"between {min} and {max}, inclusive",
    };

    private static string? Text<T>(T? number) where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture);
}
