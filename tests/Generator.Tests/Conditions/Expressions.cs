using CsCheck;

namespace Smithwright.Generator.Tests.Conditions;

/// <summary>Random conditions on <see cref="EveryKind"/>, most of them without type errors.</summary>
internal static class Expressions
{
    /// <summary>The paths from one kind of value, by the types that they lead to.</summary>
    private sealed record Paths(string[] Numbers, string[] Texts, string[] Lists, string[] Objects, string[] Others);

    private static readonly Paths Root = new(
        ["i", "j", "long", "float", "double", "big", "decimal", "at", "until", "level", "item.count", "item.inner.count", "choice.number", "counts.a", "holes.b", "nums[0]", "sparse[-1]", "choice.item.count"],
        ["name", "nick", "color", "shade", "data", "item.id", "choice.text", "kv.a", "tags[0]", "colors[-1]", "items[0].id", "byName.a.id"],
        ["tags", "must", "nums", "floats", "times", "colors", "docs", "sparse", "items", "matrix", "item.tags", "item.inner.tags", "groups.a"],
        ["kv", "counts", "groups", "holes", "item", "byName", "choice", "item.inner", "@"],
        ["flag", "sure", "doc", "doc.a", "doc.a.b", "doc[0]", "docs[1]"]);

    private static readonly Paths Item = new(
        ["count", "inner.count", "inner.inner.count"], ["id", "inner.id", "tags[0]"], ["tags", "inner.tags"], ["@", "inner"], ["inner"]);

    private static readonly Paths Text = new(["length(@)"], ["@"], ["to_array(@)"], ["{a: @}"], ["@"]);
    private static readonly Paths Number = new(["@"], ["to_string(@)"], ["to_array(@)"], ["{a: @}"], ["@"]);
    private static readonly Paths Anything = new(["to_number(@)", "@"], ["to_string(@)", "@.a"], ["to_array(@)", "@[0]"], ["@", "a"], ["@", "a", "b.c", "[1]"]);

    public static Gen<string> Condition { get; } = Boolean(Root, 3);

    private static Gen<string> Boolean(Paths from, int depth)
    {
        if (depth == 0)
        {
            return Gen.OneOf(
                Any(from, 0).Select(any => $"!{any}"),
                Gen.Select(Pick(from.Numbers), Comparator, Pick(from.Numbers), (left, comparator, right) => $"{left} {comparator} {right}"),
                Gen.Select(Pick(from.Texts), Pick("==", "!="), Pick("'a'", "'ab'", "''", "`null`"), (left, comparator, right) => $"{left} {comparator} {right}"));
        }

        Gen<string> boolean = Boolean(from, depth - 1);
        Gen<string> any = Any(from, depth - 1);
        return Gen.Frequency(
            (4, Gen.Select(boolean, Pick("&&", "||"), boolean, (left, op, right) => $"({left} {op} {right})")),
            (3, Gen.Select(any, boolean, (guard, right) => $"(!({guard}) || {right})")),
            (2, Pick([.. from.Texts, .. from.Numbers, .. from.Lists]).SelectMany(path => Boolean(from, 0).Select(right => $"({path} && {right})"))),
            (2, any.Select(operand => $"!({operand})")),
            (4, Gen.Select(NumberOf(from, depth - 1), Comparator, NumberOf(from, depth - 1), (left, comparator, right) => $"{left} {comparator} {right}")),
            (2, Gen.Select(any, Pick("==", "!="), any, (left, comparator, right) => $"({left}) {comparator} ({right})")),
            (2, Gen.Select(any, Pick("==", "!="), (left, comparator) => $"({left}) {comparator} `null`")),
            (2, Gen.Select(ListOf(from, depth - 1), any, (list, item) => $"contains({list}, {item})")),
            (1, Gen.Select(Pick("contains", "starts_with", "ends_with"), TextOf(from, depth - 1), TextOf(from, depth - 1), (name, text, part) => $"{name}({text}, {part})")),
            (1, Gen.Select(any, Boolean(Anything, depth - 1), (left, right) => $"(({left}) | {right})")),
            (1, boolean));
    }

    private static Gen<string> Any(Paths from, int depth) => depth == 0
        ? Pick([.. from.Numbers, .. from.Texts, .. from.Lists, .. from.Objects, .. from.Others])
        : Gen.Frequency(
            (2, Any(from, 0)),
            (2, ListOf(from, depth)),
            (2, TextOf(from, depth)),
            (2, NumberOf(from, depth)),
            (1, Boolean(from, depth - 1)),
            (1, Gen.Select(Any(from, depth - 1), Pick("&&", "||"), Any(from, depth - 1), (left, op, right) => $"({left} {op} {right})")),
            (1, Gen.Select(Any(from, 0), Any(from, 0), (first, second) => $"not_null({first}, {second})")),
            (1, Gen.Select(Any(from, 0), Any(from, 0), Pick("", ".a", ".b"), (first, second, field) => $"{{a: {first}, b: {second}}}{field}")),
            (1, Gen.Select(Pick("max_by", "min_by"), Key, (name, key) => $"{name}(items, &{key})")),
            (1, Pick("`null`", "`true`", "'a'", "`2`", "`2.5`", "`[\"a\", \"b\"]`", "`[1, \"a\"]`", "`{\"a\": 1}`", "`{\"a\": [[], \"b\"], \"b\": {}}`")));

    private static Gen<string> NumberOf(Paths from, int depth) => depth == 0
        ? Gen.OneOf(Pick(from.Numbers), Pick("`0`", "`2`", "`0.1`", "`-1`"))
        : Gen.Frequency(
            (2, NumberOf(from, 0)),
            (4, ListOf(from, depth - 1).Select(list => $"length({list})")),
            (1, TextOf(from, depth - 1).Select(text => $"length({text})")),
            (1, Pick(from.Objects).Select(value => $"length({value})")),
            (1, Gen.Select(Pick("abs", "ceil", "floor", "to_number"), NumberOf(from, depth - 1), (name, number) => $"{name}({number})")),
            (2, Gen.Select(Pick("sum", "avg", "max", "min"), Pick("nums", "floats", "sparse", "times", "items[].count", "values(counts)"), (name, list) => $"{name}({list})")));

    private static Gen<string> TextOf(Paths from, int depth) => depth == 0
        ? Gen.OneOf(Pick(from.Texts), Pick("'a'", "'b'", "''"))
        : Gen.Frequency(
            (2, TextOf(from, 0)),
            (1, TextOf(from, depth - 1).Select(text => $"reverse({text})")),
            (1, Any(from, depth - 1).Select(value => $"type({value})")),
            (1, Any(from, depth - 1).Select(value => $"to_string({value})")),
            (1, Pick("tags", "colors", "items[].id", "keys(kv)", "values(kv)").Select(list => $"join('-', {list})")),
            (1, Gen.Select(Pick("max", "min"), Pick("tags", "must", "colors", "keys(groups)"), (name, list) => $"{name}({list})")));

    private static Gen<string> ListOf(Paths from, int depth)
    {
        Gen<string> list = Pick(from.Lists);
        if (depth == 0)
        {
            return list;
        }

        Gen<string> items = Pick("items", "values(byName)", "byName.*", "items[]", "items[*]", "items[1:]", "items[?tags]");
        Gen<string> texts = Pick("tags", "must", "keys(kv)", "values(kv)", "colors", "values(groups)[]", "items[].id", "items[].tags[]", "groups.*[]", "keys(item)", "items[*].keys(@)[]");
        Gen<string> numbers = Pick("nums", "matrix[]", "floats", "times", "values(counts)", "items[*].count", "matrix[*][0]", "sparse", "holes.*");
        Gen<string> others = Pick("docs", "doc", "doc.*", "docs[]", "values(item)", "values(holes)", "choice.*", "[i, name, doc]", "[nick, color, data]", "matrix[*]", "items[].[id, tags[0]]");
        return Gen.Frequency(
            (2, list),
            (1, Gen.OneOf(items, texts, numbers, others)),
            (3, Gen.Select(items, Boolean(Item, depth - 1), Pick("", ".id", ".count", ".tags[]", ".inner", ".tags[?@ != 'a']"), (source, condition, right) => $"{source}[?{condition}]{right}")),
            (3, Gen.Select(texts, Boolean(Text, depth - 1), (source, condition) => $"{source}[?{condition}]")),
            (2, Gen.Select(numbers, Boolean(Number, depth - 1), (source, condition) => $"{source}[?{condition}]")),
            (2, Gen.Select(others, Boolean(Anything, depth - 1), Pick("", ".a", "[0]", "[]"), (source, condition, right) => $"{source}[?{condition}]{right}")),
            (1, Gen.Select(items, Any(Item, depth - 1), (source, body) => $"map(&{body}, {source})")),
            (1, Gen.Select(items, Key, (source, key) => $"sort_by({source}, &{key})")),
            (1, Gen.Select(Pick("sort", "reverse"), Pick("tags", "nums", "colors", "floats", "keys(kv)", "docs", "items[].id"), (name, source) => $"{name}({source})")),
            (1, Gen.Select(list, Pick("[0:2]", "[::-1]", "[1:]", "[-2:]", "[]", "[*]"), (source, slice) => $"{source}{slice}")),
            (1, Pick(from.Objects).Select(value => $"keys(merge({value}, {{x: `1`}}))")));
    }

    private static Gen<string> Key => Pick("id", "count", "length(id)", "inner.count", "not_null(count, `0`)");

    private static Gen<string> Comparator => Pick("==", "!=", "<", "<=", ">", ">=");

    private static Gen<string> Pick(params string[] texts) => Gen.OneOf(texts);
}
