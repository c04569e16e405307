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
        Assert.True(model.Description.ResolvesEndpointPerCall);
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
