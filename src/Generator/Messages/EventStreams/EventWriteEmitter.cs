using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Json;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.EventStreams;

/// <summary>Emits the methods that write events, and errors where callers may send them, to messages.</summary>
internal static class EventWriteEmitter
{
    private const string Message = EventStreamEmitter.Message;
    private const string Json = "\"application/json\"";

    public static void Emit(CodeWriter writer, string union, EventStreamPlan plan)
    {
        writer.Line();
        using (writer.Block($"private static void Write(Events::EventMessageBuilder {Message}, {union} value)"))
        {
            using CodeWriter.Scope cases = writer.Block("switch (value)");
            writer.Lines(plan.Events.Select(@event => Case(union, @event)));
            writer.Line($"case {union}.Unknown unknown: {Message}.AddUnknown(unknown.Name, unknown.Value, {Json}); break;");
        }

        foreach (EventPlan @event in plan.Events)
        {
            if (@event.Type is { } type && HasMethod(@event))
            {
                Members(writer, @event, type);
            }
        }
    }

    private static bool HasMethod(EventPlan @event) => @event.Error is not null || !@event.IsJson;

    private static string Case(string union, EventPlan @event)
    {
        string begin = $"{Message}.{(@event.Error is null ? "BeginEvent" : "BeginException")}({Literal.String(@event.Member)});";
        return @event.Type is not { } type ? $"case {union}.{@event.Case}: {begin} break;"
            : HasMethod(@event) ? $"case {union}.{@event.Case} member: {begin} Write{@event.Case}({Message}, member.Value); break;"
            : $"case {union}.{@event.Case} member: {begin} {type.Codec}.Write({Message}.BeginJson({Json}), member.Value); break;";
    }

    private static void Members(CodeWriter writer, EventPlan @event, ShapeType type)
    {
        writer.Line();
        using CodeWriter.Scope method = writer.Block($"private static void Write{@event.Case}(Events::EventMessageBuilder {Message}, {type.Name} value)");
        PropertyPlan[] body = @event.At(EventLocation.Body).ToArray();
        if (@event.Payload is { } payload)
        {
            Payload(writer, payload.Property);
        }
        else if (body.Length > 0 || @event.Error is not null)
        {
            Body(writer, body, @event.Error?.MessageName);
        }

        foreach (PropertyPlan header in @event.At(EventLocation.Header))
        {
            writer.Line($"{Message}.{AddHeader((ScalarType)header.Type)}({Literal.String(header.Member)}, value.{header.Name});");
        }
    }

    private static string AddHeader(ScalarType type) =>
        type.Kind is ScalarKind.Enum or ScalarKind.IntEnum ? $"Add{type.Kind}Header<{type.Name}>" : "AddHeader";

    private static void Body(CodeWriter writer, IReadOnlyList<PropertyPlan> members, string? messageName)
    {
        writer.Line($"Json::JsonShapeWriter writer = {Message}.BeginJson({Json});");
        writer.Line("writer.BeginObject();");
        if (messageName is not null)
        {
            writer.Line($"writer.Member({Literal.JsonName(messageName)}, value.Message);");
        }

        writer.Lines(members.Select(member => JsonExpressions.WriteMember(member.JsonName, member.Type, $"value.{member.Name}")));
        writer.Line("writer.EndObject();");
    }

    private static void Payload(CodeWriter writer, PropertyPlan property)
    {
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
                    writer.Line($"{JsonExpressions.WriteValue(type, $"{Message}.BeginJson({Json})", property.Local)};");
                }

                writer.Line();
                break;
        }
    }
}
