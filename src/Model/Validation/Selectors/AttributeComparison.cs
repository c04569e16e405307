using System.Globalization;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>The comparators of attributes (https://smithy.io/2.0/spec/selectors.html#attribute-comparators).</summary>
internal static class AttributeComparison
{
    /// <summary>The comparators, longer ones before those that they begin with.</summary>
    public static IReadOnlyList<string> Comparators { get; } = ["{<<}", "{!=}", "{=}", "{<}", "!=", "^=", "$=", "*=", "?=", ">=", "<=", "=", ">", "<"];

    public static bool Holds(AttributeValue left, string comparator, IReadOnlyList<AttributeValue> right, bool ignoresCase)
    {
        StringComparison comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return comparator[0] == '{'
            ? right.Any(value => HoldsForSets(left, comparator, value, ignoresCase))
            : right.SelectMany(value => value.Values).Any(value => comparator == "?=" ? Exists(left, value) : left.Values.Any(one => Holds(one, comparator, value, comparison)));
    }

    private static bool Exists(AttributeValue left, AttributeValue right) => right.Text == (left.IsPresent ? "true" : "false");

    private static bool Holds(AttributeValue left, string comparator, AttributeValue right, StringComparison comparison) =>
        left.IsPresent && right.IsPresent && comparator switch
        {
            "=" => left.Text.Equals(right.Text, comparison),
            "!=" => !left.Text.Equals(right.Text, comparison),
            "^=" => left.Text.StartsWith(right.Text, comparison),
            "$=" => left.Text.EndsWith(right.Text, comparison),
            "*=" => left.Text.IndexOf(right.Text, comparison) >= 0,
            ">" => Compare(left, right) > 0,
            ">=" => Compare(left, right) >= 0,
            "<" => Compare(left, right) < 0,
            "<=" => Compare(left, right) <= 0,
            _ => throw new ArgumentException($"There is no comparator '{comparator}'.", nameof(comparator)),
        };

    /// <summary>The order of two numbers; nothing if one of them is not a number.</summary>
    private static int? Compare(AttributeValue left, AttributeValue right) =>
        decimal.TryParse(left.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal one)
        && decimal.TryParse(right.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal other)
            ? one.CompareTo(other)
            : null;

    private static bool HoldsForSets(AttributeValue left, string comparator, AttributeValue right, bool ignoresCase)
    {
        if (!left.IsProjection || !right.IsProjection)
        {
            return false;
        }

        StringComparer comparer = ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        HashSet<string> one = new(left.Values.Select(value => value.Text), comparer);
        HashSet<string> other = new(right.Values.Select(value => value.Text), comparer);
        return comparator switch
        {
            "{=}" => one.SetEquals(other),
            "{!=}" => !one.SetEquals(other),
            "{<}" => one.IsSubsetOf(other),
            _ => one.IsProperSubsetOf(other),
        };
    }
}
