using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Project;

namespace Smithwright.Model.Tests.Comparison;

/// <summary>Traits that say how members travel count where the protocol reads them.</summary>
public sealed class ProtocolComparisonTests
{
    private const string Http = "smithy.api#httpHeader";
    private const string Json = "smithy.api#jsonName";
    private const string Xml = "smithy.api#xmlName";
    private const string Flattened = "smithy.api#xmlFlattened";
    private const string Attribute = "smithy.api#xmlAttribute";
    private const string Space = "smithy.api#xmlNamespace";
    private const string Ec2Name = "aws.protocols#ec2QueryName";

    [Theory]
    [InlineData("restJson1", Http, true)]
    [InlineData("restJson1", Json, true)]
    [InlineData("restJson1", Xml, false)]
    [InlineData("restXml", Http, true)]
    [InlineData("restXml", Json, false)]
    [InlineData("restXml", Xml, true)]
    [InlineData("awsJson1_1", Http, false)]
    [InlineData("awsJson1_1", Json, false)]
    [InlineData("awsJson1_1", Xml, false)]
    [InlineData("awsQuery", Http, false)]
    [InlineData("awsQuery", Xml, true)]
    [InlineData("awsQuery", Flattened, true)]
    [InlineData("awsQuery", Ec2Name, false)]
    [InlineData("ec2Query", Xml, true)]
    [InlineData("ec2Query", Ec2Name, true)]
    [InlineData("restXml", Flattened, true)]
    [InlineData("restXml", Attribute, true)]
    [InlineData("restXml", Space, true)]
    [InlineData("restXml", Ec2Name, false)]
    [InlineData("rpcv2Cbor", Xml, false)]
    public void A_changed_trait_is_reported_where_it_means_something(string protocol, string trait, bool reported)
    {
        IEnumerable<ModelDifference> differences = ModelComparer.Compare(Shop(protocol, trait, "a"), Shop(protocol, trait, "b"));
        Assert.Equal((string[])(reported ? [$"{trait} of 'Item$name' has another value."] : []), differences.Select(difference => difference.Text));
    }

    [Theory]
    [InlineData("", "The protocol was aws.protocols#restJson1 and is aws.protocols#awsJson1_1 now.")]
    [InlineData("awsJson1_1", null)]
    public void The_protocol_that_the_item_names_is_compared(string wanted, string? message)
    {
        AssembledModel before = Shop("restJson1 awsJson1_1", Json, "a");
        AssembledModel after = Shop("awsJson1_1", Json, "a");
        ModelItem item = new("", "", EquatableArray<string>.Empty, "") { Protocol = wanted };
        IEnumerable<string> messages = ModelComparer.Compare(before, after, [("0.json", item)])
            .Where(difference => difference.Id == DifferenceIds.ProtocolChanged).Select(difference => difference.Text);
        Assert.Equal(message, messages.SingleOrDefault());
    }

    [Theory]
    [InlineData("awsQuery", true)]
    [InlineData("restXml", false)]
    [InlineData("ec2Query", false)]
    [InlineData("awsJson1_0", false)]
    public void The_code_of_an_error_counts_where_it_is_how_clients_recognize_it(string protocol, bool reported)
    {
        IEnumerable<string> messages = ModelComparer.Compare(Failing(protocol, "A"), Failing(protocol, "B")).Select(difference => difference.Text);
        Assert.Equal((string[])(reported ? ["aws.protocols#awsQueryError of 'Gone' has another value."] : []), messages);
    }

    [Theory]
    [InlineData("awsQuery", "Requests to 'Shop' name version '2' now, not '1'.")]
    [InlineData("ec2Query", "Requests to 'Shop' name version '2' now, not '1'.")]
    [InlineData("restXml", null)]
    [InlineData("awsJson1_1", null)]
    public void The_version_counts_where_requests_have_it(string protocol, string? message) => Assert.Equal(
        message, ModelComparer.Compare(Failing(protocol, "A"), Failing(protocol, "A", version: "2")).Select(difference => difference.Text).SingleOrDefault());

    [Theory]
    [InlineData("awsJson1_1", true)]
    [InlineData("rpcv2Cbor", true)]
    [InlineData("restXml", false)]
    [InlineData("awsQuery", false)]
    public void The_name_of_the_service_counts_where_requests_have_it(string protocol, bool reported)
    {
        IEnumerable<string> messages = ModelComparer.Compare(Failing(protocol, "A"), Failing(protocol, "A", name: "Store"))
            .Where(difference => difference.Id == DifferenceIds.WireFormatChanged).Select(difference => difference.Text);
        Assert.Equal((string[])(reported ? ["Requests name the service 'Store' now, not 'Shop'."] : []), messages);
    }

    private static AssembledModel Failing(string protocol, string code, string version = "1", string name = "Shop")
    {
        string trait = protocol == "rpcv2Cbor" ? "smithy.protocols#rpcv2Cbor" : $"aws.protocols#{protocol}";
        return Models.Assemble(Models.Smithy($$"""
            "ex#{{name}}": {"type": "service", "version": "{{version}}", "operations": [{"target": "ex#Get"}], "traits": {"aws.api#service": {"sdkId": "Shop"}, "{{trait}}": {} } },
            "ex#Get": {"type": "operation", "errors": [{"target": "ex#Gone"}], "traits": {"smithy.api#http": {"method": "GET", "uri": "/"} } },
            "ex#Gone": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client", "aws.protocols#awsQueryError": {"code": "{{code}}", "httpResponseCode": 400} } }
            """));
    }

    private static AssembledModel Shop(string protocols, string trait, string value)
    {
        string traits = string.Join(", ", protocols.Split(' ').Select(protocol => $"\"{(protocol == "rpcv2Cbor" ? "smithy" : "aws")}.protocols#{protocol}\": {{}}"));
        return Models.Assemble(Models.Smithy($$"""
            "ex#Shop": {"type": "service", "version": "1", "operations": [{"target": "ex#Get"}], "traits": { {{traits}} } },
            "ex#Get": {"type": "operation", "output": {"target": "ex#Item"}, "traits": {"smithy.api#http": {"method": "GET", "uri": "/"} } },
            "ex#Item": {"type": "structure", "members": {"name": {"target": "smithy.api#String", "traits": {"{{trait}}": "{{value}}"} } } }
            """));
    }
}
