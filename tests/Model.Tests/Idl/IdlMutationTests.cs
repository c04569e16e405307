using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Tests.Idl;

/// <summary>
/// Whatever is done to the tokens of a file: no exception, every problem and every event of validation lies in it, and one lost token gives few messages. <c>SMITHWRIGHT_FUZZ</c> says how many
/// times longer to try; each text then has a second.
/// </summary>
public class IdlMutationTests
{
    private const int MaxProblems = 3;
    private const int SampleSize = 400;

    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("SMITHWRIGHT_FUZZ"), CultureInfo.InvariantCulture, out int times) ? times : 1;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4 * Times);

    /// <summary>How long a text may take. A machine that does other things as well needs more than a second now and then.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(Times > 1 ? 1 : 20);

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
            Assert.All(Events(changed), found => AssertLocated(new Problem(found.Id, found.Span, found.Message), changed));
            Assert.All(problems, problem => AssertLocated(problem, changed));
            Assert.True(
                problems.Length <= before + MaxProblems, $"Without '{text.Substring(token.Start, token.Length)}' at {token.Start}:\n{string.Join('\n', problems.Take(10))}");
        }
    }

    /// <summary>All tokens of a short file, and some of a long one.</summary>
    private static IEnumerable<IdlToken> Sample(IdlToken[] tokens)
    {
        Random random = new(7);
        return tokens.Length <= SampleSize * Times ? tokens : Enumerable.Range(0, SampleSize * Times).Select(_ => tokens[random.Next(tokens.Length)]);
    }

    private static void AssertNothingThrows(string text, int rounds)
    {
        Random random = new(20_000);
        string[] tokens = Tokens(text).Select(token => text.Substring(token.Start, token.Length)).ToArray();
        Stopwatch clock = Stopwatch.StartNew();
        for (int round = 0; round < rounds * Times && clock.Elapsed < Limit; round++)
        {
            string changed = Mutate(tokens, random);
            TimeSpan start = clock.Elapsed;
            AssembledModel assembled = ModelAssembler.Assemble([new SourceFile("a.smithy", changed)]);
            ImmutableArray<ModelEvent> events = Events(changed);
            Assert.True(clock.Elapsed - start < Longest, $"Took {clock.Elapsed - start}:\n{changed}");
            Assert.All(assembled.Problems, problem => AssertLocated(problem, changed));
            Assert.All(events, found => AssertLocated(new Problem(found.Id, found.Span, found.Message), changed));
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

    private static ImmutableArray<ModelEvent> Events(string text)
    {
        ParsedFile[] files = [SmithyFile.Parse(new SourceFile("a.smithy", text))];
        return ModelValidation.Validate(files, ModelAssembler.Assemble(files).Model);
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
