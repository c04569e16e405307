namespace Smithwright.Generator.Tests.Comparison;

internal static partial class ModelChanges
{
    private const string Required = "\"smithy.api#required\": {}";

    private static ModelChange[] OfPresence =>
    [
        Optional("sent member", "\"campaign\": { \"target\": \"example#Arn\"", ["SMW2010 loosens: RankRequest$campaign"], ["SMW2009 breaks source: RankRequest$campaign"]),
        Optional("received struct", "\"total\": { \"target\": \"smithy.api#Integer\"", ["SMW2010 breaks source: RankResponse$total"], ["SMW2009 breaks source: RankResponse$total"]),
        Optional("received class", "\"note\": { \"target\": \"smithy.api#String\"", ["SMW2010 breaks source: RankResponse$note"], ["SMW2009 adds: RankResponse$note"]),
        Optional("class both ways", "\"label\": { \"target\": \"smithy.api#String\"", ["SMW2010 breaks source: Options$label"], ["SMW2009 breaks source: Options$label"]),
        new("collection that services send becomes required", "\"items\": { \"target\": \"example#Items\" }", $"\"items\": {{ \"target\": \"example#Items\", \"traits\": {{ {Required} }} }}",
            ["SMW2009 adds: RankResponse$items"],
            ["SMW2010 loosens: RankResponse$items"]),
        new("optional for clients", Label(Required), Label(Required + ", \"smithy.api#clientOptional\": {}"),
            ["SMW2010 breaks source: Options$label"],
            ["SMW2009 breaks source: Options$label"]),
        new("required beside optional for clients", Label(Required), Label("\"smithy.api#default\": \"\""),
            ["SMW2010 loosens: Options$label"],
            ["SMW2009 breaks source: Options$label"]),
        new("default changed", "\"smithy.api#default\": 3", "\"smithy.api#default\": 5",
            ["SMW2023 breaks behavior: Options$depth"],
            ["SMW2023 breaks behavior: Options$depth"]),
        new("default removed", ", \"traits\": { \"smithy.api#default\": 3 }", "",
            ["SMW2010 breaks source: Options$depth"],
            ["SMW2009 breaks source: Options$depth"]),
        new("default added later", "\"count\": { \"target\": \"smithy.api#Long\" }", "\"count\": { \"target\": \"smithy.api#Long\", \"traits\": { \"smithy.api#default\": 0, \"smithy.api#addedDefault\": {} } }", [], []),
        new("structure that is sent as well", "\"input\": { \"target\": \"example#ForgetRequest\" },", "\"input\": { \"target\": \"example#RankResponse\" },",
            ["SMW2003 breaks source: Forget", "SMW2004 breaks source: ForgetRequest", "SMW2010 breaks source: RankResponse$items"],
            ["SMW2003 breaks source: Forget", "SMW2041 adds: ForgetRequest", "SMW2009 breaks source: RankResponse$items"]),
    ];

    private static ModelChange Optional(string what, string member, string[] forward, string[] backward) => new(
        what + " becomes optional", $"{member}, \"traits\": {{ {Required} }} }}", member + " }", forward, backward);

    private static string Label(string traits) => $"\"label\": {{ \"target\": \"smithy.api#String\", \"traits\": {{ {traits} }} }}";
}
