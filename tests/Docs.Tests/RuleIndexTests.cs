using System.Text;
using System.Text.RegularExpressions;
using Smithwright.Tests.Shared;

namespace Smithwright.Docs.Tests;

public sealed partial class RuleIndexTests
{
    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("SMW0", "Models and projects"),
        ("SMW1", "Code that uses a client"),
        ("SMW2", "A model against its baseline"),
    ];

    /// <summary>Setting <c>SMITHWRIGHT_ACCEPT=1</c> rewrites the index.</summary>
    [Fact]
    public void The_index_of_rules_says_what_their_pages_say()
    {
        string path = Repository.File("docs/rules/README.md");
        string index = Index();
        if (Environment.GetEnvironmentVariable("SMITHWRIGHT_ACCEPT") == "1")
        {
            File.WriteAllText(path, index);
        }

        Assert.Equal(index, File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "");
    }

    [Fact]
    public void Every_rule_is_in_a_group() =>
        Assert.DoesNotContain(Pages.Rules.Keys, id => !Groups.Any(group => id.StartsWith(group.Prefix, StringComparison.Ordinal)));

    private static string Index()
    {
        StringBuilder text = new(
            """
            # Diagnostics

            <!-- Written by tests/Docs.Tests from the pages themselves: SMITHWRIGHT_ACCEPT=1 rewrites it. -->

            Each page has a failing and a fixed example, which are compiled and checked in CI against [shop.json](shop.json).
            How severities are configured: [configuration](../configuration.md#severities).

            """.ReplaceLineEndings("\n"));
        foreach ((string prefix, string title) in Groups)
        {
            string[] ids = [.. Pages.Rules.Keys.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
            if (ids.Length > 0)
            {
                text.Append($"\n## {title}\n\n| id | default | reports |\n|---|---|---|\n").AppendJoin("", ids.Select(Row));
            }
        }

        return text.ToString();
    }

    private static string Row(string id)
    {
        string page = File.ReadAllText(Repository.File(Pages.Rules[id].Path));
        Match title = Title().Match(page);
        Match severity = Severity().Match(page);
        Assert.True(title.Success && severity.Success, $"{id} has no title or no table with its severity.");
        return $"| [{id}]({id}.md) | {severity.Groups[1].Value} | {title.Groups[1].Value} |\n";
    }

    [GeneratedRegex("^# SMW[0-9]{4}: (.+?)\r?\n")]
    private static partial Regex Title();

    [GeneratedRegex(@"^\| Smithwright[A-Za-z.]* \| ([a-z]+) \|", RegexOptions.Multiline)]
    private static partial Regex Severity();
}
