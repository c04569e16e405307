using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>Emits the statements that put members into headers and body, which requests and responses have in common.</summary>
/// <param name="builder">The variable that takes them.</param>
/// <param name="source">The variable that has them.</param>
internal sealed class RestMessageEmitter(string builder, string source)
{
    public static RestMessageEmitter Request { get; } = new("request", "input");

    public static RestMessageEmitter Response { get; } = new("response", "output");

    public static RestMessageEmitter Error { get; } = new("response", "error");

    public void Headers(CodeWriter writer, EquatableArray<MemberBinding> bindings)
    {
        foreach (MemberBinding binding in bindings.Where(binding => binding.Location == Location.Header))
        {
            string name = Literal.String(binding.WireName);
            writer.Line(binding.Property.Type is ListType list
                ? $"{builder}.AddHeaderList({name}, {source}.{binding.Property.Name}, {TextExpressions.Formatter(list.Item, binding.Location)});"
                : $"{builder}.AddHeader({name}, {Format(binding)});");
        }

        foreach (MemberBinding binding in bindings.Where(binding => binding.Location == Location.PrefixHeaders))
        {
            writer.Line($"{builder}.AddPrefixHeaders({Literal.String(binding.WireName)}, {source}.{binding.Property.Name});");
        }
    }

    public void Body(CodeWriter writer, MessagePlan message)
    {
        if (message.Payload is { } payload)
        {
            Payload(writer, message.Codec, payload);
            return;
        }

        if (message.IsBody)
        {
            Begin(writer, message);
            writer.Line($"{message.Codec.WriteBody(message.Type, message.Root, "writer", source)};");
        }
        else if (message.At(Location.Body).Any())
        {
            Begin(writer, message);
            message.Codec.WriteStructure(writer, message.Root, Members(message.Bindings));
        }
    }

    /// <summary>The members of the structure that is the body.</summary>
    public IEnumerable<WrittenMember> Members(EquatableArray<MemberBinding> bindings) => bindings
        .Where(binding => binding.Location == Location.Body)
        .Select(binding => new WrittenMember(binding.InBody.Name, binding.Property.Type, Value(binding)));

    /// <summary>The text of a member; null when it is absent.</summary>
    public string Format(MemberBinding binding) => TextExpressions.Format(binding.Property.Type, Value(binding), binding.Location);

    private void Payload(CodeWriter writer, ShapeCodec codec, MemberBinding binding)
    {
        PropertyPlan property = binding.Property;
        string value = $"{source}.{property.Name}";
        if (binding.Location == Location.WholeBody)
        {
            WholeBody(writer, codec, binding);
            return;
        }

        switch (property.Type)
        {
            case ScalarType { Kind: ScalarKind.String or ScalarKind.Enum } text:
                writer.Line($"{builder}.SetBody({TextExpressions.Format(text, value, Location.Payload)}, {Literal.String(text.MediaType ?? "text/plain")});");
                break;
            case ScalarType { Kind: ScalarKind.Blob } blob:
                writer.Line($"{builder}.SetBody({value}, {Literal.String(blob.MediaType ?? "application/octet-stream")});");
                break;
            case StreamType stream:
                writer.Line($"{builder}.SetBody({value}, {Literal.String(stream.MediaType ?? "application/octet-stream")});");
                break;
            case EventStreamType stream:
                writer.Line($"{builder}.SetEvents({value}, {stream.Events}.Codec);");
                break;
            default:
                WholeBody(writer, codec, binding);
                break;
        }
    }

    private void WholeBody(CodeWriter writer, ShapeCodec codec, MemberBinding binding)
    {
        PropertyPlan property = binding.Property;
        WireName name = binding.InBody.Name;
        using (writer.Block($"if ({source}.{property.Name} is {{ }} {property.Local})"))
        {
            writer.Line($"{codec.WriteValue(property.Type, name, codec.BodyWriter(builder, codec.MediaType, name), property.Local)};");
        }

        // An empty structure for one that is not there, so that the service sees a body of the right kind.
        if (this == Request && codec.SendsUnsetPayload && property.Type is ShapeType { IsUnion: false })
        {
            writer.Line($"else {{ {codec.EmptyBody(builder, codec.MediaType, name)} }}");
        }
    }

    private void Begin(CodeWriter writer, MessagePlan message) =>
        writer.Line($"{message.Codec.WriterType} writer = {message.Codec.BodyWriter(builder, message.Codec.MediaType, message.Root)};");

    private string Value(MemberBinding binding) => this == Request && binding.IdempotencyToken
        ? $"{source}.{binding.Property.Name} ?? request.IdempotencyToken"
        : $"{source}.{binding.Property.Name}";
}
