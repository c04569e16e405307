namespace Smithwright.Generator.Tests.Comparison;

internal static partial class ModelChanges
{
    private static ModelChange[] OfConstraints =>
    [
        new("maximum raised", "\"max\": 50 }", "\"max\": 60 }", ["SMW2031 loosens: Names"], ["SMW2030 tightens: Names"]),
        new("maximum removed", ", \"max\": 50 }", " }", ["SMW2031 loosens: Names"], ["SMW2030 tightens: Names"]),
        new("minimum removed", "\"min\": 1, \"max\": 50", "\"min\": 0, \"max\": 50", ["SMW2031 loosens: Names"], ["SMW2030 tightens: Names"]),
        new("range moved", "\"min\": 1, \"max\": 100", "\"min\": 2, \"max\": 101",
            ["SMW2030 tightens: Limit", "SMW2031 loosens: Limit"],
            ["SMW2030 tightens: Limit", "SMW2031 loosens: Limit"]),
        new("the same number written differently", "\"max\": 100 ", "\"max\": 1e2 ", [], []),
        new("constraint on what services send", "\"max\": 500", "\"max\": 400",
            ["SMW2030 documentation only: Items"],
            ["SMW2031 loosens: Items"]),
        new("pattern widened", "(aws|aws-cn)", "(aws|aws-cn|aws-eusc)", ["SMW2031 loosens: Arn"], ["SMW2030 tightens: Arn"]),
        new("pattern replaced", "^arn:(aws|aws-cn):[a-z]+$", "^[0-9]+$", ["SMW2030 tightens: Arn"], ["SMW2030 tightens: Arn"]),
        new("pattern removed", ", \"smithy.api#pattern\": \"^arn:(aws|aws-cn):[a-z]+$\"", "", ["SMW2031 loosens: Arn"], ["SMW2030 tightens: Arn"]),
        new("unique items", "\"smithy.api#length\": { \"min\": 1, \"max\": 50 }", "\"smithy.api#length\": { \"min\": 1, \"max\": 50 }, \"smithy.api#uniqueItems\": {}",
            ["SMW2030 tightens: Names"],
            ["SMW2031 loosens: Names"]),
        new("constraint of a member", "\"limit\": { \"target\": \"example#Limit\" }", "\"limit\": { \"target\": \"example#Limit\", \"traits\": { \"smithy.api#range\": { \"max\": 10 } } }",
            ["SMW2030 tightens: RankRequest$limit", "SMW2031 loosens: RankRequest$limit"],
            ["SMW2030 tightens: RankRequest$limit", "SMW2031 loosens: RankRequest$limit"]),
        new("constraint by another target", "\"campaign\": { \"target\": \"example#Arn\"", "\"campaign\": { \"target\": \"example#Other\"",
            ["SMW2031 loosens: RankRequest$campaign", "SMW2031 loosens: RankRequest$campaign"],
            ["SMW2030 tightens: RankRequest$campaign", "SMW2030 tightens: RankRequest$campaign"]),
        new("condition", "\"traits\": { \"smithy.api#input\": {} }\n    },\n    \"example#RankResponse\"",
            "\"traits\": { \"smithy.api#input\": {}, \"smithy.contracts#conditions\": { \"Named\": { \"expression\": \"campaign != 'x'\", \"documentation\": \"d\" } } }\n    },\n    \"example#RankResponse\"",
            ["SMW2030 tightens: RankRequest"],
            ["SMW2031 loosens: RankRequest"]),
    ];
}
