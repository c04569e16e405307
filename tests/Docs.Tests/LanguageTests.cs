using System.Text.RegularExpressions;

namespace Smithwright.Docs.Tests;

/// <summary>
/// Everything that people read is plain American English. Phrases that once were in the repository and read like a translation stay out of it, in
/// pages, messages, comments and names; the glossary of CONTRIBUTING.md says which word is used for what.
/// </summary>
public sealed partial class LanguageTests
{
    /// <summary>Each phrase with what is written instead.</summary>
    private static readonly (string Phrase, string Instead)[] Banned =
    [
        (@"\bmend(s|ed|ing)?\b", "fix"),
        (@"\banew\b", "again"),
        (@"\bbe it\b", "whether … or …"),
        (@"\bin vain\b", "without success"),
        (@"\b(for|to|of) who\b|\bwho asks\b", "callers that …"),
        (@"\b(that|which|what|text|them) (is|are) none\b", "that is not a …"),
        (@"\bto be rid of\b", "to clear"),
        (@"\b(exception|failure|diagnostic|file|message|folder) an? (failure|each|protocol|service|operation|shape)\b", "one … per …"),
        (@"\b(mis)?spelt\b", "(mis)spelled"),
        (@"\w*behaviour|\w*neighbour|\bcolour|\bhonour|\bfavour|\bcatalogue", "the American spelling"),
        (@"\b\w*(recogni|initiali|seriali|organi|normali)s(e|es|ed|ing|ation)\b", "the American spelling"),
        (@"\w*(cancell(ed|ing)|modell(ed|ing)|labell(ed(?!by)|ing)|travell(ed|ing))", "one l"),
        (@"\bwith `Async` behind\b", "plus `Async`"),
    ];

    public static TheoryData<string> Phrases => [.. Banned.Select(banned => banned.Phrase)];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void No_phrase_reads_like_a_translation(string phrase)
    {
        Regex pattern = new(phrase, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        string[] found = Files().SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (Line: line, Number: index + 1))
            .Where(line => pattern.IsMatch(line.Line))
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}({line.Number}): {line.Line.Trim()}")).ToArray();

        string instead = Banned.Single(banned => banned.Phrase == phrase).Instead;
        Assert.True(found.Length == 0, $"Write \"{instead}\" in place of what matches {phrase}:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }

    /// <summary>Whether the phrases find what they are for, and the files are those of the repository.</summary>
    [Fact]
    public void The_phrases_are_looked_for()
    {
        Assert.Matches(new Regex(Banned[0].Phrase, RegexOptions.IgnoreCase), "It was mended.");
        Assert.Contains(Files(), file => file.EndsWith("README.md", StringComparison.Ordinal));
        Assert.True(Files().Count() > 1_000);
    }

    // This file alone has to name the phrases.
    private static IEnumerable<string> Files() => new[] { "src", "tests", "samples", "benchmarks", "docs", "spec", "eng", "templates" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.File(folder), "*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.Root))
        .Where(file => Text().IsMatch(file) && !BuildOutput().IsMatch(file) && Path.GetFileName(file) != $"{nameof(LanguageTests)}.cs");

    [GeneratedRegex(@"\.(cs|md|sh|props|targets|csproj|smithy|py)$")]
    private static partial Regex Text();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex BuildOutput();
}
