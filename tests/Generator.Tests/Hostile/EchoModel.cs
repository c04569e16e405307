namespace Smithwright.Generator.Tests.Hostile;

/// <summary>A service that takes and returns one structure, with members of every kind that its protocol has.</summary>
internal static class EchoModel
{
    /// <summary>The trait of each protocol, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Protocols { get; } = new Dictionary<string, string>
    {
        ["restJson1"] = "aws.protocols#restJson1",
        ["awsJson1_1"] = "aws.protocols#awsJson1_1",
        ["awsJson1_0"] = "aws.protocols#awsJson1_0",
        ["restXml"] = "aws.protocols#restXml",
        ["rpcv2Cbor"] = "smithy.protocols#rpcv2Cbor",
        ["rpcv2Json"] = "smithy.protocols#rpcv2Json",
        ["awsQuery"] = "aws.protocols#awsQuery",
        ["ec2Query"] = "aws.protocols#ec2Query",
    };

    public static string Of(string protocol) => $$"""
        { "smithy": "2.0", "shapes": {
          "ex#Echo": { "type": "service", "version": "2026-01-01", "operations": [{ "target": "ex#Repeat" }],
            "traits": { "{{Protocols[protocol]}}": {}, "smithy.api#xmlNamespace": { "uri": "https://echo.example.com/" } } },
          "ex#Repeat": { "type": "operation", "input": { "target": "ex#Everything" }, "output": { "target": "ex#Everything" }, "errors": [{ "target": "ex#Refused" }],
            "traits": { "smithy.api#http": { "method": "POST", "uri": "/repeat" } } },
          "ex#Everything": { "type": "structure", "members": {
            "text": { "target": "smithy.api#String" }, "data": { "target": "smithy.api#Blob" }, "flag": { "target": "smithy.api#Boolean" },
            "tiny": { "target": "smithy.api#Byte" }, "small": { "target": "smithy.api#Short" }, "number": { "target": "smithy.api#Integer" }, "big": { "target": "smithy.api#Long" },
            "ratio": { "target": "smithy.api#Float" }, "precise": { "target": "smithy.api#Double" }, "huge": { "target": "smithy.api#BigInteger" }, "exact": { "target": "smithy.api#BigDecimal" },
            "at": { "target": "smithy.api#Timestamp" },
            "seconds": { "target": "smithy.api#Timestamp", "traits": { "smithy.api#timestampFormat": "epoch-seconds" } },
            "moment": { "target": "smithy.api#Timestamp", "traits": { "smithy.api#timestampFormat": "date-time" } },
            "day": { "target": "smithy.api#Timestamp", "traits": { "smithy.api#timestampFormat": "http-date" } },
            "color": { "target": "ex#Color" }, "level": { "target": "ex#Level" }, "choice": { "target": "ex#Choice" }, "inner": { "target": "ex#Inner" },
            "names": { "target": "ex#Names" }, "inners": { "target": "ex#Inners" }, "choices": { "target": "ex#Choices" },
            "labels": { "target": "ex#Labels" }, "parts": { "target": "ex#Parts" }{{(HasDocuments(protocol) ? """, "anything": { "target": "smithy.api#Document" }""" : "")}} } },
          "ex#Inner": { "type": "structure", "members": {
            "text": { "target": "smithy.api#String" }, "inner": { "target": "ex#Inner" }, "names": { "target": "ex#Names" }, "choice": { "target": "ex#Choice" } } },
          "ex#Choice": { "type": "union", "members": {
            "text": { "target": "smithy.api#String" }, "number": { "target": "smithy.api#Integer" }, "inner": { "target": "ex#Inner" }, "names": { "target": "ex#Names" },
            "choice": { "target": "ex#Choice" }, "data": { "target": "smithy.api#Blob" } } },
          "ex#Color": { "type": "enum", "members": { "RED": { "target": "smithy.api#Unit" }, "BLUE": { "target": "smithy.api#Unit" } } },
          "ex#Level": { "type": "intEnum", "members": { "LOW": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 1 } } } },
          "ex#Names": { "type": "list", "member": { "target": "smithy.api#String" } },
          "ex#Inners": { "type": "list", "member": { "target": "ex#Inner" } },
          "ex#Choices": { "type": "list", "member": { "target": "ex#Choice" } },
          "ex#Labels": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#String" } },
          "ex#Parts": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Inner" } },
          "ex#Refused": { "type": "structure", "traits": { "smithy.api#error": "client", "smithy.api#httpError": 422 }, "members": {
            "message": { "target": "smithy.api#String" }, "detail": { "target": "smithy.api#String" }, "inner": { "target": "ex#Inner" }, "choice": { "target": "ex#Choice" } } } } }
        """;

    private static bool HasDocuments(string protocol) => protocol.Contains("Json", StringComparison.Ordinal);
}
