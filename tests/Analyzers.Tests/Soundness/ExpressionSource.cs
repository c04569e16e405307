using CsCheck;

namespace Smithwright.Analyzers.Tests.Soundness;

/// <summary>The variables that an expression may use, by what they hold.</summary>
internal sealed record Variables(string[] Texts, string[] Numbers, string[] Lists, string[] Arrays, string[] Maps);

/// <summary>Random C# expressions over some variables. Numbers are never negative, so that they serve as counts.</summary>
internal sealed class ExpressionSource
{
    private const string ListType = "IReadOnlyList<string>";

    private readonly Variables _variables;
    private readonly ExpressionSource? _inner;

    /// <param name="variables">What the expressions may use.</param>
    /// <param name="depth">How deep expressions may be nested.</param>
    public ExpressionSource(Variables variables, int depth)
    {
        _variables = variables;
        _inner = depth == 0 ? null : new ExpressionSource(variables, depth - 1);
        Text = Gen.Frequency([(3, Pick([.. Literals, .. variables.Texts])), .. _inner is null ? [] : _inner.Texts()]);
        Number = Gen.Frequency([(3, Pick(["0", "1", "2", "3", "5", "Five", "n", .. variables.Numbers])), .. _inner is null ? [] : _inner.Numbers()]);
        Sequence = Gen.Frequency([(1, Pick(["Three", "many", .. variables.Arrays, .. variables.Lists])), .. _inner is null ? [] : _inner.Sequences()]);
        List = Gen.Frequency([(1, Pick(["Three", .. variables.Arrays, .. variables.Lists])), (2, Elements.Select(items => $"[{items}]")), .. _inner is null ? [] : _inner.ListsOf()]);
        Map = Gen.Frequency([(1, Pick(["new Dictionary<string, IReadOnlyList<string>>()", .. variables.Maps])), .. _inner is null ? [] : _inner.MapsOf()]);
    }

    /// <summary>Expressions of type <c>string</c>.</summary>
    public Gen<string> Text { get; }

    /// <summary>Expressions of type <c>int</c>.</summary>
    public Gen<string> Number { get; }

    /// <summary>Expressions of a type that converts to <c>IEnumerable&lt;string&gt;</c>, which know it themselves.</summary>
    public Gen<string> Sequence { get; }

    /// <summary>Expressions that <c>IReadOnlyList&lt;string&gt;</c> can be assigned from.</summary>
    public Gen<string> List { get; }

    /// <summary>Expressions of type <c>Dictionary&lt;string, IReadOnlyList&lt;string&gt;&gt;</c>.</summary>
    public Gen<string> Map { get; }

    public static Gen<string> Pick(params string[] choices) => Gen.OneOf(choices);

    private static string[] Literals { get; } =
        ["\"a\"", "\"bc\"", "\"def\"", "\"a b\"", "\"\"", "\"long text\"", "\"A\"", "\"\\U0001F3AC\"", "Name", "s_fixed", "text", "nameof(Shop)", "string.Empty"];

    /// <summary>The elements of a collection expression, spreads among them.</summary>
    private Gen<string> Elements => Gen.Frequency((3, Text), (1, Sequence.Select(spread => $".. {spread}"))).Array[0, 5].Select(items => string.Join(", ", items));

    private Gen<string> Items => Text.Array[1, 4].Select(items => string.Join(", ", items));

    private (int, Gen<string>)[] Texts() =>
    [
        (2, Gen.Select(Text, Text, (left, right) => $"({left} + {right})")),
        (1, Gen.Select(Text, Number, (left, right) => $"({left} + {right})")),
        (2, Gen.Select(Text, Text, (left, right) => $"$\"{{{left}}}-{{{right}}}\"")),
        (1, Number.Select(count => $"new string('c', {count})")),
        (1, Gen.Select(Text, Number, Pick("PadLeft", "PadRight"), (padded, width, method) => $"({padded}).{method}({width})")),
        (1, Gen.Select(Text, Pick("Trim()", "ToUpperInvariant()", "ToLowerInvariant()", "ToString()", "Replace(\"a\", \"\")"), (value, call) => $"({value}).{call}")),
        (1, Items.Select(items => $"string.Concat({items})")),
        (1, Sequence.Select(parts => $"string.Join(\"-\", {parts})")),
        (1, Gen.Select(Pick("Doubled", "Unfollowed", "OrDefault"), Text, (helper, argument) => $"{helper}({argument})")),
        (2, Gen.Select(Pick("yes", "no", "n > 2", "true"), Text, Text, (condition, left, right) => $"({condition} ? {left} : {right})")),
        (1, Gen.Select(Text, Text, Text, (first, second, other) => $"(n switch {{ 1 => {first}, 3 => {second}, _ => {other} }})")),
        (1, Gen.Select(Pick("nothing", "(yes ? null : text)", "(no ? null : \"a\")"), Text, (left, right) => $"({left} ?? {right})")),
        (1, Sequence.Select(items => $"({items}).FirstOrDefault(\"a\")")),
    ];

    private (int, Gen<string>)[] Numbers() =>
    [
        (1, Gen.Select(Number, Number, (left, right) => $"({left} + {right})")),
        (1, Text.Select(text => $"({text}).Length")),
        (1, Sequence.Select(items => $"({items}).Count()")),
        (1, Gen.Select(Pick("yes", "no"), Number, Number, (condition, left, right) => $"({condition} ? {left} : {right})")),
    ];

    private (int, Gen<string>)[] Sequences() =>
    [
        (2, Items.Select(items => $"new[] {{ {items} }}")),
        (1, Elements.Select(items => $"((string[])[{items}])")),
        (1, Elements.Select(items => $"((List<string>)[{items}])")),
        (2, Gen.Select(Text, Number, (item, count) => $"Enumerable.Repeat({item}, {count})")),
        (1, Number.Select(count => $"Enumerable.Range(0, {count}).Select(k => $\"k{{k}}\")")),
        (1, Gen.Select(Sequence, Text, (items, suffix) => $"({items}).Select(t => t + {suffix})")),
        (2, Gen.Select(Sequence, Pick("Take", "Skip"), Number, (items, method, count) => $"({items}).{method}({count})")),
        (2, Gen.Select(Sequence, Pick("Append", "Prepend"), Text, (items, method, item) => $"({items}).{method}({item})")),
        (2, Gen.Select(Sequence, Sequence, (left, right) => $"({left}).Concat({right})")),
        (1, Gen.Select(Sequence, Pick("Where(t => t.Length > 1)", "Distinct()", "OrderBy(t => t)", "Reverse()", "SkipWhile(t => t == \"a\")"), (items, call) => $"({items}).AsEnumerable().{call}")),
        (1, Gen.Select(Sequence, Items, (items, added) => $"new HashSet<string>({items}) {{ {added} }}")),
        (1, Gen.Select(Sequence, Pick("ToHashSet()", "ToHashSet(StringComparer.OrdinalIgnoreCase)"), (items, call) => $"({items}).{call}")),
        (1, Items.Select(items => $"All({items})")),
        (1, Sequence.Select(items => $"Computed({items})")),
        (1, Gen.Select(Pick("yes", "no"), Sequence, Sequence, (condition, left, right) => $"({condition} ? ({left}).ToList() : ({right}).ToList())")),
    ];

    private (int, Gen<string>)[] ListsOf() =>
    [
        (2, Gen.Select(Sequence, Pick("ToList", "ToArray", "ToImmutableArray"), (items, method) => $"({items}).{method}()")),
        (2, Items.Select(items => $"new List<string> {{ {items} }}")),
        (1, Gen.Select(Sequence, Items, (items, added) => $"new List<string>({items}) {{ {added} }}")),
        (1, Items.Select(items => $"ImmutableArray.Create({items})")),
        (1, Gen.Select(Pick("yes", "no", "n < 2"), List, List, (condition, left, right) => $"({condition} ? ({ListType})({left}) : ({right}))")),
        (1, Gen.Select(List, List, (first, other) => $"(n switch {{ 3 => ({ListType})({first}), _ => {other} }})")),
        (1, Text.Select(item => $"Pair({item})")),
        (1, List.Select(items => $"Same({items})")),
    ];

    private (int, Gen<string>)[] MapsOf() =>
    [
        (3, Gen.Select(Text, List, (key, list) => $"[{key}] = {list}").Array[1, 3].Select(entries => $"new Dictionary<string, {ListType}> {{ {string.Join(", ", entries)} }}")),
        (2, Gen.Select(Text, List, (key, list) => $"{{ {key}, {list} }}").Array[1, 3].Select(entries => $"new Dictionary<string, {ListType}> {{ {string.Join(", ", entries)} }}")),
        (1, Gen.Select(Sequence, List, (keys, list) => $"({keys}).Distinct().ToDictionary(t => t, t => ({ListType})({list}))")),
        (1, Gen.Select(Map, Text, List, (map, key, list) => $"new Dictionary<string, {ListType}>({map}) {{ [{key}] = {list} }}")),
        (1, Gen.Select(Pick("yes", "no"), Map, Map, (condition, left, right) => $"({condition} ? {left} : {right})")),
    ];
}
