using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Support;

namespace Smithwright.Model.Tests.Protocols;

/// <summary>Each protocol judges operations by its own rules.</summary>
public sealed class OperationSupportTests
{
    private static readonly ServiceModel Model = Models.Sound(Models.Smithy("""
        "ex#Shop": {"type": "service", "version": "1", "operations": [{"target": "ex#Plain"}, {"target": "ex#Bound"}, {"target": "ex#Listen"}, {"target": "ex#Tell"}],
            "traits": {"aws.protocols#restJson1": {}}},
        "ex#Plain": {"type": "operation"},
        "ex#Bound": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/"}}},
        "ex#Listen": {"type": "operation", "output": {"target": "ex#Told"}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/listen"}}},
        "ex#Tell": {"type": "operation", "input": {"target": "ex#Told"}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/tell"}}},
        "ex#Told": {"type": "structure", "members": {"events": {"target": "ex#Events", "traits": {"smithy.api#httpPayload": {}}}}},
        "ex#Events": {"type": "union", "members": {"one": {"target": "ex#One"}}, "traits": {"smithy.api#streaming": {}}},
        "ex#One": {"type": "structure", "members": {}}
        """));

    [Theory]
    [InlineData("restJson1", "Bound Listen Tell")]
    [InlineData("restXml", "Bound Listen Tell")]
    [InlineData("awsJson1_0", "Plain Bound Listen")]
    [InlineData("awsJson1_1", "Plain Bound Listen")]
    [InlineData("rpcv2Cbor", "Plain Bound Listen")]
    [InlineData("awsQuery", "Plain Bound")]
    [InlineData("ec2Query", "Plain Bound")]
    public void An_operation_is_generated_where_its_protocol_can_send_it(string protocol, string generated) =>
        Assert.Equal(generated, string.Join(' ', Operations(ProtocolTable.Find(protocol))));

    [Fact]
    public void Every_protocol_has_rules() => Assert.All(ProtocolTable.Rows, row => Assert.NotEmpty(Operations(row)));

    [Fact]
    public void Without_a_protocol_nothing_is_left_out() => Assert.Equal(4, Operations(null).Count);

    private static List<string> Operations(ProtocolRow? protocol) =>
    [
        .. new[] { "Plain", "Bound", "Listen", "Tell" }
            .Where(name => OperationSupport.Find(Model, protocol, (OperationShape)Model[ShapeId.Parse($"ex#{name}")]!) is null),
    ];
}
