using CsCheck;

namespace Smithwright.Analyzers.Tests.Soundness;

/// <summary>Random bodies of methods that build requests, from variables that are changed here and there.</summary>
internal static class ProgramSource
{
    private static readonly Variables None = new([], [], [], [], []);
    private static readonly Variables Simple = new(["s0"], ["i0"], [], [], []);
    private static readonly Variables Lists = new(["s0", "s1"], ["i0"], ["l0"], ["a0"], []);
    private static readonly Variables Everything = Lists with { Maps = ["m0"] };

    private static readonly ExpressionSource First = new(None, 2);
    private static readonly ExpressionSource Second = new(Simple, 2);
    private static readonly ExpressionSource Third = new(Lists, 2);
    private static readonly ExpressionSource Last = new(Everything, 3);

    public static Gen<string> Body { get; } =
        from declarations in Declarations
        from changes in Change.Array[0, 4]
        from first in Request
        from others in Gen.Frequency((2, With), (1, Request)).Array[0, 2]
        from afterwards in Change.Array[0, 1]
        from functions in FunctionSource.Functions
        from calls in Call.Array[0, 2]
        select string.Join('\n', [.. functions, .. declarations, .. changes, .. calls, $"RankInput r0 = {first};", "Made(r0);", .. others.SelectMany(Next), .. afterwards]);

    private static Gen<string[]> Declarations =>
        from s0 in First.Text
        from i0 in First.Number
        from s1 in Second.Text
        from l0 in Second.Sequence
        from a0 in Second.Sequence
        from m0 in Third.Map
        select new[]
        {
            $"string s0 = {s0};", $"int i0 = {i0};", $"var s1 = {s1};", $"List<string> l0 = ({l0}).ToList();", $"string[] a0 = ({a0}).ToArray();",
            $"var m0 = {m0};",
        };

    /// <summary>Statements after which a variable holds something else, or may; also within branches, loops and what catches exceptions.</summary>
    private static Gen<string> Change => Gen.Frequency(
        (6, SimpleChange),
        (2, Gen.Select(ExpressionSource.Pick("yes", "no", "n > 2"), SimpleChange, SimpleChange, (condition, first, other) => $"if ({condition}) {{ {first} }} else {{ {other} }}")),
        (1, Gen.Select(ExpressionSource.Pick("yes", "no"), SimpleChange, (condition, change) => $"if ({condition}) {{ {change} }}")),
        (1, Gen.Select(SimpleChange, SimpleChange, (first, other) => $"for (int k = 0; k < n; k++) {{ {first} if (k == 1) {{ {other} }} }}")),
        (1, Gen.Select(SimpleChange, SimpleChange, (first, other) => $"foreach (string t in many) {{ if (t == \"zz\") {{ {first} break; }} {other} }}")),
        (1, Gen.Select(SimpleChange, SimpleChange, SimpleChange, (first, second, other) => $"switch (n) {{ case 3: {first} goto case 4; case 4: {second} break; default: {other} break; }}")),
        (1, Gen.Select(SimpleChange, SimpleChange, SimpleChange, (first, second, other) => $"try {{ {first} Throw(yes); {second} }} catch (NotSupportedException) {{ {other} }}")),
        (1, Third.Text.Select(text => $"l0 = new(); for (int k = 0; k < 3; k++) {{ l0.Add({text}); }}")),
        (1, Third.Text.Select(text => $"foreach (string t in a0) {{ l0.Add({text}); }}")),
        (1, Gen.Select(SimpleChange, Third.Text, (first, text) => $"for (int k = 0; k < i0; k++) {{ l0.Add({text}); {first} if (k == 3) {{ break; }} }}")),
        (1, Gen.Select(SimpleChange, SimpleChange, (first, other) => $"try {{ {first} }} finally {{ {other} }}")));

    private static Gen<string> SimpleChange => Gen.OneOf(
        Third.Text.Select(text => $"s0 = {text};"),
        Third.Text.Select(text => $"s1 += {text};"),
        Third.Text.Select(text => $"s1 = s0 + {text};"),
        Third.Number.Select(number => $"i0 = {number};"),
        Third.Sequence.Select(items => $"a0 = ({items}).ToArray();"),
        Third.Sequence.Select(items => $"l0 = ({items}).ToList();"),
        ExpressionSource.Pick("i0++;", "i0 += 2;", "Rename(ref s0);", "Resize(ref a0);", "Grow(l0);", "l0.Clear();", "(s0, s1) = (s1, s0);", "m0.Remove(\"a\");", "Set(out s1);"),
        ExpressionSource.Pick("{ var alias = l0; alias.Add(\"z\"); }", "{ Action change = () => s0 = \"changed\"; change(); }", "{ IList<string> view = a0; if (view.Count > 0) view[0] = \"v\"; }"),
        ExpressionSource.Pick("l0.Sort();", "l0.Reverse();", "m0.Clear();", "l0 = new(); l0.Add(s0);", "l0.RemoveAll(t => t == \"a\");", "m0 = new();"),
        Third.Text.Select(text => $"l0.Add({text});"),
        Third.Text.Select(text => $"l0.Remove({text});"),
        Third.Sequence.Select(items => $"l0.AddRange(({items}).ToArray());"),
        Gen.Select(Third.Number, Third.Text, (index, text) => $"if (l0.Count > {index}) l0[{index}] = {text};"),
        Gen.Select(Third.Number, Third.Text, (index, text) => $"if (l0.Count >= {index}) l0.Insert({index}, {text});"),
        Third.Number.Select(index => $"if (l0.Count > {index}) l0.RemoveAt({index});"),
        Third.Text.Select(text => $"if (a0.Length > 0) a0[0] = {text};"),
        Gen.Select(Third.Text, Third.List, (key, list) => $"m0[{key}] = {list};"),
        Gen.Select(Third.Text, Third.List, (key, list) => $"m0.TryAdd({key}, {list});"),
        Gen.Select(Third.Text, Third.List, (key, list) => $"if (!m0.ContainsKey({key})) m0.Add({key}, {list});"),
        Third.Text.Select(key => $"m0.Remove({key});"));

    /// <summary>A call of one of the program's functions. If it refuses what it is given, the program ends, and nothing is said of it.</summary>
    private static Gen<string> Call => Gen.Select(
        ExpressionSource.Pick([.. FunctionSource.Names, "Send", "SendFew"]),
        Gen.Frequency((8, Last.Text), (1, ExpressionSource.Pick("null!", "\"\""))),
        Last.List,
        (function, title, tags) => $"{function}({title}, {tags});");

    private static Gen<string> Request =>
        from title in Gen.Frequency((8, Last.Text), (1, ExpressionSource.Pick("null!", "default!")))
        from tags in Gen.Frequency((8, Last.List), (1, ExpressionSource.Pick("null!", "yes ? null! : null!")))
        from members in Optional.Array[0, 3]
        select $"new RankInput {{ {string.Join(", ", [$"Title = {title}", $"Tags = {tags}", .. members.DistinctBy(NameOf)])} }}";

    private static Gen<string> Bytes => Gen.OneOf(
        ExpressionSource.Pick("new byte[] { 97 }", "\"a\"u8.ToArray()", "\"bc\"u8.ToArray()", "new byte[] { 98, 99 }", "default", "new byte[0]", "new byte[1]"),
        Last.Text.Select(text => $"Encoding.UTF8.GetBytes({text})"),
        Last.Number.Select(number => $"new byte[] {{ (byte)({number}) }}"));

    private static Gen<string> Time => Gen.OneOf(
        ExpressionSource.Pick("DateTimeOffset.UnixEpoch", "new DateTimeOffset(1970, 1, 1, 0, 0, 1, TimeSpan.Zero)", "DateTimeOffset.MinValue", "default"),
        Last.Number.Select(number => $"DateTimeOffset.FromUnixTimeSeconds({number})"),
        Last.Number.Select(number => $"DateTimeOffset.UnixEpoch.AddSeconds({number})"));

    private static Gen<string> Rate => Gen.OneOf(
        ExpressionSource.Pick("0.0", "-0.0", "double.NaN", "1e20", "0.1f", "0.1", "1", "5"),
        Last.Number.Select(number => $"{number} * 0.5"),
        Last.Number);

    /// <summary>A request made from the one before.</summary>
    private static Gen<string> With => Gen.OneOf(Optional, Last.Text.Select(title => $"Title = {title}"), Last.List.Select(tags => $"Tags = {tags}"))
        .Array[1, 2]
        .Select(members => $"PREVIOUS with {{ {string.Join(", ", members.DistinctBy(NameOf))} }}");

    private static Gen<string> Optional => Gen.OneOf(
        Last.List.Select(labels => $"Labels = {labels}"),
        Gen.Frequency((6, Last.Map), (1, ExpressionSource.Pick("null"))).Select(columns => $"Columns = {columns}"),
        Last.Number.Select(count => $"Count = {count}"),
        Gen.Select(Last.Number, ExpressionSource.Pick(" * 0.5", "", " - 3"), (weight, change) => $"Weight = {weight}{change}"),
        Gen.OneOf(Last.Number.Select(count => $"new byte[{count}]"), Last.Text.Select(text => $"Encoding.UTF8.GetBytes({text})"), ExpressionSource.Pick("\"abcde\"u8.ToArray()", "default(ReadOnlyMemory<byte>)"))
            .Select(digest => $"Digest = {digest}"),
        Last.Text.Select(color => $"Color = new Color({color})"),
        Bytes.Array[1, 3].Select(blobs => $"Digests = [{string.Join(", ", blobs)}]"),
        Time.Array[1, 3].Select(times => $"Times = [{string.Join(", ", times)}]"),
        Rate.Array[1, 3].Select(rates => $"Rates = [{string.Join(", ", rates)}]"),
        Gen.Select(Last.Text, Last.List, (id, tags) => $"Item = new() {{ Id = {id}, Tags = {tags} }}"));

    private static IEnumerable<string> Next(string request, int index)
    {
        string expression = request.Replace("PREVIOUS", $"r{index}", StringComparison.Ordinal);
        return [$"RankInput r{index + 1} = {expression};", $"Made(r{index + 1});"];
    }

    private static string NameOf(string member) => member[..member.IndexOf(' ', StringComparison.Ordinal)];
}
