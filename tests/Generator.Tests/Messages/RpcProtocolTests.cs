using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Messages;

/// <summary>Services of the RPC protocols compile whatever the item asks for, and only the codec of the protocol is generated.</summary>
public sealed class RpcProtocolTests
{
    [Theory]
    [InlineData("awsJson1_1")]
    [InlineData("rpcv2Json")]
    [InlineData("rpcv2Cbor")]
    public void A_client_compiles_with_everything_that_an_item_can_ask_for(string protocol)
    {
        foreach (string json in new[] { "", "true" })
        {
            foreach (string codecs in new[] { "", "both" })
            {
                Assert.Empty(GeneratedClient.Of([Models.Buoy with { Protocol = protocol, Json = json, Codecs = codecs }]).Complaints());
            }
        }
    }

    [Theory]
    [InlineData("rpcv2Json", "Json", "Cbor")]
    [InlineData("rpcv2Cbor", "Cbor", "Json")]
    public void Only_the_codec_of_the_protocol_is_generated(string protocol, string own, string other)
    {
        string code = string.Concat(GeneratedClient.Of([Models.Buoy with { Protocol = protocol }]).Files.Values);
        Assert.Contains($"class Reading{own}", code, StringComparison.Ordinal);
        Assert.DoesNotContain(other + "::", code, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonSerializer_has_a_codec_beside_the_one_of_the_protocol()
    {
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([Models.Buoy with { Json = "true" }]).Files;
        Assert.Contains("class ReadingCbor", files["Example.Buoy.Reading.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class ReadingJson", files["Example.Buoy.Reading.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_are_documents_leave_out_their_operation()
    {
        Assert.DoesNotContain("Example.Buoy.Serialization.DescribeOperation.g.cs", GeneratedClient.Of([Models.Buoy]).Files.Keys);
        Assert.Contains("Example.Buoy.Serialization.DescribeOperation.g.cs", GeneratedClient.Of([Models.Buoy with { Protocol = "rpcv2Json" }]).Files.Keys);
    }

    [Fact]
    public void A_uniform_codec_has_one_form_for_each_kind_of_value()
    {
        string reading = GeneratedClient.Of([Models.Buoy with { Protocol = "rpcv2Json" }]).Files["Example.Buoy.Reading.g.cs"];
        Assert.Contains("reader.IsMember(\"station\"u8)", reading, StringComparison.Ordinal);
        Assert.Contains("Json::JsonRead.EpochSeconds(ref reader)", reading, StringComparison.Ordinal);
        Assert.Contains("Json::JsonRead.BigIntegerText(ref reader)", reading, StringComparison.Ordinal);
        Assert.Contains("Json::JsonWrite.DecimalText", reading, StringComparison.Ordinal);
        Assert.DoesNotContain("HttpDate", reading, StringComparison.Ordinal);
    }
}
