using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Protocols;

public sealed class ProtocolTableTests
{
    [Fact]
    public void Names_are_those_of_traits() =>
        Assert.All(ProtocolTable.Rows, row => Assert.Equal(row.Name, row.TraitId[(row.TraitId.IndexOf('#', StringComparison.Ordinal) + 1)..]));

    [Fact]
    public void No_two_rows_have_one_name()
    {
        Assert.Equal(ProtocolTable.Rows.Length, ProtocolTable.Rows.Select(row => row.TraitId).Distinct().Count());
        IEnumerable<(string, string?)> ofC2j = ProtocolTable.Rows.Where(row => row.C2jName is not null).Select(row => (row.C2jName!, row.C2jVersion));
        Assert.Equal(ofC2j.Count(), ofC2j.Distinct().Count());
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("restXml awsQuery", "", "restXml")]
    [InlineData("awsQuery awsJson1_0", "", "awsJson1_0")]
    [InlineData("awsJson1_0 awsJson1_1", "", "awsJson1_1")]
    [InlineData("awsJson1_0 awsJson1_1 restJson1", "", "restJson1")]
    [InlineData("awsJson1_0 awsJson1_1 restJson1", "awsJson1_0", "awsJson1_0")]
    [InlineData("awsJson1_1 restJson1", "awsJson1_0", "restJson1")]
    [InlineData("restJson1 restXml", "restXml", "restXml")]
    [InlineData("restJson1", "nonsense", "restJson1")]
    public void A_service_with_several_protocols_gets_the_wanted_or_the_first_that_is_generated(string protocols, string wanted, string? chosen) =>
        Assert.Equal(chosen, ProtocolTable.Choose(TraitsOf(protocols), wanted)?.Name);

    [Theory]
    [InlineData("json", null, "awsJson1_0")]
    [InlineData("json", "1.0", "awsJson1_0")]
    [InlineData("json", "1.1", "awsJson1_1")]
    [InlineData("rest-json", "1.1", "restJson1")]
    [InlineData("rest-xml", null, "restXml")]
    [InlineData("query", null, "awsQuery")]
    [InlineData("ec2", null, "ec2Query")]
    [InlineData("smithy-rpc-v2-cbor", null, "rpcv2Cbor")]
    [InlineData("json2", null, null)]
    public void C2j_has_names_of_its_own(string name, string? jsonVersion, string? expected) =>
        Assert.Equal(expected, ProtocolTable.FindC2j(name, jsonVersion)?.Name);

    private static TraitMap TraitsOf(string protocols) => protocols.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(TraitMap.Empty, (traits, name) => traits.With(ProtocolTable.Find(name)!.TraitId, new JsonObject(default, [])));
}
