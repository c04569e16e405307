using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Features;

/// <summary>What operations do about checksums, by <c>aws.protocols#httpChecksum</c>.</summary>
public class ChecksumTests
{
    private const string Md5 = "request.RequireContentMd5();";

    [Theory]
    [InlineData(""" "aws.protocols#httpChecksum": { "requestAlgorithmMember": "algorithm" } """, "request.AddChecksum(Text::WireText.Enum(input.Algorithm), \"x-algorithm\", isRequired: false);")]
    [InlineData(""" "aws.protocols#httpChecksum": { "requestAlgorithmMember": "algorithm", "requestChecksumRequired": true } """, "request.AddChecksum(Text::WireText.Enum(input.Algorithm), \"x-algorithm\", isRequired: true);")]
    [InlineData(""" "aws.protocols#httpChecksum": { "requestAlgorithmMember": "inBody" } """, "request.AddChecksum(Text::WireText.Enum(input.InBody), null, isRequired: false);")]
    [InlineData(""" "aws.protocols#httpChecksum": { "requestChecksumRequired": true } """, Md5)]
    [InlineData(""" "smithy.api#httpChecksumRequired": {} """, Md5)]
    [InlineData(""" "aws.protocols#httpChecksum": { "requestValidationModeMember": "mode", "responseAlgorithms": ["CRC32", "SHA1"] } """,
        "request.AskForChecksums(\"x-mode\");", "VerifyBody(Responses::HttpResponseReader response) => response.VerifyChecksum(Name, \"CRC32\", \"SHA1\");")]
    [InlineData(""" "smithy.api#idempotent": {} """)]
    public void An_operation_asks_for_the_checksums_of_its_model(string traits, params string[] lines)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("model.json", $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Shop": { "type": "service", "version": "1", "operations": [{ "target": "ex#Buy" }], "traits": { "aws.protocols#restJson1": {} } },
              "ex#Buy": { "type": "operation", "input": { "target": "ex#BuyInput" }, "traits": { "smithy.api#http": { "method": "PUT", "uri": "/" }, {{traits}} } },
              "ex#BuyInput": { "type": "structure", "members": {
                "algorithm": { "target": "ex#Algorithm", "traits": { "smithy.api#httpHeader": "x-algorithm" } },
                "mode": { "target": "ex#Mode", "traits": { "smithy.api#httpHeader": "x-mode" } },
                "inBody": { "target": "ex#Algorithm" } }, "traits": { "smithy.api#input": {} } },
              "ex#Algorithm": { "type": "enum", "members": { "CRC32": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "CRC32" } } } },
              "ex#Mode": { "type": "enum", "members": { "ENABLED": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "ENABLED" } } } } } }
            """) { Namespace = "Example.Shop" }]);

        Assert.Empty(client.Complaints());
        string operation = client.Files["Example.Shop.Serialization.BuyOperation.g.cs"];
        Assert.All(lines, line => Assert.Contains(line, operation, StringComparison.Ordinal));
        Assert.Equal(lines.Contains(Md5), operation.Contains("Md5", StringComparison.Ordinal));
        Assert.Equal(lines.Length > 0 && !lines.Contains(Md5), operation.Contains("Checksum", StringComparison.Ordinal));
    }
}
