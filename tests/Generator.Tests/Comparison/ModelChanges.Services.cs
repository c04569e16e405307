namespace Smithwright.Generator.Tests.Comparison;

internal static partial class ModelChanges
{
    private static ModelChange[] OfServices =>
    [
        new("client renamed", "\"sdkId\": \"Shop\"", "\"sdkId\": \"Store\"",
            ["SMW2001 breaks source: Shop"],
            ["SMW2001 breaks source: Shop"]),
        new("service replaced", "\"example#Shop\": {", "\"example#Other2\": {", [], []),
        new("operation removed", ", { \"target\": \"example#Forget\" } ]", " ]",
            ["SMW2002 breaks source: Forget", "SMW2004 breaks source: ForgetRequest"],
            ["SMW2040 adds: Forget", "SMW2041 adds: ForgetRequest"]),
        new("output added", "\"input\": { \"target\": \"example#ForgetRequest\" },", "\"input\": { \"target\": \"example#ForgetRequest\" }, \"output\": { \"target\": \"example#Item\" },",
            ["SMW2003 adds: Forget"],
            ["SMW2003 breaks source: Forget"]),
        new("input removed", "\"input\": { \"target\": \"example#ForgetRequest\" },", "",
            ["SMW2003 breaks source: Forget", "SMW2004 breaks source: ForgetRequest"],
            ["SMW2003 breaks source: Forget", "SMW2041 adds: ForgetRequest"]),
        new("operation deprecated", "\"uri\": \"/forget\" }", "\"uri\": \"/forget\" }, \"smithy.api#deprecated\": {}",
            ["SMW2012 breaks source: Forget"],
            ["SMW2012 loosens: Forget"]),
        new("service deprecated", "\"aws.protocols#restJson1\": {},", "\"aws.protocols#restJson1\": {}, \"smithy.api#deprecated\": { \"message\": \"Use another.\" },",
            ["SMW2012 breaks source: Shop"],
            ["SMW2012 loosens: Shop"]),
        new("error no longer declared", "\"errors\": [ { \"target\": \"example#NotFound\" } ],", "",
            ["SMW2020 breaks behavior: NotFound", "SMW2004 breaks source: NotFound"],
            ["SMW2044 adds: NotFound", "SMW2041 adds: NotFound"]),
        new("error moved to another operation", "\"input\": { \"target\": \"example#ForgetRequest\" },", "\"input\": { \"target\": \"example#ForgetRequest\" }, \"errors\": [ { \"target\": \"example#NotFound\" } ],",
            ["SMW2044 adds: NotFound"],
            ["SMW2020 breaks behavior: NotFound"]),
        new("error declared for the service", "\"errors\": [ { \"target\": \"example#Busy\" } ],", "\"errors\": [ { \"target\": \"example#Busy\" }, { \"target\": \"example#NotFound\" } ],",
            ["SMW2044 adds: NotFound"],
            ["SMW2020 breaks behavior: NotFound"]),
        new("documentation", "Ranks items.", "Ranks all items.",
            ["SMW2050 documentation only: Rank"],
            ["SMW2050 documentation only: Rank"]),
        new("unknown trait", "\"smithy.api#documentation\": \"Ranks items.\"", "\"smithy.api#documentation\": \"Ranks items.\", \"smithy.api#tags\": [\"x\"]", [], []),
        new("white space", "\"version\": ", "\"version\":\n\n   ", [], []),
    ];
}
