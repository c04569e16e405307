using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;
using static Smithwright.Model.Tests.Traits.TraitReading;

namespace Smithwright.Model.Tests.Traits;

public sealed class ServiceTraitTests
{
    [Fact]
    public void A_customization_of_an_operation_counts_before_its_service_s()
    {
        CustomizationTrait customization = CustomizationTrait.Of(
            Operation(Of(TraitIds.Customization, """{ "headers": { "X-A": "own" }, "payloadTreeHash": false }""")),
            Service(Of(TraitIds.Customization, """{ "headers": { "x-a": "service", "X-B": "b" }, "labelDefaults": { "id": "-" }, "payloadTreeHash": true }""")));
        Assert.Equal([("X-A", "own"), ("X-B", "b")], customization.Headers);
        Assert.False(customization.PayloadTreeHash);
        Assert.Equal("-", customization.LabelDefault("id"));
        Assert.Null(customization.LabelDefault("other"));
        Assert.Null(customization.LabelDefault(null));
    }

    [Theory]
    [InlineData("[]", "[\"a#b\"]", "")]
    [InlineData(null, "[\"a#b\", \"c#d\"]", "a#b c#d")]
    [InlineData(null, null, null)]
    public void An_operation_has_its_own_schemes_or_its_service_s(string? operation, string? service, string? schemes)
    {
        AuthTrait? auth = AuthTrait.Of(Operation(Of(TraitIds.Auth, operation)), Service(Of(TraitIds.Auth, service)));
        Assert.Equal(schemes, auth is null ? null : string.Join(' ', auth.Schemes));
    }

    [Fact]
    public void Retries_say_how_often_and_after_what()
    {
        RetryTrait retry = RetryTrait.Of(Of(TraitIds.Retry, """{ "maxAttempts": 9, "transientErrors": ["A"], "transientStatusCodes": [509] }"""))!;
        Assert.Equal(("9", null), (retry.MaxAttempts, retry.FirstPauseMillis));
        Assert.Equal(["A"], retry.TransientErrors);
        Assert.Empty(retry.ThrottlingErrors);
        Assert.Equal(["509"], retry.TransientStatusCodes);
        Assert.Null(RetryTrait.Of(Of(TraitIds.Retry, "{}")));
    }

    [Fact]
    public void Parameters_of_endpoints_come_from_four_places()
    {
        Assert.Equal(["Mode"], EndpointParameterTraits.OfClient(Of(TraitIds.ClientContextParams, """{ "Mode": { "type": "string" } }""")));
        (string name, JsonNode? value) = Assert.Single(EndpointParameterTraits.OfOperation(Of(TraitIds.StaticContextParams, """{ "Fast": { "value": true } }""")));
        Assert.Equal(("Fast", true), (name, Assert.IsType<JsonBoolean>(value).Value));
        (name, JsonNode path) = Assert.Single(EndpointParameterTraits.PathsOf(Of(TraitIds.OperationContextParams, """{ "Key": { "path": "a.b" } }""")));
        Assert.Equal(("Key", "a.b"), (name, Assert.IsType<JsonString>(path).Value));
        Assert.Equal("Bucket", EndpointParameterTraits.OfMember(Of(TraitIds.ContextParam, """{ "name": "Bucket" }""")));
        Assert.Null(EndpointParameterTraits.OfMember(TraitMap.Empty));
    }

    [Theory]
    [InlineData("""{ "required": true }""", true)]
    [InlineData("""{ "required": false }""", false)]
    [InlineData("{}", false)]
    public void An_endpoint_may_have_to_be_discovered(string json, bool isRequired) =>
        Assert.Equal(isRequired, DiscoveredEndpointTrait.Of(Of("aws.api#clientDiscoveredEndpoint", json))!.Required is not null);
}
