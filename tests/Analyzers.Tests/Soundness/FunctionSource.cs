using CsCheck;

namespace Smithwright.Analyzers.Tests.Soundness;

/// <summary>Random functions that make requests of what they are called with, unless they refuse or change it.</summary>
internal static class FunctionSource
{
    private const string Request = "new RankInput { Title = t, Tags = items }";
    private const string Refuse = "throw new NotSupportedException();";

    public static readonly string[] Names = ["F0", "F1", "F2"];

    public static Gen<string[]> Functions { get; } = Gen.Select(Function(0), Function(1), Function(2), (first, second, third) => new[] { first, second, third });

    private static Gen<string> Function(int index) =>
        from before in Before.Array[0, 2]
        from use in index == 0 ? Use : Gen.Frequency((3, Use), (1, Gen.Const($"{Names[index - 1]}(t, items);")))
        select $"void {Names[index]}(string t, IReadOnlyList<string> items) {{ {string.Join(' ', before)} {use} }}";

    /// <summary>What a function does first: most of it ends the way of what it is called with.</summary>
    private static Gen<string> Before => Gen.Frequency((2, Gen.Const("")), (1, Guard));

    private static Gen<string> Guard => ExpressionSource.Pick(
        "Console.Error.Flush();",
        "if (n > 100) " + Refuse,
        "if (no) return;",
        "if (items.Count > 2) " + Refuse,
        "if (items.Count > 2) return;",
        "if (t.Length > 3) " + Refuse,
        "if (string.IsNullOrEmpty(t)) return;",
        "ArgumentNullException.ThrowIfNull(items);",
        "items = items.Take(2).ToArray();",
        "if (yes) items = [t];",
        "t = t.Trim();",
        "t += \"z\";",
        "{ var more = items.ToList(); more.Add(t); items = more; }",
        "Throw(items.Count > 3);",
        "{ bool many = items.Count > 3; if (many) " + Refuse + " }",
        "{ int count = 0; foreach (string item in items) { if (++count > 2) " + Refuse + " } }",
        "_ = items.Count > 3 ? throw new NotSupportedException() : 0;",
        "if (items is { Count: > 2 }) " + Refuse,
        "if (items.Any(item => item == t)) " + Refuse,
        "{ Action check = () => Throw(items.Count > 3); check(); }",
        "items ??= [];",
        "t ??= \"z\";",
        "if (5 < items.Count) return;",
        "if (items.Count == 0) return;",
        "if (t is null) return;",
        "{ var same = items.ToList(); foreach (string item in many) same.Add(item); if (no) items = same; }",
        "if (Once(ref n) && n > 100) return;");

    /// <summary>How a function makes requests.</summary>
    private static Gen<string> Use => ExpressionSource.Pick(
        $"Made({Request});",
        $"Made({Request});",
        $"var request = {Request}; Made(request);",
        $"if (yes) {{ Made({Request}); }} else {{ Made({Request} with {{ Count = 1 }}); }}",
        $"if (no) {{ Made({Request}); }}",
        $"try {{ Made({Request}); }} catch (NotSupportedException) {{ }}",
        $"try {{ Throw(items.Count > 3); Made({Request}); }} catch (NotSupportedException) {{ }}",
        $"try {{ Made({Request}); }} finally {{ items = []; }}",
        $"Action send = () => Made({Request}); send();",
        "Inner(t, items); void Inner(string a, IReadOnlyList<string> b) => Made(new RankInput { Title = a, Tags = b });",
        $"Inner(); void Inner() => Made({Request});",
        "Send(t, items);",
        "SendList(t, items.ToList());",
        "SendFew(t, items);",
        "new Query(t, items).Send();",
        "new Query(t, []) { Tags = items }.Send();",
        "Made(Make(t, items) with { Title = Doubled(t) });",
        "foreach (string each in items) { Made(new RankInput { Title = each, Tags = items }); }",
        "for (int k = 0; k < items.Count; k += 2) { Send(t, items.Skip(k).Take(2).ToArray()); }",
        $"var checkedFirst = {Request}; if (checkedFirst.Validate().Count > 0) {Refuse} Made(checkedFirst);",
        "Again(t, items, n);",
        "Deeper(t, items, n); void Deeper(string a, IReadOnlyList<string> b, int c) { if (c > 0) { Deeper(a, b, c - 1); return; } Send(a, b); }",
        "_ = new Holder(t, items).Made;",
        "new Eager(t, items);",
        "new EagerChild(t, items);",
        "new Sender(t, items).Send();",
        "{ Sender sender = new(t, items); sender.Send(); }",
        "{ Sender sender = new(t, items); if (yes) sender = new(t, [\"a\"]); sender.Send(); }",
        "{ Cutter cutter = new(t, items.ToList()); cutter.Cut(); cutter.Send(); }",
        "SendAlias(t, items.ToList());",
        "SendCut(t, items.ToList());",
        "{ var all = new List<string>(); foreach (string item in items) { all.Add(item); } Send(t, all); }",
        "{ var all = new List<string>(items); for (int k = 0; k < 3; k++) { all.Add(t); } Send(t, all); }",
        "{ var all = new List<string>(); for (int k = 0; k < n; k++) { all.Add(t); if (k == 1) all.Clear(); } Send(t, all); }",
        "{ var all = new List<string>(); if (no) for (int k = 0; k < 4; k++) all.Add(t); Send(t, all); }",
        "{ var all = new List<string>(); for (int j = 0; j < 2; j++) { for (int k = 1; k <= 2; k++) { all.Add(t + k); } } Send(t, all); }",
        "{ for (int j = 0; j < 2; j++) { var all = new List<string>(); for (int k = 1; k <= 2; k++) { all.Add(t + k); all.Add(t); } Send(t, all); } }",
        "{ var all = new List<string>(); try { foreach (string item in items) { all.Add(item); Throw(all.Count > 2); } } catch (NotSupportedException) { all.Add(t); } Send(t, all); }",
        "{ var all = new List<string>(); foreach (string item in items) { all.Add(item); } all = all.Take(2).ToList(); Send(t, all); }",
        "Handed(items, given => Made(new RankInput { Title = t, Tags = given }));",
        "Handed(items, given => { if (given.Count > 2) throw new NotSupportedException(); Send(t, given); });",
        "Handed(items, given => Send(t, given.Take(2).ToArray()));",
        "new Longer(t, items).Send();",
        "new Defaults { Tags = items }.Send();",
        "{ var (title, tags) = (t, items); Send(title, tags); }",
        "{ var (title, tags) = (t, items); if (tags.Count > 2) throw new NotSupportedException(); Send(title, tags); }",
        "{ (string title, var tags) = Both(t, items); if (yes) title = \"a\"; Send(title, tags); }",
        "{ var both = Both(t, items); Send(both.Title, both.Tags); }",
        "{ var both = Both(t, items); both.Tags = items.Take(1).ToArray(); Send(both.Title, both.Tags); }",
        "{ var both = (Title: t, Tags: items.ToArray()); both.Tags[0] = \"changed\"; Send(both.Title, both.Tags); }",
        "{ var pair = new { Title = t, Tags = items }; Send(pair.Title, pair.Tags); }",
        "{ Wrapped wrapped = items.ToArray(); Send(t, wrapped.Items); }",
        "{ Fewer fewer = items.ToArray(); Send(t, fewer.Items); }",
        "foreach (var group in items.Select((item, i) => (item, i)).GroupBy(pair => pair.i / 3)) { Send(t, group.Select(pair => pair.item).ToList()); }",
        "RankInput each = items.Count > 2 ? Make(t, [t]) : Make(t, items); Made(each);");
}
