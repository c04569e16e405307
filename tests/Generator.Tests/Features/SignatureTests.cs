using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Features;

/// <summary>Which signatures a client links, by its model.</summary>
public class SignatureTests
{
    private const string Sets = "RegionSetSigning = global::Smithwright.Runtime.Signing.RegionSetSigning.Instance,";
    private const string Prefers = "AuthOrder = [\"aws.auth#sigv4a\"";
    private const string Both = """ "aws.auth#sigv4": { "name": "shop" }, "aws.auth#sigv4a": { "name": "shop" } """;

    [Theory]
    [InlineData(""" "aws.auth#sigv4": { "name": "shop" } """, false, false)]
    [InlineData(""" "smithy.api#auth": [] """, false, false)]
    [InlineData(""" "aws.auth#sigv4a": { "name": "shop" } """, true, true)]
    [InlineData(Both, true, false)]
    [InlineData(Both + """, "smithy.api#auth": ["aws.auth#sigv4a", "aws.auth#sigv4"] """, true, true)]
    [InlineData(Both + """, "smithy.api#auth": ["aws.auth#sigv4", "aws.auth#sigv4a"] """, true, false)]
    [InlineData(""" "aws.auth#sigv4": { "name": "shop" }, "smithy.rules#endpointRuleSet": { "version": "1.0", "parameters": {}, "rules": [{ "type": "endpoint", "conditions": [], "endpoint": { "url": "https://example.com", "properties": { "authSchemes": [{ "name": "sigv4a", "signingRegionSet": ["*"] }] } } }] } """, true, false)]
    public void A_client_links_the_signatures_that_its_service_may_ask_for(string traits, bool sets, bool prefers)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("model.json", $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Shop": { "type": "service", "version": "1", "operations": [{ "target": "ex#Buy" }], "traits": { "aws.protocols#awsJson1_1": {}, {{traits}} } },
              "ex#Buy": { "type": "operation" } } }
            """) { Namespace = "Example.Shop" }]);

        Assert.Empty(client.Complaints());
        string text = client.Files["Example.Shop.ShopClient.g.cs"];
        Assert.Equal(sets, text.Contains(Sets, StringComparison.Ordinal));
        Assert.Equal(prefers, text.Contains(Prefers, StringComparison.Ordinal));
        Assert.Equal(traits.Contains("shop", StringComparison.Ordinal), text.Contains("signingName: \"shop\"", StringComparison.Ordinal));
    }
}
