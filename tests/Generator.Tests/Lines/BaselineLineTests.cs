using Smithwright.Tests.Shared;

namespace Smithwright.Generator.Tests.Lines;

/// <summary>Generated code is read in debuggers and reviews: what can be broken is no longer than a screen is wide.</summary>
public class BaselineLineTests
{
    private const int Limit = 140;

    // A name and its type alone take more than a line, and neither has a place to break.
    private static readonly string[] LongDeclarations =
    [
        "CityServiceOperations: GetCity",
        "CityServiceOperations: ListCities",
        "CityServiceOperations: Ping",
        "CityServiceOperations: PutCity",
        "CityServiceOperations: UploadMap",
        "CityServiceServiceCollectionExtensions: Registration",
        "City: Matrix",
        "GetParcelWaiters: WaitUntilParcelDeliveredAsync",
        "GetParcelWaiters: WaitUntilParcelGoneAsync",
        "GetParcelWaiters: WaitUntilParcelWeighedAsync",
        "ListShelvesPages: ListShelvesItemsAsync",
        "ListTrucksWaiters: WaitUntilTrucksLoadedAsync",
        "ListTrucksWaiters: TrucksLoaded",
        "PingWaiters: WaitUntilDepotOpenAsync",
        "PingWaiters: DepotOpen",
        "GetPersonalizedRankingRequest: MetadataColumns",
        "GetPersonalizedRankingRequest: metadataColumns",
        "GetRecommendationsRequest: MetadataColumns",
        "GetRecommendationsRequest: metadataColumns",
        "GetActionRecommendationsOperation: global::Shop.Ranking.GetActionRecommendationsResponse>",
        "LendInput: Rows",
        "Reading: History",
        "Reading: history",
    ];

    [Fact]
    public void No_line_of_code_is_too_long()
    {
        string[] files = Directory.GetFiles(Repository.File("tests/Generator.Tests/Baselines"), "*.verified.cs");
        Assert.NotEmpty(files);

        Assert.Equal(LongDeclarations.Order(StringComparer.Ordinal), files.SelectMany(TooLong).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_names_the_version() => Assert.DoesNotContain(
        Directory.GetFiles(Repository.File("tests/Generator.Tests/Baselines"), "*.verified.cs"),
        file => File.ReadAllText(file).Contains("GeneratedCode(\"Smithwright\", \"", StringComparison.Ordinal));

    /// <summary>The declarations that are too long, as file and name. Texts of the model in comments, attributes and literals are as long as they are.</summary>
    private static IEnumerable<string> TooLong(string file) => File.ReadLines(file)
        .Where(line => line.Length > Limit)
        .Select(line => line.TrimStart())
        .Where(line => !line.StartsWith("///", StringComparison.Ordinal) && line[0] is not ('[' or '"'))
        .Select(line => $"{Path.GetFileName(file).Split('.')[^3]}: {NameIn(line)}");

    private static string NameIn(string line) => line
        .Replace(" { get; init; }", "", StringComparison.Ordinal).Replace(" =>", "", StringComparison.Ordinal).TrimEnd('(', ')', '=', ' ').Split(' ')[^1];
}
