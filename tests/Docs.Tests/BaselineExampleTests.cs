using System.Globalization;
using Smithwright.Docs.Tests.Markdown;
using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Text;
using Smithwright.Tests.Shared;

namespace Smithwright.Docs.Tests;

/// <summary>The examples of differences: each page changes the rule pages' shop, and says what is reported of that.</summary>
public sealed class BaselineExampleTests
{
    private const string Language = "diff";

    private static readonly string Shop = File.ReadAllText(Repository.File("docs/rules/shop.json")).ReplaceLineEndings("\n");

    public static TheoryData<string> Ids => [.. Pages.Rules.Where(rule => IsDifference(rule.Value)).Select(rule => rule.Key)];

    /// <summary>Whether a page's example is a change of a model.</summary>
    internal static bool IsDifference(MarkdownPage page) => page.Blocks.Any(block => block.Language == Language);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_change_is_reported_as_the_page_says(string id)
    {
        CodeBlock[] example = [.. Pages.Rules[id].Blocks.Where(block => block.Section == "Example")];
        Assert.Equal([Language, "text"], example.Select(block => block.Language));

        string changed = Patch(Shop, example[0].Text);
        AssembledModel[] models = [.. new[] { Shop, changed }.Select(text => ModelAssembler.Assemble([new SourceFile("shop.json", text)]))];
        Assert.All(models, model => Assert.Empty(model.Problems));
        ModelDifference[] differences = [.. ModelComparer.Compare(models[0], models[1])];

        Assert.Equal(example[1].Text, string.Concat(differences.Select(difference => Row(difference, changed))));
        Assert.Contains(id, differences.Select(difference => difference.Id));
    }

    private static string Row(ModelDifference difference, string text) => string.Create(
        CultureInfo.InvariantCulture,
        $"{difference.Id}  {ChangeEffects.NameOf(difference.Effect),-18}  {1 + text.AsSpan(0, difference.Span.Start).Count('\n'),5}  {difference.Text}\n");

    /// <summary>Applies hunks, whose places are found by their old lines, each of which must be there once.</summary>
    private static string Patch(string text, string diff)
    {
        foreach (string hunk in diff.Split("@@\n"))
        {
            string[] lines = hunk.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string old = Lines(lines, '-');
            Assert.Equal(2, text.Split(old).Length);
            text = text.Replace(old, Lines(lines, '+'), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Lines(IEnumerable<string> hunk, char mark) =>
        "\n" + string.Concat(hunk.Where(line => line[0] == ' ' || line[0] == mark).Select(line => line[1..] + "\n"));
}
