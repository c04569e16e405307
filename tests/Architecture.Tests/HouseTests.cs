using System.Text.RegularExpressions;

namespace Smithwright.Architecture.Tests;

/// <summary>Rules of the house that no compiler keeps.</summary>
public partial class HouseTests
{
    private const int LongestFile = 500;

    [Fact]
    public void No_file_under_src_names_a_service()
    {
        foreach (string file in Source.Files("src", "*").Where(IsText))
        {
            Assert.False(ServiceName().IsMatch(File.ReadAllText(file)), $"{file} names a service.");
        }
    }

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        foreach (string file in Source.Files("src", "*.cs").Concat(Source.Files("tests", "*.cs").Where(path => !path.Contains(".verified.", StringComparison.Ordinal))))
        {
            Assert.True(File.ReadLines(file).Count() <= LongestFile, $"{file} has more than {LongestFile} lines.");
        }
    }

    [Fact]
    public void Every_diagnostic_has_a_page_and_every_page_a_diagnostic()
    {
        string[] pages = [.. Source.Files("docs/rules", "SMW*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];
        string[] ids = [.. Source.Files("src", "AnalyzerReleases.*.md").SelectMany(File.ReadLines)
            .Select(line => TrackedId().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().Order()];
        Assert.NotEmpty(ids);
        Assert.Equal(ids, pages);
    }

    /// <summary>Shell.cs refuses to start anything in the working tree, so that no test restores, builds or deletes there. Peer.cs starts servers that are installed elsewhere.</summary>
    [Fact]
    public void Tests_start_programs_in_one_place_only() => Assert.Equal(
        ["Peer.cs", "RunningProgram.cs", "Shell.cs"],
        Source.Files("tests", "*.cs").Where(file => ProcessStart().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Diagnostics_are_made_where_control_characters_are_taken_out()
    {
        IEnumerable<string> makers = Source.Files("src", "*.cs")
            .Where(file => File.ReadAllText(file).Contains("Diagnostic.Create(", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)!)
            .Order();

        Assert.Equal(["Failure.cs", "Reports.cs"], makers);
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets" or ".md" or ".txt";

    [GeneratedRegex("personali[sz]e|dynamodb|quicksight|guardduty|kinesis|appsync", RegexOptions.IgnoreCase)]
    private static partial Regex ServiceName();

    [GeneratedRegex(@"Process\.Start\(|new ProcessStartInfo\(")]
    private static partial Regex ProcessStart();

    [GeneratedRegex("^(SMW[0-9]{4}) \\|")]
    private static partial Regex TrackedId();
}
