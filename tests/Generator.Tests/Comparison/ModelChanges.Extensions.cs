namespace Smithwright.Generator.Tests.Comparison;

internal static partial class ModelChanges
{
    private const string NotPaged = "\"smithy.api#documentation\": \"Ranks items.\" }";

    private static ModelChange[] OfExtensions =>
    [
        new("operation answers in pages", NotPaged, Paged("items"),
            ["SMW2013 adds: Rank"],
            ["SMW2013 breaks source: Rank"]),
        new("waiter added", NotPaged, Waited("success"),
            ["SMW2014 adds: Rank"],
            ["SMW2014 breaks source: Rank"]),
    ];

    private static string Paged(string items) =>
        $"\"smithy.api#documentation\": \"Ranks items.\", \"smithy.api#paginated\": {{ \"inputToken\": \"userId\", \"outputToken\": \"hint\", \"items\": \"{items}\" }} }}";

    private static string Waited(string state) =>
        $"\"smithy.api#documentation\": \"Ranks items.\", \"smithy.waiters#waitable\": {{ \"Ranked\": {{ \"acceptors\": [ {{ \"state\": \"{state}\", \"matcher\": {{ \"success\": true }} }} ] }} }} }}";
}
