using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.EventStreams;

/// <summary>Emits the methods that write events, and errors where callers may send them, to messages.</summary>
internal static class EventWriteEmitter
{
    private const string Message = EventStreamEmitter.Message;

    public static void Emit(CodeWriter writer, string union, EventStreamPlan plan)
    {
        writer.Line();
        using (writer.Block($"private static void Write(Events::EventMessageBuilder {Message}, {union} value)"))
        {
            using CodeWriter.Scope cases = writer.Block("switch (value)");
            writer.Lines(plan.Events.Select(@event => Case(plan.Codec, union, @event)));
            writer.Line($"case {union}.Unknown unknown: {Message}.AddUnknown(unknown.Name, unknown.Value); break;");
        }

        foreach (EventPlan @event in plan.Events)
        {
            if (@event.Type is { } type && HasMethod(@event))
            {
                Members(writer, plan.Codec, @event, type);
            }
        }
    }

    private static bool HasMethod(EventPlan @event) => @event.Error is not null || !@event.IsBody;

    private static string Case(ShapeCodec codec, string union, EventPlan @event)
    {
        string begin = $"{Message}.{(@event.Error is null ? "BeginEvent" : "BeginException")}({Literal.String(@event.Member)});";
        return @event.Type is not { } type ? $"case {union}.{@event.Case}: {begin} break;"
            : HasMethod(@event) ? $"case {union}.{@event.Case} member: {begin} Write{@event.Case}({Message}, member.Value); break;"
            : $"case {union}.{@event.Case} member: {begin} {codec.WriteBody(type, @event.Root, codec.EventWriter(Message), "member.Value")}; break;";
    }

    private static void Members(CodeWriter writer, ShapeCodec codec, EventPlan @event, ShapeType type)
    {
        writer.Line();
        using CodeWriter.Scope method = writer.Block($"private static void Write{@event.Case}(Events::EventMessageBuilder {Message}, {type.Name} value)");
        BodyMember[] body = @event.Body.ToArray();
        if (@event.Payload is { } payload)
        {
            Payload(writer, codec, payload);
        }
        else if (body.Length > 0 || @event.Error is not null)
        {
            Body(writer, codec, @event.Root, body, @event.Error?.MessageName);
        }

        foreach (PropertyPlan header in @event.At(EventLocation.Header))
        {
            writer.Line($"{Message}.{AddHeader((ScalarType)header.Type)}({Literal.String(header.Member)}, value.{header.Name});");
        }
    }

    private static string AddHeader(ScalarType type) =>
        type.Kind is ScalarKind.Enum or ScalarKind.IntEnum ? $"Add{type.Kind}Header<{type.Name}>" : "AddHeader";

    private static void Body(CodeWriter writer, ShapeCodec codec, WireName? root, IReadOnlyList<BodyMember> members, WireName? messageName)
    {
        writer.Line($"{codec.WriterType} writer = {codec.EventWriter(Message)};");
        IEnumerable<WrittenMember> message = messageName is null ? [] : [new WrittenMember(messageName, ScalarType.String, "value.Message")];
        codec.WriteStructure(writer, root, message.Concat(members.Select(member => member.Written("value"))));
    }

    private static void Payload(CodeWriter writer, ShapeCodec codec, EventBinding payload)
    {
        PropertyPlan property = payload.Property;
        string value = "value." + property.Name;
        switch (property.Type)
        {
            case ScalarType { Kind: ScalarKind.String or ScalarKind.Enum } text:
                writer.Line($"{Message}.SetPayload({TextExpressions.Format(text, value, Location.Payload)}, {Literal.String(text.MediaType ?? "text/plain")});");
                break;
            case ScalarType { Kind: ScalarKind.Blob } blob:
                writer.Line($"{Message}.SetPayload({value}, {Literal.String(blob.MediaType ?? "application/octet-stream")});");
                break;
            case var type:
                using (writer.Block($"if ({value} is {{ }} {property.Local})"))
                {
                    writer.Line($"{codec.WriteValue(type, payload.BodyName, codec.EventWriter(Message), property.Local)};");
                }

                writer.Line();
                break;
        }
    }
}
