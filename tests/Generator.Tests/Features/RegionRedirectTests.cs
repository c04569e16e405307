using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Features;

public class RegionRedirectTests
{
    [Theory]
    [InlineData(""", "smithwright.api#customization": { "regionRedirect": { "header": "x-region", "parameter": "Bucket" } }""", true)]
    [InlineData(""", "smithwright.api#customization": { "optionalScalars": true }""", false)]
    [InlineData("", false)]
    public void A_client_knows_how_its_service_names_other_regions(string traits, bool expected)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("model.json", $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Shop": { "type": "service", "version": "1", "operations": [{ "target": "ex#Buy" }], "traits": { "aws.protocols#awsJson1_1": {}{{traits}} } },
              "ex#Buy": { "type": "operation" } } }
            """) { Namespace = "Example.Shop" }]);

        Assert.Empty(client.Complaints());
        Assert.Equal(expected, client.Files["Example.Shop.ShopClient.g.cs"].Contains(
            "RegionRedirect = new global::Smithwright.Runtime.Services.RegionRedirect(\"x-region\", \"Bucket\"),", StringComparison.Ordinal));
    }
}
