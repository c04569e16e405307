using System.Text.Json;
using Smithwright.Conformance.Protocol.Responses;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Variants of a test's response body: what the model binds is changed, what it does not know is left alone.</summary>
internal sealed class GivenBodies(TestService service, ProtocolTest test, IReadOnlyCollection<Member> members)
{
    private static readonly string[] Elsewhere = [Traits.HttpHeader, Traits.HttpPrefixHeaders, Traits.HttpResponseCode];

    private readonly ResponseCase _case = new(test.Case);
    private readonly ShapeVariants _variants = new(
        service.Model,
        MediaTypes.IsCbor(new ResponseCase(test.Case).BodyMediaType) ? ValueFormat.Cbor : ValueFormat.Json,
        member => NameIn(test.Protocol, member));

    public IEnumerable<Variant> All() => _case.Body is not { Length: > 0 } body ? []
        : members.FirstOrDefault(member => member.Has(Traits.HttpPayload)) is { } payload ? Payload(body, payload)
        : MediaTypes.IsJson(_case.BodyMediaType) ? InJson(Document(JsonElement.Parse(body)))
        : MediaTypes.IsCbor(_case.BodyMediaType) ? InCbor(Document(JsonEdit.Element(CborNotation.Read(_case.Bytes))))
        : MediaTypes.IsXml(_case.BodyMediaType) ? new GivenXml(service, test).Document(body, Bound()).Select(InXml)
        : [];

    private IEnumerable<Variant> Payload(string body, Member payload) => service.Model.TypeOf(payload.Target) is "blob" or "string" or "enum"
        ? _case.Params.TryGetProperty(payload.Name, out _) ? [InCase(Variant.Changed("body", body + "x"), body + "x")] : []
        : MediaTypes.IsJson(_case.BodyMediaType) ? InJson(_variants.Of(payload.Target, JsonElement.Parse(body), "body"))
        : MediaTypes.IsXml(_case.BodyMediaType) ? new GivenXml(service, test).Payload(body, payload).Select(InXml)
        : [];

    private IEnumerable<Variant> Document(JsonElement body) => _variants.Members(Bound(), body, "body").Concat(ErrorCodes(body));

    private IEnumerable<Member> Bound() => members.Where(member => !Elsewhere.Any(member.Has) && !IsUnexpectedMessage(member));

    /// <summary>The text of an exception that has no message in the test is the client's own.</summary>
    private bool IsUnexpectedMessage(Member member) =>
        test.Kind == TestKind.Error && member.Name.Equals("message", StringComparison.OrdinalIgnoreCase) && !_case.Params.TryGetProperty(member.Name, out _);

    private IEnumerable<Variant> ErrorCodes(JsonElement body) =>
        from name in test.Kind == TestKind.Error && !_case.Headers.ContainsKey("x-amzn-errortype") ? new[] { "__type", "code" } : []
        where body.TryGetProperty(name, out _)
        select Variant.Changed($"body/{name}", JsonEdit.With(body, name, "SomethingElse"));

    private IEnumerable<Variant> InJson(IEnumerable<Variant> bodies) => bodies.Select(variant => InCase(variant, variant.Value?.ToJsonString() ?? "null"));

    private IEnumerable<Variant> InCbor(IEnumerable<Variant> bodies) =>
        bodies.Select(variant => InCase(variant, Convert.ToBase64String(CborNotation.Write(variant.Value))));

    private Variant InXml(Variant variant) => InCase(variant, variant.Value!.GetValue<string>());

    private Variant InCase(Variant variant, string body) => variant with { Value = JsonEdit.With(test.Case, "body", body) };

    /// <summary>The name of a member in JSON bodies: only the REST protocol honors <c>jsonName</c>.</summary>
    private static string NameIn(string protocol, Member member) =>
        protocol == "aws.protocols#restJson1" ? member.Text(Traits.JsonName) ?? member.Name : member.Name;
}
