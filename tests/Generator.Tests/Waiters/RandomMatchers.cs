using System.Text.Json.Nodes;

namespace Smithwright.Generator.Tests.Waiters;

/// <summary>A path with a comparator and what it expects.</summary>
/// <param name="ReadsInput">Whether it is one of input and output.</param>
internal sealed record TestMatcher(string Path, bool ReadsInput, string Comparator, string Expected)
{
    public JsonObject ToJson() => new()
    {
        [ReadsInput ? "inputOutput" : "output"] = new JsonObject { ["path"] = Path, ["comparator"] = Comparator, ["expected"] = Expected },
    };
}

/// <summary>Random matchers over the values of one type, most of them without type errors.</summary>
internal sealed class RandomMatchers(Random random)
{
    private const int Depth = 5;

    /// <param name="root">What paths start from.</param>
    public TestMatcher Next(TestType root, bool readsInput) => random.Next(4) switch
    {
        0 => new TestMatcher(Text(root), readsInput, "stringEquals", random.Pick("a", "ab", "", "true", "YQ==", "2.5")),
        1 => new TestMatcher(Texts(root), readsInput, random.Pick("allStringEquals", "anyStringEquals"), random.Pick("a", "ab", "")),
        _ => new TestMatcher(Condition(root, 3), readsInput, "booleanEquals", random.Pick("true", "true", "false")),
    };

    private string Text(TestType root) => random.Next(6) switch
    {
        0 => $"to_string({Any(root)})",
        1 => $"{Texts(root)} | [0]",
        2 => $"type({Any(root)})",
        3 => $"not_null({Any(root)}, {Path(root, TestKind.Text)})",
        _ => Path(root, TestKind.Text),
    };

    /// <summary>A list of strings.</summary>
    private string Texts(TestType root)
    {
        (string path, TestType item) = Items(root);
        string rest = item.Kind == TestKind.Text ? ""
            : Of(item, TestKind.Text) is { } text ? $".{text}"
            : item.Kind is TestKind.List ? "[]"
            : ".to_string(@)";
        return random.Next(8) == 0 && Of(root, TestKind.Map) is { } map ? $"keys({map})" : path + rest;
    }

    /// <summary>The items of a list, or the values of a map, possibly those for which a condition holds.</summary>
    private (string Path, TestType Item) Items(TestType root)
    {
        (string Path, TestType Type)[] all = [.. root.Paths(Depth).Where(path => path.Type.Kind is TestKind.List or TestKind.Map)];
        if (all.Length == 0)
        {
            return ("@ | [@]", root);
        }

        (string path, TestType type) = random.Pick(all);
        string list = type.Kind == TestKind.Map ? random.Pick($"{path}.*", $"values({path})[]") : path + random.Pick("[]", "[*]", $"[?{Condition(type.Item!, 1)}]", "[1:]");
        return (list, type.Item!);
    }

    private string Condition(TestType root, int depth)
    {
        if (depth > 1 && random.Next(3) > 0)
        {
            return random.Pick(
                $"({Condition(root, depth - 1)} && {Condition(root, depth - 1)})",
                $"({Condition(root, depth - 1)} || {Condition(root, depth - 1)})",
                $"!({Condition(root, depth - 1)})",
                $"({Any(root)} && {Condition(root, depth - 1)})");
        }

        (string items, TestType item) = Items(root, depth);
        return random.Next(12) switch
        {
            0 => Path(root, TestKind.Boolean),
            1 => $"{Path(root, TestKind.Boolean)} == `{random.Pick("true", "false", "null")}`",
            2 or 3 => $"{Path(root, TestKind.Number)} {Order()} {random.Pick("`0`", "`1`", "`2`", "`2.5`", Path(root, TestKind.Number))}",
            4 or 5 => $"{Path(root, TestKind.Text)} {random.Pick("==", "!=")} {random.Pick("'a'", "'ab'", "''", Path(root, TestKind.Text))}",
            6 => $"{Any(root)} {random.Pick("==", "!=")} `null`",
            7 => $"length({items}) {Order()} `{random.Next(3)}`",
            8 => $"length({Path(root, TestKind.Text)}) {Order()} `{random.Next(3)}`",
            9 when item.Kind == TestKind.Text => $"contains({items}, {random.Pick("'a'", "'ab'", Path(root, TestKind.Text))})",
            10 when item.Kind == TestKind.Number => $"contains({items}, {random.Pick("`1`", "`2.5`", Path(root, TestKind.Number))})",
            _ => $"!({Any(root)})",
        };
    }

    private (string Path, TestType Item) Items(TestType root, int depth) => depth > 0 ? Items(root) : ("@ | [@]", root);

    private string Order() => random.Pick("==", "!=", "<", "<=", ">", ">=");

    private string Any(TestType root) => root.Paths(Depth).ToArray() is { Length: > 0 } all ? random.Pick(all).Path : "@";

    /// <summary>A path to a kind of value; to anything when there is none.</summary>
    private string Path(TestType root, TestKind kind) => Of(root, kind) ?? Any(root);

    private string? Of(TestType root, TestKind kind) =>
        root.Kind == kind ? "@"
        : root.Paths(Depth).Where(path => path.Type.Kind == kind).ToArray() is { Length: > 0 } all ? random.Pick(all).Path
        : null;
}

internal static class RandomPicks
{
    public static T Pick<T>(this Random random, params T[] items) => items[random.Next(items.Length)];

    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
