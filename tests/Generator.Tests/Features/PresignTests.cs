using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Features;

/// <summary>Methods that presign calls, for the operations that the item names.</summary>
public class PresignTests
{
    private const string Model = """
        { "smithy": "2.0", "shapes": {
          "ex#Shop": { "type": "service", "version": "1", "operations": [{ "target": "ex#Buy" }, { "target": "ex#Look" }],
            "traits": { "aws.protocols#restJson1": {}, "aws.auth#sigv4": { "name": "shop" } } },
          "ex#Buy": { "type": "operation", "input": { "target": "ex#In" }, "traits": { "smithy.api#http": { "method": "GET", "uri": "/buy/{what}" } } },
          "ex#Look": { "type": "operation", "traits": { "smithy.api#http": { "method": "GET", "uri": "/look" } } },
          "ex#In": { "type": "structure", "members": { "what": { "target": "smithy.api#String", "traits": { "smithy.api#httpLabel": {}, "smithy.api#required": {} } } } } } }
        """;

    [Fact]
    public void Calls_can_be_presigned_by_client_and_interface()
    {
        GeneratedClient client = GeneratedClient.Of(
            [new ModelText("model.json", Model) { Namespace = "Example.Shop", Presign = "Buy; Look" }],
            """
            internal static class User
            {
                internal static async System.Threading.Tasks.Task<string> Use(Example.Shop.IShopClient shop, Example.Shop.ShopClient client)
                {
                    Smithwright.PresignedRequest buy = await shop.PresignBuyAsync(new() { What = "a" }, System.TimeSpan.FromMinutes(5));
                    Smithwright.PresignedRequest look = await client.PresignLookAsync(System.TimeSpan.FromMinutes(5), System.Threading.CancellationToken.None);
                    return buy.Url.OriginalString + look.Method;
                }
            }
            """);
        Assert.Empty(client.Complaints());
    }

    [Fact]
    public void Only_what_the_item_names_can_be_presigned()
    {
        string text = GeneratedClient.Of([new ModelText("model.json", Model) { Namespace = "Example.Shop", Presign = "Buy" }]).Files["Example.Shop.ShopClient.g.cs"];
        Assert.Contains("PresignBuyAsync", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PresignLookAsync", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Presign", GeneratedClient.Of([new ModelText("model.json", Model) { Namespace = "Example.Shop" }]).Files["Example.Shop.ShopClient.g.cs"], StringComparison.Ordinal);
    }
}
