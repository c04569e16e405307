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

    private static AssembledModel Shop(string protocols, string trait, string value)
    {
        string traits = string.Join(", ", protocols.Split(' ').Select(protocol => $"\"aws.protocols#{protocol}\": {{}}"));
        return Models.Assemble(Models.Smithy($$"""
            "ex#Shop": {"type": "service", "version": "1", "operations": [{"target": "ex#Get"}], "traits": { {{traits}} } },
            "ex#Get": {"type": "operation", "output": {"target": "ex#Item"}, "traits": {"smithy.api#http": {"method": "GET", "uri": "/"} } },
            "ex#Item": {"type": "structure", "members": {"name": {"target": "smithy.api#String", "traits": {"{{trait}}": "{{value}}"} } } }
            """));
    }
}
