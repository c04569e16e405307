using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.C2j;

public class C2jReaderTests
{
    private const string Ns = "com.amazonaws.shopservice#";

    private readonly ServiceModel _model = Models.Sound(SampleC2j.Text);

    [Fact]
    public void Metadata_makes_a_service_with_its_protocol_and_signing()
    {
        ServiceShape service = Assert.Single(_model.Services);

        Assert.Equal($"{Ns}ExampleShopService", service.Id.ToString());
        Assert.Equal("2020-01-01", service.Version);
        Assert.Equal(["GetItem", "Item", "Ping"], service.Operations.Select(id => id.Name));
        Assert.Equal("<p>Sells.</p>", service.Traits.GetString(TraitIds.Documentation));
        Assert.Equal("Example Shop Service", service.Traits.GetString(TraitIds.Title));
        Expect(service.Traits, TraitIds.AwsService, """{"sdkId": "Shop Service", "arnNamespace": "shopping", "endpointPrefix": "shop"}""");
        Expect(service.Traits, TraitIds.SigV4, """{"name": "shopping"}""");
        Expect(service.Traits, TraitIds.RestJson1, """{"http": ["http/1.1", "h2"], "eventStreamHttp": ["h2"]}""");
    }

    [Fact]
    public void An_operation_keeps_its_bindings_under_the_names_of_members()
    {
        OperationShape operation = Assert.IsType<OperationShape>(_model[Id("GetItem")]);

        Assert.Equal((Id("GetItemRequest"), Id("ItemShape")), (operation.Input, operation.Output));
        Assert.Equal(["NotFound", "Broken", "Old"], operation.Errors.Select(error => error.Name));
        Expect(operation.Traits, TraitIds.Http, """{"method": "GET", "uri": "/items/{id}/{rest+}?v=1", "code": 202}""");
        Expect(operation.Traits, TraitIds.Deprecated, """{"message": "Use another."}""");
        Expect(operation.Traits, TraitIds.Endpoint, """{"hostPrefix": "data."}""");
        Assert.True(operation.Traits.Has(TraitIds.Idempotent) && operation.Traits.Has(TraitIds.HttpChecksumRequired));
    }

    [Fact]
    public void What_is_not_signed_says_so()
    {
        TraitMap ping = _model[Id("Ping")].Traits;

        Expect(ping, TraitIds.Auth, "[]");
        Assert.True(ping.Has(TraitIds.OptionalAuth));
        Assert.True(_model[Id("Item")].Traits.Has(TraitIds.UnsignedPayload));
    }

    [Theory]
    [InlineData("id", TraitIds.HttpLabel, "{}")]
    [InlineData("id", TraitIds.Required, "{}")]
    [InlineData("id", TraitIds.Documentation, "\"Its id.\"")]
    [InlineData("page", TraitIds.HttpQuery, "\"p\"")]
    [InlineData("filters", TraitIds.HttpQueryParams, "{}")]
    [InlineData("trace", TraitIds.HttpHeader, "\"x-trace\"")]
    [InlineData("meta", TraitIds.HttpPrefixHeaders, "\"x-meta-\"")]
    [InlineData("token", TraitIds.IdempotencyToken, "{}")]
    [InlineData("token", TraitIds.JsonName, "\"clientToken\"")]
    [InlineData("since", TraitIds.TimestampFormat, "\"http-date\"")]
    public void A_member_has_the_traits_of_its_Smithy_twin(string member, string trait, string value) =>
        Expect(_model.Member($"{Ns}GetItemRequest${member}").Traits, trait, value);

    [Theory]
    [InlineData("id", TraitIds.JsonName)]
    [InlineData("page", TraitIds.Required)]
    [InlineData("page", TraitIds.Default)]
    [InlineData("trace", TraitIds.JsonName)]
    public void A_member_has_no_other_traits(string member, string trait) =>
        Assert.False(_model.Member($"{Ns}GetItemRequest${member}").Traits.Has(trait));

    [Fact]
    public void Members_that_stream_or_hold_JSON_get_a_target_of_their_own()
    {
        MemberShape body = _model.Member($"{Ns}ItemShape$body");
        MemberShape policy = _model.Member($"{Ns}GetItemRequest$policy");

        Assert.True(body.Traits.Has(TraitIds.HttpPayload));
        Assert.True(_model.TargetOf(body).Traits.Has(TraitIds.Streaming));
        Assert.False(_model[Id("Bytes")].Traits.Has(TraitIds.Streaming));
        Expect(_model.TargetOf(policy).Traits, TraitIds.MediaType, "\"application/json\"");
        Assert.True(_model.Member($"{Ns}ItemShape$status").Traits.Has(TraitIds.HttpResponseCode));
    }

    [Theory]
    [InlineData("Id", TraitIds.Length, """{"min": 1, "max": 20}""")]
    [InlineData("Id", TraitIds.Pattern, "\"[a-z]+\"")]
    [InlineData("Id", TraitIds.C2jFullMatch, "{}")]
    [InlineData("Id", TraitIds.Sensitive, "{}")]
    [InlineData("Count", TraitIds.Range, """{"min": 0, "max": 9}""")]
    [InlineData("Texts", TraitIds.Length, """{"max": 3}""")]
    [InlineData("Ids", TraitIds.Length, """{"max": 4}""")]
    [InlineData("Bytes", TraitIds.Length, """{"max": 5}""")]
    [InlineData("Time", TraitIds.TimestampFormat, "\"date-time\"")]
    [InlineData("NotFound", TraitIds.Error, "\"client\"")]
    [InlineData("NotFound", TraitIds.HttpError, "404")]
    [InlineData("Broken", TraitIds.Error, "\"server\"")]
    [InlineData("Broken", TraitIds.Retryable, """{"throttling": true}""")]
    [InlineData("Events", TraitIds.Streaming, "{}")]
    public void A_shape_has_the_traits_of_its_Smithy_twin(string shape, string trait, string value) => Expect(_model[Id(shape)].Traits, trait, value);

    [Fact]
    public void Types_are_those_of_the_Smithy_twin()
    {
        Assert.IsType<UnionShape>(_model[Id("Choice")]);
        Assert.IsType<UnionShape>(_model[Id("Events")]);
        Assert.Equal(SimpleKind.Document, Assert.IsType<SimpleShape>(_model[Id("Any")]).Kind);
        Assert.False(_model[Id("Time")].Traits.Has(TraitIds.Range));
        StructureShape @event = _model.Structure($"{Ns}Event");
        Assert.True(@event.Members[0].Traits.Has(TraitIds.EventPayload) && @event.Members[1].Traits.Has(TraitIds.EventHeader));
    }

    [Fact]
    public void Every_enum_value_gets_a_name()
    {
        EnumShape color = Assert.IsType<EnumShape>(_model[Id("Color")]);

        Assert.Equal(
            [("red", "red"), ("deep_blue", "deep-blue"), ("_8bit", "8bit"), ("_8_bit", "8:bit"), ("Empty", "")],
            color.Members.Select(member => (member.Name, member.Value)));
    }

    [Theory]
    [InlineData("\"json\"", "1.0", "aws.protocols#awsJson1_0")]
    [InlineData("\"json\"", "1.1", "aws.protocols#awsJson1_1")]
    [InlineData("\"query\"", "1.1", "aws.protocols#awsQuery")]
    public void The_protocol_is_named_by_kind_and_version(string protocol, string version, string trait)
    {
        string text = SampleC2j.Text
            .Replace("\"rest-json\"", protocol, StringComparison.Ordinal)
            .Replace("\"jsonVersion\": \"1.1\"", $"\"jsonVersion\": \"{version}\", \"targetPrefix\": \"Shop_1\"", StringComparison.Ordinal);
        ServiceShape service = Assert.Single(Models.Assemble(text).Model.Services);

        Assert.True(service.Traits.Has(trait));
        Assert.Equal("Shop_1", service.Id.Name);
    }

    [Fact]
    public void An_overlay_written_for_the_Smithy_twin_fits()
    {
        ServiceModel model = Models.Sound(
            SampleC2j.Text, Models.Smithy($$""" "{{Ns}}Upload$ids": {"type": "apply", "traits": {"smithy.api#length": {"max": 2} } } """));

        Assert.True(model.Member($"{Ns}Upload$ids").Traits.Has(TraitIds.Length));
    }

    [Fact]
    public void Traits_stand_where_C2J_says_what_they_mean()
    {
        AssembledModel assembled = Models.Assemble(SampleC2j.Text);
        SourceSpan span = assembled.Sources.FindTrait(Id("Id"), TraitIds.Pattern)!.Value;

        Assert.Equal("\"[a-z]+\"", SampleC2j.Text.Substring(span.Start, span.Length));
    }

    private static ShapeId Id(string name) => ShapeId.Parse(Ns + name);

    private static void Expect(TraitMap traits, string id, string value) =>
        Assert.Equal(PositionedJson.Parse(new SourceFile("", value)).Root, traits.Get(id));
}
