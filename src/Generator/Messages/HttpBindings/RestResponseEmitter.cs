using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>Emits the statements that collect an output's members from the response.</summary>
internal static class RestResponseEmitter
{
    public static void Emit(CodeWriter writer, RestOperationPlan plan)
    {
        if (plan.Output is not { } output)
        {
            writer.Line("return default;");
        }
        else if (output.IsBody)
        {
            writer.Line($"{output.Codec.ReaderType} reader = {output.Codec.BodyReader("response")};");
            writer.Line($"return {output.Codec.ReadShape(output.Type, "reader")};");
        }
        else
        {
            ReadMembers(writer, output.Codec, output.Bindings, "response");
            Construct(writer, output);
        }
    }

    private static void Construct(CodeWriter writer, MessagePlan output)
    {
        PropertyPlan[] properties = output.Bindings.Select(binding => binding.Property).ToArray();
        string creation = $"return new {output.Type.Name}";
        if (output.Payload is not { Property.Type: EventStreamType })
        {
            MemberLocals.Construct(writer, creation, properties, property => Missing(property, output.Codec, output.Bindings));
            return;
        }

        // The protocol tests want clients to fail where the response to an event stream lacks what it must have.
        Dictionary<PropertyPlan, string> headers = output.At(Location.Header)
            .Where(binding => binding.Property.Presence == Presence.Required)
            .ToDictionary(binding => binding.Property, binding => $" ?? throw response.MissingHeader({Literal.String(binding.WireName)})");
        MemberLocals.Construct(
            writer, creation, properties, property => headers.TryGetValue(property, out string? missing) ? missing : Missing(property, output.Codec, output.Bindings));
    }

    /// <summary>What takes the place of a member that did not come, after <see cref="ReadMembers"/>.</summary>
    public static string Missing(PropertyPlan property, ShapeCodec codec, EquatableArray<MemberBinding> bindings) =>
        bindings.Items.FirstOrDefault(binding => binding.Location == Location.Body && binding.Property == property) is { } body
            ? codec.MissingInBody(body.InBody)
            : MemberLocals.Missing(property, codec);

    /// <summary>Reads all members into their locals.</summary>
    /// <param name="source">The variable that has status, headers and body.</param>
    public static void ReadMembers(CodeWriter writer, ShapeCodec codec, EquatableArray<MemberBinding> bindings, string source)
    {
        if (bindings.IsEmpty)
        {
            return;
        }

        MemberLocals.Declare(writer, bindings.Select(binding => binding.Property));
        foreach (MemberBinding binding in bindings)
        {
            if (Outside(binding, codec, source) is { } statement)
            {
                writer.Line(statement);
            }
        }

        BodyMember[] body = bindings.Where(binding => binding.Location == Location.Body).Select(binding => binding.InBody).ToArray();
        if (body.Length > 0)
        {
            writer.Line($"{codec.ReaderType} reader = {(source == "error" ? codec.ErrorReader(source) : codec.BodyReader(source))};");
            codec.ReadMembers(writer, body);
        }

        writer.Line();
    }

    /// <summary>The statement for a member that does not travel in a structure that is the body.</summary>
    private static string? Outside(MemberBinding binding, ShapeCodec codec, string source)
    {
        PropertyPlan property = binding.Property;
        string name = Literal.String(binding.WireName);
        return (binding.Location, property.Type) switch
        {
            (Location.StatusCode, _) => $"{property.Local} = (int){source}.StatusCode;",
            (Location.Header, ScalarType { Kind: not ScalarKind.String } type) when binding.IsLenient && property.Presence == Presence.Optional =>
                $"{property.Local} = Text::LenientText.Parse({source}.Header({name}), static text => {TextExpressions.Parse(type, "text", Location.Header, property.Sensitive)});",
            (Location.Header, ListType list) => HeaderList(property, list, name, source),
            (Location.Header, var type) => $"{property.Local} = {TextExpressions.Parse(type, $"{source}.Header({name})", Location.Header, property.Sensitive)};",
            (Location.PrefixHeaders, _) => $"{property.Local} = {source}.PrefixHeaders({name});",
            (Location.Payload, EventStreamType stream) => $"{property.Local} = {source}.Events({stream.Events}.Codec);",
            (Location.Payload, StreamType) => $"{property.Local} = {source}.BodyStream();",
            (Location.Payload, ScalarType { Kind: ScalarKind.Blob }) => $"if ({source}.HasBody) {{ {property.Local} = {source}.Body; }}",
            (Location.Payload, ScalarType { Kind: ScalarKind.String }) => $"if ({source}.HasBody) {{ {property.Local} = {source}.BodyText(); }}",
            (Location.Payload, ScalarType { Kind: ScalarKind.Enum } type) => $"if ({source}.HasBody) {{ {property.Local} = new {type.Name}({source}.BodyText()); }}",
            (Location.Payload or Location.WholeBody, var type) => $"if ({source}.HasBody) {{ var payload = {codec.BodyReader(source)}; {property.Local} = {codec.ReadValue(type, binding.InBody.Name, property.Sensitive, "payload")}; }}",
            _ => null,
        };
    }

    private static string HeaderList(PropertyPlan property, ListType list, string name, string source)
    {
        string method = TextExpressions.IsHttpDate(list.Item, Location.Header) ? "HttpDateHeaderList" : "HeaderList";
        string texts = $"{source}.{method}({name})";
        return list.Item is ScalarType { Kind: ScalarKind.String }
            ? $"{property.Local} = {texts};"
            : $"{property.Local} = Text::WireText.ParseList({texts}, {TextExpressions.Parser(list.Item, Location.Header, property.Sensitive)});";
    }
}
