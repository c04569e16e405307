using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests;

/// <summary>Of a service with several protocols, the item says which one the client speaks.</summary>
public sealed class ProtocolChoiceTests
{
    private const string Shop = """
        { "smithy": "2.0", "shapes": {
        "ex#Shop": { "type": "service", "version": "1", "operations": [{ "target": "ex#Get" }, { "target": "ex#Untraveled" }],
            "traits": { "aws.protocols#awsJson1_0": {}, "aws.protocols#restJson1": {} } },
        "ex#Get": { "type": "operation", "input": { "target": "ex#Item" }, "traits": { "smithy.api#http": { "method": "PUT", "uri": "/item" } } },
        "ex#Untraveled": { "type": "operation" },
        "ex#Item": { "type": "structure", "members": { "name": { "target": "smithy.api#String", "traits": { "smithy.api#jsonName": "wire" } } } }
        } }
        """;

    [Theory]
    [InlineData("", "RestOperation", "\"wire\"", false)]
    [InlineData("restJson1", "RestOperation", "\"wire\"", false)]
    [InlineData(" awsJson1_0 ", "AwsJsonOperation", "\"name\"", true)]
    [InlineData("nonsense", "RestOperation", "\"wire\"", false)]
    public void The_client_speaks_the_protocol_of_its_item(string protocol, string operation, string wireName, bool hasBoth)
    {
        var client = GeneratedClient.Of([new ModelText("shop.json", Shop) { Namespace = "Shop", Protocol = protocol }]);
        Assert.Empty(client.Complaints());
        Assert.Contains($"{operation}<", client.Files["Shop.Serialization.GetOperation.g.cs"], StringComparison.Ordinal);
        Assert.Contains(wireName, string.Concat(client.Files.Values), StringComparison.Ordinal);
        Assert.Equal(hasBoth, client.Files.ContainsKey("Shop.Serialization.UntraveledOperation.g.cs"));
    }
}
