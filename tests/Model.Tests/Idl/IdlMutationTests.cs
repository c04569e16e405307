using System.Diagnostics;
using Smithwright.Model.Assembly;
using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Idl;

/// <summary>Whatever is done to the tokens of a file: no exception, every problem lies in it, and one lost token gives few messages.</summary>
public class IdlMutationTests
{
    private const int MaxProblems = 3;
    private const int SampleSize = 400;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);

    private static readonly string[] Replacements =
    [
        "null", "1", "-", "0.", "\"", "\"\"\"", "\"x\"", "{", "}", "[", "]", "(", ")", "@", "$", "#", ".", ",", ":", ":=", "=", "//", "///", "/", "\n", " ", "\\", "\0", "\uD800", "é",
        "with", "for", "apply", "structure", "String", "smithy.api#String", "namespace", "use", "metadata", "_", "$version",
    ];

    [Fact]
    public void A_lost_token_gives_few_problems() => AssertFewWhenLost(SampleIdl.Text);

    [SharedDataTheory]
    [MemberData(nameof(RealFiles))]
    public void A_lost_token_of_a_real_file_gives_few_problems(string path) => AssertFewWhenLost(SharedFolder.Read(path));

    [Fact]
    public void No_text_makes_the_reader_throw() => AssertNothingThrows(SampleIdl.Text, 2000);

    [SharedDataTheory]
    [MemberData(nameof(RealFiles))]
    public void No_change_of_a_real_file_makes_the_reader_throw(string path) => AssertNothingThrows(SharedFolder.Read(path), 50);

    public static TheoryData<string> RealFiles => new(SharedFolder.Root is { } root
        ? Directory.EnumerateFiles(Path.Combine(root, "conformance", "idl"), "*.smithy", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path))
            .Order(StringComparer.Ordinal)
        : []);

    private static void AssertFewWhenLost(string text)
    {
        int before = Problems(text).Length;
        IdlToken[] tokens = Tokens(text).Where(token => !token.IsWhiteSpace).ToArray();
        Stopwatch clock = Stopwatch.StartNew();
        foreach (IdlToken token in Sample(tokens).TakeWhile(_ => clock.Elapsed < Limit))
        {
            string changed = text.Remove(token.Start, token.Length);
            Problem[] problems = Problems(changed);
            Assert.All(problems, problem => AssertLocated(problem, changed));
            Assert.True(
                problems.Length <= before + MaxProblems, $"Without '{text.Substring(token.Start, token.Length)}' at {token.Start}:\n{string.Join('\n', problems.Take(10))}");
        }
    }

    /// <summary>All tokens of a short file, and some of a long one.</summary>
    private static IEnumerable<IdlToken> Sample(IdlToken[] tokens)
    {
        Random random = new(7);
        return tokens.Length <= SampleSize ? tokens : Enumerable.Range(0, SampleSize).Select(_ => tokens[random.Next(tokens.Length)]);
    }

    private static void AssertNothingThrows(string text, int rounds)
    {
        Random random = new(20_000);
        string[] tokens = Tokens(text).Select(token => text.Substring(token.Start, token.Length)).ToArray();
        Stopwatch clock = Stopwatch.StartNew();
        for (int round = 0; round < rounds && clock.Elapsed < Limit; round++)
        {
            string changed = Mutate(tokens, random);
            AssembledModel assembled = ModelAssembler.Assemble([new SourceFile("a.smithy", changed)]);
            Assert.All(assembled.Problems, problem => AssertLocated(problem, changed));
            ModelAssertions.AssertClosed(assembled.Model);
        }
    }

    internal static string Mutate(string[] tokens, Random random)
    {
        List<string> mutated = tokens.ToList();
        for (int left = random.Next(1, 4); left > 0 && mutated.Count > 0; left--)
        {
            int at = random.Next(mutated.Count);
            switch (random.Next(5))
            {
                case 0:
                    mutated.RemoveAt(at);
                    break;
                case 1:
                    mutated.Insert(at, mutated[at]);
                    break;
                case 2:
                    mutated[at] = Replacements[random.Next(Replacements.Length)];
                    break;
                case 3:
                    mutated[at] = mutated[random.Next(mutated.Count)];
                    break;
                default:
                    mutated[at] = mutated[at].Insert(random.Next(mutated[at].Length), ((char)random.Next(0, 0x250)).ToString());
                    break;
            }
        }

        return string.Concat(mutated);
    }

    private static Problem[] Problems(string text) => [.. ModelAssembler.Assemble([new SourceFile("a.smithy", text)]).Problems];

    internal static IEnumerable<IdlToken> Tokens(string text)
    {
        IdlLexer lexer = new(text);
        for (IdlToken token = lexer.Read(0); token.Kind != IdlTokenKind.End; token = lexer.Read(token.End))
        {
            yield return token;
        }
    }

    private static void AssertLocated(Problem problem, string text)
    {
        Assert.Equal("a.smithy", problem.Span.Path);
        Assert.InRange(problem.Span.Start, 0, text.Length);
        Assert.InRange(problem.Span.End, problem.Span.Start, text.Length);
        Assert.NotEqual("", problem.Message);
    }
}
