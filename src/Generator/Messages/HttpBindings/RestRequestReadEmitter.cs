using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>Emits the statements that collect an input's members from the request, each in exactly the form that the model asks for.</summary>
internal static class RestRequestReadEmitter
{
    private const string Source = "request";

    public static void Emit(CodeWriter writer, RestOperationPlan plan)
    {
        if (plan.Input is not { } input)
        {
            writer.Line("return default;");
        }
        else if (input.IsBody)
        {
            writer.Line($"{input.Codec.ReaderType} reader = {input.Codec.RequestReader(Source)};");
            writer.Line($"return {input.Codec.ReadShape(input.Type, "reader")};");
        }
        else
        {
            Members(writer, input);
        }
    }

    private static void Members(CodeWriter writer, MessagePlan input)
    {
        PropertyPlan[] properties = input.Bindings.Select(binding => binding.Property).ToArray();
        MemberLocals.Declare(writer, properties);
        writer.Lines(input.Bindings.Select(binding => Outside(binding, input.Codec)).OfType<string>());
        BodyMember[] body = input.At(Location.Body).Select(binding => binding.InBody).ToArray();
        if (body.Length > 0 || (input.Bindings.IsEmpty && input.Codec.AlwaysHasBody))
        {
            writer.Line($"{input.Codec.ReaderType} reader = {input.Codec.RequestReader(Source)};");
            input.Codec.ReadMembers(writer, body);
        }

        writer.Line();
        Dictionary<PropertyPlan, BodyMember> inBody = body.ToDictionary(member => member.Property);
        MemberLocals.Construct(
            writer,
            $"return new {input.Type.Name}",
            properties,
            property => MemberLocals.Reported(property, correction: null)
                ?? (inBody.TryGetValue(property, out BodyMember? member) ? input.Codec.MissingInBody(member) : MemberLocals.Missing(property, input.Codec)));
    }

    /// <summary>The statement for a member that does not travel in a structure that is the body.</summary>
    private static string? Outside(MemberBinding binding, ShapeCodec codec)
    {
        PropertyPlan property = binding.Property;
        string local = property.Local;
        string name = Literal.String(binding.WireName);
        return (binding.Location, property.Type) switch
        {
            (Location.Label or Location.GreedyLabel, var type) => $"{local} = {Parse(type, $"{Source}.Label({name})", binding)};",
            (Location.Query, ListType list) => $"{local} = {ParseList(list, $"{Source}.QueryList({name})", binding)};",
            (Location.Query, var type) => $"{local} = {Parse(type, $"{Source}.Query({name})", binding)};",
            (Location.QueryParams, MapType { Value: ListType }) => $"{local} = {Source}.QueryParamLists();",
            (Location.QueryParams, _) => $"{local} = {Source}.QueryParams();",
            (Location.Header, ListType list) => $"{local} = {ParseList(list, $"{Source}.{(TextExpressions.IsHttpDate(list.Item, Location.Header) ? "HttpDateHeaderList" : "HeaderList")}({name})", binding)};",
            (Location.Header, var type) => $"{local} = {Parse(type, $"{Source}.Header({name})", binding)};",
            (Location.PrefixHeaders, _) => $"{local} = {Source}.PrefixHeaders({name});",
            (Location.Payload, EventStreamType stream) => $"{local} = {Source}.Events({stream.Events}.Codec);",
            (Location.Payload, StreamType) => $"{local} = {Source}.BodyStream();",
            (Location.Payload, ScalarType { Kind: ScalarKind.Blob }) when property.Presence == Presence.Required => $"{local} = {Source}.Body;",
            (Location.Payload, ScalarType { Kind: ScalarKind.Blob }) => $"if ({Source}.HasBody) {{ {local} = {Source}.Body; }}",
            (Location.Payload, ScalarType { Kind: ScalarKind.String }) => $"if ({Source}.HasBody) {{ {local} = {Source}.BodyText(); }}",
            (Location.Payload, ScalarType { Kind: ScalarKind.Enum } type) => $"if ({Source}.HasBody) {{ {local} = new {type.Name}({Source}.BodyText()); }}",
            (Location.Payload or Location.WholeBody, var type) =>
                $"if ({Source}.{(codec.SendsUnsetPayload && type is ShapeType { IsUnion: false } && property.Presence != Presence.Required ? "HasStructure" : "HasBody")}) {{ var payload = {codec.RequestReader(Source)}; {local} = {codec.ReadValue(type, binding.InBody.Name, property.Sensitive, "payload")}; }}",
            _ => null,
        };
    }

    private static string Parse(TypePlan type, string text, MemberBinding binding) => TextExpressions.ParseStrictly(type, text, TextLocation(binding));

    private static string ParseList(ListType list, string texts, MemberBinding binding) => list.Item is ScalarType { Kind: ScalarKind.String, MediaType: null }
        ? texts
        : $"Text::WireText.ParseList({texts}, {TextExpressions.StrictParser(list.Item, TextLocation(binding))})";

    private static Location TextLocation(MemberBinding binding) => binding.Location;
}
