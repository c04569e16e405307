using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Assembly;

/// <summary>What the embedded overlay does to models of services that it knows, and how it gives way.</summary>
public class CustomizationTests
{
    private const string Service = """
        "com.amazonaws.glacier#Glacier": {"type": "service", "version": "1", "traits": {"aws.protocols#restJson1": {}}}
        """;

    [Theory]
    [InlineData("com.amazonaws.glacier#Glacier", true)]
    [InlineData("com.amazonaws.glacier#AmazonGlacier", true)]
    [InlineData("com.example.glacier#Glacier", false)]
    public void A_service_that_is_known_gets_its_traits_by_the_names_of_both_formats(string id, bool isKnown)
    {
        ServiceModel model = Models.Sound(Models.Smithy($$""" "{{id}}": {"type": "service", "version": "1", "traits": {"aws.protocols#restJson1": {} } } """));

        Assert.Equal(isKnown, Assert.Single(model.Services).Traits.Has(TraitIds.Customization));
    }

    [Theory]
    [InlineData(""" "smithwright.api#customization": {"headers": {"X-Own": "1"}} """, "1")]
    [InlineData(""" "smithwright.api#without": ["smithwright.api#customization"] """, null)]
    [InlineData(""" "smithwright.api#override": {"smithwright.api#customization": {"headers": {"X-Own": "1"}}} """, "1")]
    public void What_the_project_s_own_files_say_goes_first(string traits, string? header)
    {
        AssembledModel assembled = Models.Assemble(
            Models.Smithy(Service), Models.Smithy($$$""" "com.amazonaws.glacier#Glacier": {"type": "apply", "traits": { {{{traits}}} } } """));

        Assert.Empty(assembled.Problems);
        JsonObject? customization = Assert.Single(assembled.Model.Services).Traits.Get(TraitIds.Customization) as JsonObject;
        Assert.Equal(header, ((customization?["headers"] as JsonObject)?["X-Own"] as JsonString)?.Value);
        Assert.Equal(header is not null, customization is not null);
    }

    [Fact]
    public void What_a_revision_of_a_model_lacks_or_has_otherwise_is_passed_over_in_silence()
    {
        ServiceModel model = Models.Sound(Models.Smithy("""
            "com.amazonaws.sqs#SendMessage": {"type": "operation", "input": {"target": "com.amazonaws.sqs#In"}, "output": {"target": "com.amazonaws.sqs#Out"}},
            "com.amazonaws.sqs#In": {"type": "structure", "members": {"MessageBody": {"target": "smithy.api#String"}, "MessageAttributes": {"target": "smithy.api#String"}}},
            "com.amazonaws.sqs#Out": {"type": "structure", "members": {"MD5OfMessageBody": {"target": "smithy.api#String"}, "MD5OfMessageAttributes": {"target": "smithy.api#Integer"}}},
            "com.amazonaws.machinelearning#Predict": {"type": "operation"},
            "com.amazonaws.kms#ListKeys": {"type": "operation"},
            "com.amazonaws.sts#Credentials": {"type": "string"},
            "com.amazonaws.apigateway#IntegrationResponse": {"type": "structure", "members": {"responseTemplates": {"target": "smithy.api#String"}}}
            """));

        Assert.False(model[ShapeId.Parse("com.amazonaws.kms#ListKeys")].Traits.Has(TraitIds.Pages));
    }

    [Fact]
    public void Operations_that_are_never_signed_say_so_in_older_models_too()
    {
        ServiceModel model = Models.Sound(Models.Smithy("""
            "com.amazonaws.sso#Logout": {"type": "operation"},
            "com.amazonaws.sso#Other": {"type": "operation"}
            """));

        Assert.Equal(new JsonArray(default, []), model[ShapeId.Parse("com.amazonaws.sso#Logout")].Traits.Get(TraitIds.Auth));
        Assert.False(model[ShapeId.Parse("com.amazonaws.sso#Other")].Traits.Has(TraitIds.Auth));
    }
}
