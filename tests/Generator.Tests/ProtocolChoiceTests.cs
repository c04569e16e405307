using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests;

/// <summary>Of a service with several protocols, the item says which one the client speaks.</summary>
public sealed class ProtocolChoiceTests
{
    private const string Shop = """
        { "smithy": "2.0", "shapes": {
        "ex#Shop": { "type": "service", "version": "1", "operations": [{ "target": "ex#Get" }, { "target": "ex#Untraveled" }],
            "traits": { "aws.protocols#awsJson1_0": {}, "smithy.protocols#rpcv2Cbor": {}, "smithy.protocols#rpcv2Json": {}, "aws.protocols#restJson1": {} } },
        "ex#Get": { "type": "operation", "input": { "target": "ex#Item" }, "traits": { "smithy.api#http": { "method": "PUT", "uri": "/item" } } },
        "ex#Untraveled": { "type": "operation" },
        "ex#Item": { "type": "structure", "members": { "name": { "target": "smithy.api#String", "traits": { "smithy.api#jsonName": "wire" } } } }
        } }
        """;

    [Theory]
    [InlineData("", "RestOperation", "\"wire\"", false)]
    [InlineData("restJson1", "RestOperation", "\"wire\"", false)]
    [InlineData(" awsJson1_0 ", "RpcOperation", "\"name\"", true)]
    [InlineData("rpcv2Cbor", "RpcOperation", "new(\"smithy-protocol\", \"rpc-v2-cbor\"), new(\"Accept\", \"application/cbor\")", true)]
    [InlineData("rpcv2Json", "RpcOperation", "JsonProtocol::JsonErrorEnvelope.NamedByType", true)]
    [InlineData("nonsense", "RestOperation", "\"wire\"", false)]
    public void The_client_speaks_the_protocol_of_its_item(string protocol, string operation, string text, bool hasBoth)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("shop.json", Shop) { Namespace = "Shop", Protocol = protocol }]);
        Assert.Empty(client.Complaints());
        Assert.Contains($"{operation}<", client.Files["Shop.Serialization.GetOperation.g.cs"], StringComparison.Ordinal);
        Assert.Contains(text, string.Concat(client.Files.Values), StringComparison.Ordinal);
        Assert.Equal(hasBoth, client.Files.ContainsKey("Shop.Serialization.UntraveledOperation.g.cs"));
    }
}
