using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.C2j;

/// <summary>The element around the members of awsQuery's outputs is called as the C2J model says.</summary>
public sealed class ResultWrapperTests
{
    [Theory]
    [InlineData(", \"resultWrapper\": \"FindResult\"", "MoveToResult(\"FindResult\")")]
    [InlineData(", \"resultWrapper\": \"Found\"", "MoveToResult(\"Found\")")]
    public void The_wrapper_is_the_one_of_the_model(string wrapper, string expected) =>
        Assert.Contains(expected, Operation(wrapper), StringComparison.Ordinal);

    [Fact]
    public void Without_a_wrapper_the_root_holds_the_members() => Assert.DoesNotContain("MoveToResult", Operation(""), StringComparison.Ordinal);

    private static string Operation(string wrapper)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("shop.json", $$"""
            {
              "version": "2.0",
              "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "shop", "protocol": "query", "serviceId": "Shop", "signatureVersion": "v4"},
              "operations": {"Find": {"name": "Find", "http": {"method": "POST", "requestUri": "/"}, "output": {"shape": "FindOutput"{{wrapper}} } } },
              "shapes": {"FindOutput": {"type": "structure", "members": {"text": {"shape": "Text"} } }, "Text": {"type": "string"} }
            }
            """)]);
        Assert.Empty(client.Complaints());
        return client.Files.Single(file => file.Key.EndsWith("FindOperation.g.cs", StringComparison.Ordinal)).Value;
    }
}
