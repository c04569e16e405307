namespace Smithwright.Validation;

/// <content>Values whose type the service model does not tell.</content>
public static partial class JmesPath
{
    /// <summary>Goes on with a value: JMESPath's <c>|</c>.</summary>
    public static TResult Pipe<T, TResult>(T value, Func<T, TResult> next) => next(value);

    /// <summary>The first value that is not null.</summary>
    public static JmesValue NotNull(params JmesValue[] values) => values.FirstOrDefault(value => !value.IsNull);

    /// <summary>The names of an object's members.</summary>
    public static IReadOnlyList<string> Keys(JmesValue value) => value.Members?.Keys.ToArray() ?? [];

    /// <summary>The values of an object's members.</summary>
    public static IReadOnlyList<JmesValue> Values(JmesValue value) => value.MemberValues ?? [];

    /// <summary>All members of all objects; of equal names the last counts.</summary>
    public static JmesValue Merge(params JmesValue[] objects) =>
        JmesValue.Object(objects.SelectMany(value => value.Members ?? []).Select(member => (member.Key, member.Value)).ToArray());

    /// <summary>The list with its items that are arrays merged into it.</summary>
    public static IReadOnlyList<JmesValue>? Flatten(IReadOnlyList<JmesValue>? list) => list?.SelectMany(item => item.ToArray()).ToArray();

    /// <summary>The greatest of values that are all numbers or all strings; null of none.</summary>
    public static JmesValue Max(IReadOnlyList<JmesValue> values) => Extreme(values, 1);

    /// <summary>The least of values that are all numbers or all strings; null of none.</summary>
    public static JmesValue Min(IReadOnlyList<JmesValue> values) => Extreme(values, -1);

    /// <summary>Values that are all numbers or all strings, in ascending order.</summary>
    public static IReadOnlyList<JmesValue> Sort(IReadOnlyList<JmesValue> values) => SortBy(values, static value => value);

    /// <summary>The values in ascending order of keys that are all numbers or all strings.</summary>
    internal static IReadOnlyList<JmesValue> SortBy(IReadOnlyList<JmesValue> values, Func<JmesValue, JmesValue> key) =>
        values.OrderBy(key, ComparableValues).ToArray();

    internal static JmesValue ExtremeBy(IReadOnlyList<JmesValue> values, Func<JmesValue, JmesValue> key, int sign)
    {
        if (values.Count == 0)
            return default;
        JmesValue[] keys = values.Select(key).ToArray();
        int best = 0;
        for (int i = 1; i < keys.Length; i++)
        {
            if (sign * ComparableValues.Compare(keys[i], keys[best]) > 0)
                best = i;
        }
        return values[best];
    }

    private static JmesValue Extreme(IReadOnlyList<JmesValue> values, int sign) => ExtremeBy(values, static value => value, sign);

    private static Comparer<JmesValue> ComparableValues { get; } = Comparer<JmesValue>.Create(static (left, right) =>
        left.Text is { } text && right.Text is { } other
            ? Semantics.CodePoints.Compare(text, other)
            : Nullable.Compare(left.Number, right.Number));
}
