using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Soundness;

/// <summary>What analysis says of one method, and what the requests break that it makes when it runs.</summary>
/// <param name="Source">The method's body.</param>
/// <param name="Reported">What the analyzer reports in it.</param>
/// <param name="Violations">What the requests break that were made; none when the method threw.</param>
/// <param name="Thrown">The exception that ended the method.</param>
internal sealed record MethodOutcome(string Source, ImmutableArray<Diagnostic> Reported, IReadOnlyCollection<Violation> Violations, Exception? Thrown);

/// <summary>Many methods in one program: compiled once, analyzed, and run.</summary>
internal static class SoundnessProgram
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Text;
        using Shop;

        public static class Program
        {
            private const string Name = "hij";
            private const int Five = 5;
            private static readonly string[] Three = ["a", "bc", "def"];
            private static readonly string s_fixed = "k" + Name;
            private static readonly List<RankInput> s_made = new();

            public static IReadOnlyList<RankInput> Take()
            {
                RankInput[] made = s_made.ToArray();
                s_made.Clear();
                return made;
            }

            private static void Made(RankInput request) => s_made.Add(request);
            private static string Doubled(string t) => t + t;
            private static string OrDefault(string? t, string other = "bc") => t is { Length: > 0 } ? t : other;
            private static string Unfollowed(string t) { string result = t; if (t.Length > 2) result = "a"; return result; }
            private static string[] All(params string[] items) => items;
            private static IReadOnlyList<string> Pair(string t) => [t, t + "x"];
            private static IReadOnlyList<string> Same(IReadOnlyList<string> items) => items;
            private static IEnumerable<string> Computed(IEnumerable<string> items) { foreach (string item in items) { yield return item; yield return "c"; } }
            private static void Grow(List<string> items) => items.Add("grown");
            private static void Throw(bool now) { if (now) throw new NotSupportedException(); }
            private static void Set(out string t) => t = "set";
            private static void Rename(ref string t) => t = "renamed";
            private static RankInput Make(string title, IReadOnlyList<string> tags) => new() { Title = title, Tags = tags };
            private static void Send(string title, IReadOnlyList<string> tags) => Made(new RankInput { Title = title, Tags = tags });
            private static void SendList(string title, List<string> tags) { var request = Make(title, tags); Made(request); }
            private static void SendFew(string title, IReadOnlyList<string> tags) { if (tags.Count > 3) throw new NotSupportedException(); Send(title, tags); }
            private sealed record Query(string Title, IReadOnlyList<string> Tags) { public void Send() => Made(Make(Title, Tags)); }
            private static void Again(string t, IReadOnlyList<string> items, int left) { Send(t, items); if (left > 0) { Again(t, items.Take(1).ToArray(), left - 1); } }
            private static bool Once(ref int n) => n++ > 0;
            private static void SendAlias(string t, List<string> items) { var same = items; Send(t, same); }
            private static void SendCut(string t, List<string> items) { var same = items; if (same.Count > 2) { same.RemoveRange(2, same.Count - 2); } Send(t, items); }
            private sealed class Holder(string title, IReadOnlyList<string> tags) { public RankInput Made { get { var made = Make(title, tags); Program.Made(made); return made; } } }
            private class Eager(string title, IReadOnlyList<string> tags) { public RankInput Made { get; } = Kept(new RankInput { Title = title, Tags = tags }); }
            private sealed class EagerChild(string title, IReadOnlyList<string> tags) : Eager(title, tags);
            private static RankInput Kept(RankInput request) { Made(request); return request; }
            private sealed class Sender { private readonly string _title; private readonly IReadOnlyList<string> _tags; public Sender(string title, IReadOnlyList<string> tags) { _title = title; _tags = tags; } public void Send() => Program.Send(_title, _tags); }
            private sealed class Cutter(string title, List<string> tags) { private readonly List<string> _tags = tags; public void Cut() => _tags.Clear(); public void Send() => Program.Send(title, _tags); }
            private static void Handed(IReadOnlyList<string> items, Action<IReadOnlyList<string>> use) { if (items.Count > 0) { use(items); } else { use([]); } }
            private class Titled { protected Titled(string title) => Title = title; public string Title { get; } public IReadOnlyList<string> Tags { get; init; } = ["a"]; public void Send() => Program.Send(Title, Tags); }
            private sealed class Longer : Titled { public Longer(string title, IReadOnlyList<string> tags) : base(title) { Tags = tags; } }
            private sealed record Defaults { public string Title { get; init; } = "abc"; public IReadOnlyList<string> Tags { get; init; } = ["a"]; public void Send() => Program.Send(Title, Tags); }
            private static (string Title, IReadOnlyList<string> Tags) Both(string t, IReadOnlyList<string> items) => (t, items);
            private sealed class Wrapped(IReadOnlyList<string> given) { public IReadOnlyList<string> Items { get; } = given; public static implicit operator Wrapped(string[] items) => new(items); }
            private sealed class Fewer(IReadOnlyList<string> given) { public IReadOnlyList<string> Items { get; } = given; public static implicit operator Fewer(string[] items) => new(items.Take(1).ToArray()); }
            private static void Resize(ref string[] items) => items = new string[] { "x" };

        """;

    public static async Task<IReadOnlyList<MethodOutcome>> RunAsync(IReadOnlyList<string> bodies)
    {
        GeneratedClient client = GeneratedClient.Of([SoundnessModel.Text], Write(bodies));
        Assembly assembly = client.Load();
        ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(new ConstraintAnalyzer(), client.Compilation);
        ILookup<string, Diagnostic> byMethod = reported.ToLookup(MethodOf);
        Type program = assembly.GetType("Program")!;
        return [.. bodies.Select((body, index) => Run(program, body, index, [.. byMethod[$"M{index}"]]))];
    }

    private static string Write(IReadOnlyList<string> bodies)
    {
        StringBuilder text = new(Head);
        for (int index = 0; index < bodies.Count; index++)
        {
            text.Append("    public static void M").Append(index).AppendLine("(string text, string? nothing, IReadOnlyList<string> many, bool yes, bool no, int n)");
            text.AppendLine("    {").AppendLine(bodies[index]).AppendLine("    }");
        }

        return text.AppendLine("}").ToString();
    }

    private static MethodOutcome Run(Type program, string body, int index, ImmutableArray<Diagnostic> reported)
    {
        Exception? thrown = null;
        try
        {
            program.GetMethod($"M{index}")!.Invoke(null, ["abc", null, (string[])["a", "many", "zz", "q", "r"], true, false, 3]);
        }
        catch (TargetInvocationException exception)
        {
            thrown = exception.InnerException;
        }

        System.Collections.IEnumerable made = (System.Collections.IEnumerable)program.GetMethod("Take")!.Invoke(null, [])!;
        return new MethodOutcome(body, reported, [.. made.Cast<object>().SelectMany(Validate)], thrown);
    }

    private static IReadOnlyList<Violation> Validate(object request) =>
        (IReadOnlyList<Violation>)request.GetType().GetMethod("Validate", [])!.Invoke(request, [])!;

    private static string MethodOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetRoot()
        .FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()!.Identifier.ValueText;
}
