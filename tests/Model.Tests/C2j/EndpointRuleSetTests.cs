using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.C2j;

public class EndpointRuleSetTests
{
    private const string Rules = """{"version": "1.0", "parameters": {}, "rules": []}""";

    [Theory]
    [InlineData("aws/shop.json", "aws/shop.endpoint-rule-set.json")]
    [InlineData("shop/2024-05-01/service-2.json", "shop/2024-05-01/endpoint-rule-set-1.json")]
    [InlineData("models/shop.json", "rules/any-name.json")]
    public void Rules_in_a_file_of_their_own_become_the_trait_of_their_service(string model, string rules)
    {
        AssembledModel assembled = ModelAssembler.Assemble([new SourceFile(rules, Rules), new SourceFile(model, Service("Shop"))]);
        Assert.Empty(assembled.Problems);
        Assert.NotNull(Assert.Single(assembled.Model.Services).Traits.Get(TraitIds.EndpointRuleSet));
    }

    [Fact]
    public void Of_several_services_the_file_name_decides()
    {
        AssembledModel assembled = ModelAssembler.Assemble(
        [
            new SourceFile("aws/shop.json", Service("Shop")),
            new SourceFile("aws/bank.json", Service("Bank")),
            new SourceFile("aws/bank.endpoint-rule-set.json", Rules),
        ]);
        Assert.Empty(assembled.Problems);
        ServiceShape owner = Assert.Single(assembled.Model.Services, service => service.Traits.Has(TraitIds.EndpointRuleSet));
        Assert.Equal("com.amazonaws.bank", owner.Id.Namespace);
    }

    [Fact]
    public void Rules_that_belong_to_no_service_are_reported_at_their_start()
    {
        AssembledModel assembled = ModelAssembler.Assemble(
        [
            new SourceFile("aws/shop.json", Service("Shop")),
            new SourceFile("aws/bank.json", Service("Bank")),
            new SourceFile("aws/other.endpoint-rule-set.json", Rules),
        ]);
        Problem problem = Assert.Single(assembled.Problems);
        Assert.Equal(ProblemIds.ConflictingDefinition, problem.Id);
        Assert.Equal(new SourceSpan("aws/other.endpoint-rule-set.json", 0, 1), problem.Span);
    }

    private static string Service(string name) => $$"""
        {"version": "2.0", "metadata": {"serviceId": "{{name}}", "protocol": "rest-json", "apiVersion": "2024-05-01", "endpointPrefix": "x" }, "operations": {}, "shapes": {} }
        """;
}
