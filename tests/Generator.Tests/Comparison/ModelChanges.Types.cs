namespace Smithwright.Generator.Tests.Comparison;

internal static partial class ModelChanges
{
    private static ModelChange[] OfTypes =>
    [
        new("union becomes a structure", "\"type\": \"union\"", "\"type\": \"structure\"",
            ["SMW2005 breaks source: Choice"],
            ["SMW2005 breaks source: Choice"]),
        new("shape renamed by case alone", "example#Tone", "example#tone", [], []),
        new("shape renamed", "example#Tone", "example#Mood",
            ["SMW2004 breaks source: Tone", "SMW2007 breaks source: RankRequest$tone", "SMW2041 adds: Mood"],
            ["SMW2004 breaks source: Mood", "SMW2007 breaks source: RankRequest$tone", "SMW2041 adds: Tone"]),
        new("enum value added", "\"COLD\": {", "\"MILD\": { \"target\": \"smithy.api#Unit\", \"traits\": { \"smithy.api#enumValue\": \"mild\" } }, \"COLD\": {",
            ["SMW2043 adds: Tone$MILD"],
            ["SMW2011 breaks source: Tone$MILD"]),
        new("enum value changed", "\"smithy.api#enumValue\": \"cold\"", "\"smithy.api#enumValue\": \"chilly\"",
            ["SMW2021 breaks behavior: Tone$COLD"],
            ["SMW2021 breaks behavior: Tone$COLD"]),
        new("enum value deprecated", "\"smithy.api#enumValue\": \"cold\"", "\"smithy.api#enumValue\": \"cold\", \"smithy.api#deprecated\": {}",
            ["SMW2012 breaks source: Tone$COLD"],
            ["SMW2012 loosens: Tone$COLD"]),
        new("enum value renamed by case alone", "\"COLD\"", "\"cold\"", [], []),
        new("integer value changed", "\"smithy.api#enumValue\": 2", "\"smithy.api#enumValue\": 3",
            ["SMW2021 breaks behavior: Level$HIGH"],
            ["SMW2021 breaks behavior: Level$HIGH"]),
        new("integer value removed", ",\n        \"HIGH\": { \"target\": \"smithy.api#Unit\", \"traits\": { \"smithy.api#enumValue\": 2 } }", "",
            ["SMW2011 breaks source: Level$HIGH"],
            ["SMW2043 adds: Level$HIGH"]),
        new("enum becomes a string", "\"tone\": { \"target\": \"example#Tone\" }", "\"tone\": { \"target\": \"smithy.api#String\" }",
            ["SMW2004 breaks source: Tone", "SMW2007 breaks source: RankRequest$tone"],
            ["SMW2041 adds: Tone", "SMW2007 breaks source: RankRequest$tone"]),
        new("structure deprecated", "\"example#Options\": {", "\"example#Options\": { \"traits\": { \"smithy.api#deprecated\": {} },",
            ["SMW2012 breaks source: Options"],
            ["SMW2012 loosens: Options"]),
        new("map deprecated", "\"example#Filters\": {", "\"example#Filters\": { \"traits\": { \"smithy.api#deprecated\": {} },",
            ["SMW2012 documentation only: Filters"],
            ["SMW2012 documentation only: Filters"]),
        new("structure sensitive", "\"example#Options\": {", "\"example#Options\": { \"traits\": { \"smithy.api#sensitive\": {} },",
            ["SMW2027 breaks behavior: Options"],
            ["SMW2027 breaks behavior: Options"]),
    ];
}
