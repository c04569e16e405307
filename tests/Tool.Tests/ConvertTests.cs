namespace Smithwright.Tool.Tests;

public class ConvertTests
{
    // What the tests of the printers do not cover: files, formats and C2J.
    private const string C2j = """
        {
          "metadata": { "apiVersion": "2020-01-01", "protocol": "json", "jsonVersion": "1.1", "serviceId": "Shop", "endpointPrefix": "shop", "signatureVersion": "v4", "serviceFullName": "Shop", "targetPrefix": "Shop", "uid": "shop-2020-01-01" },
          "operations": { "GetCard": { "name": "GetCard", "http": { "method": "POST", "requestUri": "/" }, "input": { "shape": "GetCardRequest" }, "output": { "shape": "Card" } } },
          "shapes": {
            "GetCardRequest": { "type": "structure", "required": ["Id"], "members": { "Id": { "shape": "Id" } } },
            "Card": { "type": "structure", "members": { "Owner": { "shape": "Id" } } },
            "Id": { "type": "string", "max": 36, "min": 1, "pattern": "[a-z]+|-" }
          }
        }
        """;

    [Fact]
    public async Task A_model_goes_to_JSON_and_back()
    {
        using ToolFolder folder = new();
        folder.Write("shop.smithy", ToolFolder.Model);
        Assert.Equal((0, "Wrote shop.json\n", ""), await folder.RunAsync("convert", "shop.smithy", "--output", "shop.json"));
        Assert.Equal((0, "Wrote back.smithy\n", ""), await folder.RunAsync("convert", "shop.json", "-o", "back.smithy"));
        Assert.Equal(0, (await folder.RunAsync("convert", "back.smithy", "-o", "again.json")).Code);
        Assert.Equal(folder.Read("shop.json"), folder.Read("again.json"));
        Assert.StartsWith("{\n    \"smithy\": \"2.0\",\n    \"shapes\": {\n        \"example.shop#GetCard\": {\n", folder.Read("shop.json"), StringComparison.Ordinal);
        Assert.Equal((0, "", ""), await folder.RunAsync("compare", "shop.smithy", "back.smithy"));
    }

    [Fact]
    public async Task C2J_becomes_Smithy_with_its_constraints_and_waiters()
    {
        using ToolFolder folder = new();
        folder.Write("shop/service-2.json", C2j);
        folder.Write("shop/waiters-2.json", """{"version": 2, "waiters": {"CardOwned": {"operation": "GetCard", "delay": 5, "maxAttempts": 3, "acceptors": [{"matcher": "path", "argument": "Owner", "expected": "me", "state": "success"}]}}}""");
        (int code, string output, string errors) = await folder.RunAsync("convert", "shop", "--to", "smithy");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("@length(min: 1, max: 36)\n@pattern(\"^(?:[a-z]+|-)$\")\nstring Id\n", output, StringComparison.Ordinal);
        Assert.Contains("@awsJson1_1\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("@http", output, StringComparison.Ordinal);
        Assert.DoesNotContain("c2j", output, StringComparison.Ordinal);
        Assert.Contains("CardOwned", output, StringComparison.Ordinal);
        folder.Write("shop.smithy", output);
        Assert.Equal((0, "1 files, 0 errors, 0 warnings\n", ""), await folder.RunAsync("check", "shop.smithy"));

        // '$' also matches before a line end, and the waiters are not in the file that is compared.
        string[] differences = (await folder.RunAsync("compare", "shop/service-2.json", "shop.smithy")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["loosens  SMW2031", "adds     SMW2014"], differences.Select(difference => difference[..16]));
    }

    [Fact]
    public async Task Several_namespaces_need_a_folder()
    {
        using ToolFolder folder = new();
        folder.Write("a.smithy", "namespace a\nstring A\n");
        folder.Write("b.smithy", "namespace b\nstring B\n");
        Assert.Contains("2 namespaces", (await folder.RunAsync("convert", "a.smithy", "b.smithy", "--to", "smithy")).Errors, StringComparison.Ordinal);
        Assert.Contains("2 namespaces", (await folder.RunAsync("convert", "a.smithy", "b.smithy", "--to", "smithy", "-o", "x.smithy")).Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await folder.RunAsync("convert", "a.smithy", "b.smithy", "--to", "smithy", "-o", "out")).Code);
        Assert.Equal(["a.smithy", "b.smithy", "out/a.smithy", "out/b.smithy"], folder.Files());
    }

    [Fact]
    public async Task Nothing_is_replaced_unless_that_is_asked_for()
    {
        using ToolFolder folder = new();
        folder.Write("shop.smithy", ToolFolder.Model);
        folder.Write("shop.json", "mine");
        Assert.Equal(2, (await folder.RunAsync("convert", "shop.smithy", "-o", "shop.json")).Code);
        Assert.Equal("mine", folder.Read("shop.json"));
        Assert.Equal(0, (await folder.RunAsync("convert", "shop.smithy", "-o", "shop.json", "--force")).Code);
        Assert.NotEqual("mine", folder.Read("shop.json"));
    }

    [Fact]
    public async Task A_broken_model_is_not_converted()
    {
        using ToolFolder folder = new();
        folder.Write("shop.smithy", "namespace a\nstructure {");
        (int code, string output, string errors) = await folder.RunAsync("convert", "shop.smithy");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("error: The model cannot be converted: ", errors, StringComparison.Ordinal);
    }
}
