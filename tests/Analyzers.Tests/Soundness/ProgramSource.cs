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
        from changes in Change.Array[0, 2]
        from first in Request
        from others in Gen.Frequency((2, With), (1, Request)).Array[0, 2]
        select string.Join('\n', [.. declarations, .. changes, $"RankInput r0 = {first};", "Made(r0);", .. others.SelectMany(Next)]);

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

    /// <summary>Statements after which a variable holds something else, or may.</summary>
    private static Gen<string> Change => Gen.OneOf(
        Third.Text.Select(text => $"s0 = {text};"),
        Third.Text.Select(text => $"if (no) s1 = {text};"),
        Third.Number.Select(number => $"if (yes) i0 = {number};"),
        ExpressionSource.Pick("i0++;", "i0 += 2;", "Rename(ref s0);", "Resize(ref a0);", "Grow(l0);", "l0.Clear();", "(s0, s1) = (s1, s0);", "m0.Remove(\"a\");"),
        ExpressionSource.Pick("{ var alias = l0; alias.Add(\"z\"); }", "{ Action change = () => s0 = \"changed\"; change(); }", "{ IList<string> view = a0; if (view.Count > 0) view[0] = \"v\"; }"),
        Third.Text.Select(text => $"l0.Add({text});"),
        Third.Text.Select(text => $"if (a0.Length > 0) a0[0] = {text};"),
        Third.Text.Select(text => $"for (int k = 0; k < n; k++) {{ l0.Add({text}); s1 += \"c\"; }}"),
        Third.Sequence.Select(items => $"foreach (string t in ({items}).ToArray()) l0.Remove(t);"),
        Gen.Select(Third.Text, Third.List, (key, list) => $"m0[{key}] = {list};"));

    private static Gen<string> Request =>
        from title in Gen.Frequency((8, Last.Text), (1, ExpressionSource.Pick("null!", "default!")))
        from tags in Gen.Frequency((8, Last.List), (1, ExpressionSource.Pick("null!", "yes ? null! : null!")))
        from members in Optional.Array[0, 3]
        select $"new RankInput {{ {string.Join(", ", [$"Title = {title}", $"Tags = {tags}", .. members.DistinctBy(NameOf)])} }}";

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
        Gen.Select(Last.Text, Last.List, (id, tags) => $"Item = new() {{ Id = {id}, Tags = {tags} }}"));

    private static IEnumerable<string> Next(string request, int index)
    {
        string expression = request.Replace("PREVIOUS", $"r{index}", StringComparison.Ordinal);
        return [$"RankInput r{index + 1} = {expression};", $"Made(r{index + 1});"];
    }

    private static string NameOf(string member) => member[..member.IndexOf(' ', StringComparison.Ordinal)];
}
