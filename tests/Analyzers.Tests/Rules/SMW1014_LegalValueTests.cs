using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Rules;

/// <summary>Over a client that is generated from an overlay and three files, as a project has them.</summary>
public sealed class LegalValueTests
{
    private static readonly ModelText[] Models = [.. ModelText.Spec().Select(model => model with { Operations = "GetPersonalizedRanking" }), .. LegalValueFiles.All];

    [Theory]
    [InlineData("[{|SMW1014:\"GENRES\"|}]")]
    [InlineData("[ItemColumns.Genre, {|SMW1014:\"GENRES\"|}]")]
    [InlineData("new List<string> { \"YEAR\", {|SMW1014:\"GENRES\"|} }")]
    [InlineData("new[] { {|SMW1014:\"GENRE\" + \"S\"|} }")]
    [InlineData("[{|SMW1014:$\"{Prefix}S\"|}]")]
    [InlineData("[{|SMW1014:$\"{nameof(Prefix)}\"|}]")]
    [InlineData("[.. new[] { {|SMW1014:\"genre\"|} }]")]
    [InlineData("[{|SMW1014:flag ? \"GENRES\" : \"YEARS\"|}]")]
    public async Task An_item_that_is_not_among_the_columns_is_reported(string columns)
    {
        IReadOnlyList<string> messages = await VerifyAsync($$"""new() { CampaignArn = arn, UserId = "u", InputList = ["a"], MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = {{columns}} } }""");
        Assert.StartsWith("An item of a value of 'MetadataColumns' is ", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[\"GENRE\", ItemColumns.Year, text]")]
    [InlineData("[Prefix]")]
    [InlineData("[$\"{Prefix}{text}\"]")]
    [InlineData("[flag ? \"GENRES\" : \"GENRE\"]")]
    [InlineData("[flag ? \"GENRES\" : text]")]
    [InlineData("ItemColumns.All")]
    [InlineData("[]")]
    [InlineData("text.Split(',')")]
    [InlineData("new[] { \"GENRES\" }.Where(column => column.Length < 6).ToArray()")]
    public async Task What_may_be_a_column_is_not(string columns) => Assert.Empty(await VerifyAsync(
        $$"""new() { CampaignArn = arn, UserId = "u", InputList = ["a"], MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = {{columns}} } }"""));

    [Theory]
    [InlineData("new Dictionary<string, string> { [{|SMW1014:\"DEVICE_TYP\"|}] = \"phone\" }")]
    [InlineData("new Dictionary<string, string> { { {|SMW1014:\"device_type\"|}, \"phone\" } }")]
    public async Task A_key_of_the_context_that_is_not_among_the_columns_is_reported(string context) => Assert.Equal(
        "; did you mean \"DEVICE_TYPE\"?",
        Assert.Single(await VerifyAsync($$"""new() { CampaignArn = arn, UserId = "u", InputList = ["a"], Context = {{context}} }"""))[^29..]);

    [Fact]
    public async Task A_key_of_filter_values_that_is_no_parameter_is_reported() => Assert.Equal(
        ["A key of 'FilterValues' is \"genres\", which is not a legal value; 'filters.json' has \"genre\", \"minYear\""],
        (await VerifyAsync($$"""new() { CampaignArn = arn, UserId = "u", InputList = ["a"], FilterArn = filter, FilterValues = new Dictionary<string, string> { [{|SMW1014:"genres"|}] = "a", ["minYear"] = "3" } }"""))
            .Select(message => message.Replace("; did you mean \"genre\"?", "", StringComparison.Ordinal)));

    [Fact]
    public async Task The_message_has_the_nearest_value_first_and_names_the_file() => Assert.Equal(
        ["An item of a value of 'MetadataColumns' is \"YEARS\", which is not a legal value; 'items.schema.json' has \"YEAR\", \"ITEM_ID\", \"GENRE\", \"CREATION_TIMESTAMP\", \"A-1\" and 1 more; did you mean \"YEAR\"?"],
        await VerifyAsync("""new() { CampaignArn = arn, UserId = "u", InputList = ["a"], MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = [{|SMW1014:"YEARS"|}] } }"""));

    [Fact]
    public async Task A_value_is_reported_where_it_is_handed_to_a_method() => Assert.Contains(
        "column → Ask → MetadataColumns",
        Assert.Single(await MembersAsync("""
            static GetPersonalizedRankingRequest Ask(string arn, string column) =>
                new() { CampaignArn = arn, UserId = "u", InputList = ["a"], MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = [column] } };

            static void Use(string arn, string text)
            {
                Ask(arn, {|SMW1014:"GENRES"|});
                Ask(arn, "GENRE");
                Ask(arn, text);
            }
            """)),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_parameter_can_ask_for_the_constants_of_a_class() => Assert.Equal(
        [
            "'column' is \"GENRES\", which is not a legal value; 'Shop.Ranking.ItemColumns' has \"GENRE\", \"ITEM_ID\", \"YEAR\", \"CREATION_TIMESTAMP\", \"A-1\" and 1 more; did you mean \"GENRE\"?",
            "'letter' is \"c\", which is not a legal value; its declaration has \"a\", \"b\"",
        ],
        await MembersAsync("""
            static void Sort([Smithwright.Annotations.LegalValues(typeof(ItemColumns))] string column, [Smithwright.Annotations.LegalValues("a", "b")] string letter) { }

            static void Use()
            {
                Sort({|SMW1014:"GENRES"|}, {|SMW1014:"c"|});
                Sort("GENRE", "b");
            }
            """));

    private static Task<IReadOnlyList<string>> VerifyAsync(string request) => MembersAsync($$"""
        const string Prefix = "GENRE";
        static GetPersonalizedRankingRequest Make(string arn, string filter, string text, bool flag) => {{request}};
        """);

    private static async Task<IReadOnlyList<string>> MembersAsync(string members)
    {
        string marked = $$"""
            using System.Collections.Generic;
            using System.Linq;
            using Shop.Ranking;

            static class Program
            {
            {{members}}
            }
            """;
        string source = MarkedSource.WithoutMarks(marked);
        GeneratedClient client = GeneratedClient.Of(Models, source);
        Assert.Empty(client.Complaints());
        ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(new ConstraintAnalyzer(), client.Compilation);
        Assert.Equal(marked, MarkedSource.Mark(source, reported));
        return [.. reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }
}
