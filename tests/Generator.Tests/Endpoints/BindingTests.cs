using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Endpoints;

/// <summary>What operations and their inputs decide about endpoints.</summary>
public class BindingTests
{
    [Fact]
    public void Operations_bind_constants_members_and_paths()
    {
        RuleModel model = RuleModel.When("""{ "fn": "isSet", "argv": [{ "ref": "Plane" }] }""");
        string operation = model.Client.Files["Example.Shop.Serialization.GetItemOperation.g.cs"];
        Assert.Contains(""".With("Plane", "data")""", operation, StringComparison.Ordinal);
        Assert.Contains(""".With("Fast", true)""", operation, StringComparison.Ordinal);
        Assert.Contains(""".With("ItemArn", input.ItemArn)""", operation, StringComparison.Ordinal);
        Assert.Contains(""".With("Size", input.Size?.Value)""", operation, StringComparison.Ordinal);
        Assert.Contains(""".With("Keys", input.Stock?.Keys)""", operation, StringComparison.Ordinal);
        Assert.Contains(""".With("Kind", input.Gift?.Kind.Value)""", operation, StringComparison.Ordinal);
        Assert.Contains(""".With("Tags", input.Tags)""", operation, StringComparison.Ordinal);
        Assert.Contains("""Each(input.Sizes, static item => item.Value))""", operation, StringComparison.Ordinal);
        Assert.Contains("""Each(input.Gift?.Sizes, static item => item?.Value))""", operation, StringComparison.Ordinal);
        Assert.Contains(""".With("Flat", global::Smithwright.Runtime.Endpoints.EndpointBindings.Flatten(input.Rows))""", operation, StringComparison.Ordinal);
        Assert.Contains("""Each(input.Parts?.Values, static item => item?.Value))""", operation, StringComparison.Ordinal);
        Assert.True(model.Description.ResolvesEndpointPerCall);
    }

    [Fact]
    public async Task What_lists_of_an_input_hold_reaches_the_rules()
    {
        RuleModel model = RuleModel.Of("""
            { "type": "endpoint", "conditions": [{ "fn": "getAttr", "argv": [{ "ref": "Tags" }, "[0]"], "assign": "tag" }, { "fn": "getAttr", "argv": [{ "ref": "Sizes" }, "[0]"], "assign": "size" }],
              "endpoint": { "url": "https://{tag}.{size}.example.com" } }
            """);
        const string Program = """
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;
            using Example.Shop;

            internal sealed class Handler : HttpMessageHandler
            {
                internal string Host = "";

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Host = request.RequestUri!.Host;
                    return Task.FromResult(new HttpResponseMessage { Content = new StringContent("{}") });
                }
            }

            internal static class Harness
            {
                internal static async Task<string> Host()
                {
                    var handler = new Handler();
                    var client = new ShopClient(new() { Region = "eu-west-1", Credentials = new Smithwright.AwsCredentials("AKIDEXAMPLE", "secret") }, new HttpClient(handler));
                    await client.GetItemAsync(new() { ItemArn = "a", Stock = new Dictionary<string, Line>(), Tags = ["first", "second"], Sizes = [Size.S] });
                    return handler.Host;
                }
            }
            """;
        Assert.Equal("first.small.example.com", await model.RunAsync(Program));
    }

    [Fact]
    public void A_service_whose_operations_bind_nothing_finds_its_endpoint_once() =>
        Assert.False(GeneratedClient.Of(ModelText.Spec()).Files["Shop.Ranking.PersonalizeRuntimeClient.g.cs"].Contains("ResolvesEndpointPerCall", StringComparison.Ordinal));

    [SharedDataFact]
    public void Published_rules_compile_without_a_warning()
    {
        string folder = Path.Combine(Repository.Shared!, "models/c2j");
        foreach ((string name, string operations) in new[] { ("dynamodb", "BatchGetItem;TransactGetItems;TransactWriteItems;ImportTable"), ("kinesis", "PutRecord") })
        {
            GeneratedClient client = GeneratedClient.Of(
            [
                ModelText.FromFile(Path.Combine(folder, name + ".json")) with { Operations = operations },
                ModelText.FromFile(Path.Combine(folder, name + ".endpoint-rule-set.json")),
            ]);
            Assert.Empty(client.Complaints());
            Assert.Contains(client.Files.Keys, file => file.EndsWith("EndpointResolver.g.cs", StringComparison.Ordinal));
        }
    }
}
