using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Support;

namespace Smithwright.Model.Tests.Protocols;

/// <summary>Each protocol judges operations by its own rules.</summary>
public sealed class OperationSupportTests
{
    private static readonly ServiceModel Model = Models.Sound(Models.Smithy("""
        "ex#Shop": {"type": "service", "version": "1", "operations": [{"target": "ex#Plain"}, {"target": "ex#Bound"}, {"target": "ex#Listen"}, {"target": "ex#Tell"},
            {"target": "ex#Ask"}, {"target": "ex#Guess"}],
            "traits": {"aws.protocols#restJson1": {}}},
        "ex#Plain": {"type": "operation"},
        "ex#Bound": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/"}}},
        "ex#Listen": {"type": "operation", "output": {"target": "ex#Told"}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/listen"}}},
        "ex#Tell": {"type": "operation", "input": {"target": "ex#Told"}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/tell"}}},
        "ex#Ask": {"type": "operation", "input": {"target": "ex#Question"}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/ask"}}},
        "ex#Guess": {"type": "operation", "errors": [{"target": "ex#Wrong"}], "traits": {"smithy.api#http": {"method": "POST", "uri": "/guess"}}},
        "ex#Wrong": {"type": "structure", "members": {"questions": {"target": "ex#Questions"}}, "traits": {"smithy.api#error": "client"}},
        "ex#Questions": {"type": "list", "member": {"target": "ex#Question"}},
        "ex#Question": {"type": "structure", "members": {"content": {"target": "smithy.api#Document"}}},
        "ex#Told": {"type": "structure", "members": {"events": {"target": "ex#Events", "traits": {"smithy.api#httpPayload": {}}}}},
        "ex#Events": {"type": "union", "members": {"one": {"target": "ex#One"}}, "traits": {"smithy.api#streaming": {}}},
        "ex#One": {"type": "structure", "members": {}}
        """));

    [Theory]
    [InlineData("restJson1", "Bound Listen Tell Ask Guess")]
    [InlineData("restXml", "Bound Listen Tell")]
    [InlineData("awsJson1_0", "Plain Bound Listen Tell Ask Guess")]
    [InlineData("awsJson1_1", "Plain Bound Listen Tell Ask Guess")]
    [InlineData("rpcv2Json", "Plain Bound Listen Tell Ask Guess")]
    [InlineData("rpcv2Cbor", "Plain Bound Listen Tell")]
    [InlineData("awsQuery", "Plain Bound")]
    [InlineData("ec2Query", "Plain Bound")]
    public void An_operation_is_generated_where_its_protocol_can_send_it(string protocol, string generated) =>
        Assert.Equal(generated, string.Join(' ', Operations(ProtocolTable.Find(protocol))));

    [Fact]
    public void Every_protocol_has_rules() => Assert.All(ProtocolTable.Rows, row => Assert.NotEmpty(Operations(row)));

    [Fact]
    public void Without_a_protocol_nothing_is_left_out() => Assert.Equal(6, Operations(null).Count);

    private static List<string> Operations(ProtocolRow? protocol) =>
    [
        .. new[] { "Plain", "Bound", "Listen", "Tell", "Ask", "Guess" }
            .Where(name => OperationSupport.Find(Model, Assert.Single(Model.Services), protocol, (OperationShape)Model[ShapeId.Parse($"ex#{name}")]!) is null),
    ];
}
