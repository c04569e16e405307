using System.Diagnostics.CodeAnalysis;

namespace Smithwright.Runtime.JmesPath;

/// <content>Values whose type the service model does not tell.</content>
public static partial class JmesPath
{
    /// <summary>Goes on with a value: JMESPath's <c>|</c>.</summary>
    public static TResult Pipe<T, TResult>(T value, Func<T, TResult> next) => next(value);

    /// <summary>JMESPath's <c>||</c>: the first value if it counts as true, else the second.</summary>
    public static JmesValue Or(JmesValue first, JmesValue second) => first.IsTrue ? first : second;

    /// <inheritdoc cref="Or(JmesValue, JmesValue)"/>
    public static JmesValue Or(JmesValue first, Func<JmesValue> second) => first.IsTrue ? first : second();

    /// <summary>JMESPath's <c>&amp;&amp;</c>: the first value if it counts as false, else the second.</summary>
    public static JmesValue And(JmesValue first, JmesValue second) => first.IsTrue ? second : first;

    /// <inheritdoc cref="And(JmesValue, JmesValue)"/>
    public static JmesValue And(JmesValue first, Func<JmesValue> second) => first.IsTrue ? second() : first;

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
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<JmesValue>? Flatten(IReadOnlyList<JmesValue>? list) => list?.SelectMany(item => item.ToArray()).ToArray();

    /// <summary>The greatest of values that are all numbers or all strings; null of none.</summary>
    public static JmesValue Max(IReadOnlyList<JmesValue> values) => MaxByValue(values, static value => value) ?? default;

    /// <summary>The least of values that are all numbers or all strings; null of none.</summary>
    public static JmesValue Min(IReadOnlyList<JmesValue> values) => MinByValue(values, static value => value) ?? default;
}
