namespace Smithwright.Generator.Tests.Comparison;

internal static partial class ModelChanges
{
    private static ModelChange[] OfTheWire =>
    [
        Wire("method and path", "\"uri\": \"/rank\"", "\"uri\": \"/v2/rank\"", "SMW2022", "Rank"),
        Wire("header", "\"x-user\"", "\"x-person\"", "SMW2022", "RankRequest$userId"),
        Wire("body instead of header", ", \"traits\": { \"smithy.api#httpHeader\": \"x-user\" }", "", "SMW2022", "RankRequest$userId"),
        Wire("JSON name", "\"hint\": { \"target\": \"smithy.api#String\" }", "\"hint\": { \"target\": \"smithy.api#String\", \"traits\": { \"smithy.api#jsonName\": \"h\" } }", "SMW2022", "RankResponse$hint"),
        Wire("timestamp format", "\"seen\": { \"target\": \"smithy.api#Timestamp\" }", "\"seen\": { \"target\": \"smithy.api#Timestamp\", \"traits\": { \"smithy.api#timestampFormat\": \"date-time\" } }", "SMW2022", "Item$seen"),
        Wire("status of an error", "\"smithy.api#httpError\": 404", "\"smithy.api#httpError\": 410", "SMW2022", "NotFound"),
        Wire("protocol", "\"aws.protocols#restJson1\"", "\"aws.protocols#awsJson1_1\"", "SMW2024", "Shop"),
        Wire("signing name", "\"aws.auth#sigv4\": { \"name\": \"shop\" }", "\"aws.auth#sigv4\": { \"name\": \"store\" }", "SMW2025", "Shop"),
        Wire("anonymous operation", "\"uri\": \"/forget\" }", "\"uri\": \"/forget\" }, \"smithy.api#optionalAuth\": {}", "SMW2025", "Forget"),
        Wire("endpoint prefix", "\"endpointPrefix\": \"shop\"", "\"endpointPrefix\": \"store\"", "SMW2026", "Shop"),
        Wire("host prefix", "\"uri\": \"/forget\" }", "\"uri\": \"/forget\" }, \"smithy.api#endpoint\": { \"hostPrefix\": \"data.\" }", "SMW2026", "Forget"),
        Wire("retryable error", ", \"smithy.api#retryable\": {}", "", "SMW2028", "Busy"),
        Wire("idempotency token", "\"extra\": { \"target\": \"smithy.api#String\" }", "\"extra\": { \"target\": \"smithy.api#String\", \"traits\": { \"smithy.api#idempotencyToken\": {} } }", "SMW2028", "Options$extra"),
        Wire("checksum", "\"uri\": \"/forget\" }", "\"uri\": \"/forget\" }, \"smithy.api#httpChecksumRequired\": {}", "SMW2028", "Forget"),
    ];

    private static ModelChange Wire(string title, string old, string @new, string id, string subject) => new(
        title, old, @new, [$"{id} breaks behavior: {subject}"], [$"{id} breaks behavior: {subject}"]);
}
