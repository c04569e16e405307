using Smithwright.Generator.Codecs.Json;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.EventStreams;

/// <summary>Emits the methods that read events and errors from messages.</summary>
internal static class EventReadEmitter
{
    private const string Message = EventStreamEmitter.Message;

    public static void Emit(CodeWriter writer, string union, EventStreamPlan plan)
    {
        Events(writer, union, plan);
        Errors(writer, plan);
        foreach (EventPlan @event in plan.Events)
        {
            if (@event is { Type: { } type, IsJson: false })
            {
                Members(writer, @event, type);
            }
        }
    }

    private static void Events(CodeWriter writer, string union, EventStreamPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope events = writer.Block($"private static {union} Read(Events::EventMessage {Message}) => {Message}.EventType switch", ";");
        foreach (EventPlan @event in plan.Events.Where(@event => @event.Error is null))
        {
            string value = @event.Type is not { } type ? ""
                : @event.IsJson ? $"Events::EventRead.Json({Message}, {type.Codec}.Read)"
                : $"Read{@event.Case}({Message})";
            writer.Line($"{Literal.String(@event.Member)} => new {union}.{@event.Case}({value}),");
        }

        writer.Line($"var unknown => new {union}.Unknown(unknown ?? \"\", Events::EventRead.Document({Message})),");
    }

    private static void Errors(CodeWriter writer, EventStreamPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope errors = writer.Block(
            $"private static global::Smithwright.ServiceException ReadException(Events::EventMessage {Message}, Http::ErrorResponse error) => error.Code switch", ";");
        foreach (EventPlan @event in plan.Events)
        {
            if (@event is { Error: { } error, Type: { } type })
            {
                string response = error.Code == @event.Member ? "error" : $"error.WithCode({Literal.String(error.Code)})";
                string read = @event.IsJson ? $"{type.Codec}.Read({response})" : $"Read{@event.Case}({Message}, {response})";
                writer.Line($"{Literal.String(@event.Member)} => {read},");
            }
        }

        writer.Line($"_ => new {plan.ServiceException}(error),");
    }

    private static void Members(CodeWriter writer, EventPlan @event, ShapeType type)
    {
        (string parameter, string argument) = @event.Error is null ? ("", "") : (", Http::ErrorResponse error", "(error)");
        PropertyPlan[] properties = @event.Bindings.Select(binding => binding.Property).ToArray();
        writer.Line();
        using CodeWriter.Scope method = writer.Block($"private static {type.Name} Read{@event.Case}(Events::EventMessage {Message}{parameter})");
        JsonCodecEmitter.DeclareLocals(writer, properties);
        foreach (PropertyPlan header in @event.At(EventLocation.Header))
        {
            writer.Line($"{header.Local} = {Header(header)};");
        }

        if (@event.Payload is { } payload)
        {
            using CodeWriter.Scope given = writer.Block($"if (!{Message}.Payload.IsEmpty)");
            writer.Lines(Payload(payload.Property));
        }
        else if (@event.At(EventLocation.Body).ToArray() is { Length: > 0 } members)
        {
            writer.Line(@event.Error is null ? $"Json::JsonShapeReader reader = new({Message}.Payload.Span);" : "Json::JsonShapeReader reader = error.JsonBody();");
            JsonCodecEmitter.ReadMembers(writer, members);
        }

        writer.Line();
        HashSet<PropertyPlan> body = new(@event.At(EventLocation.Body));
        JsonCodecEmitter.Construct(
            writer, $"return new {type.Name}{argument}", properties,
            property => @event.Payload is null && body.Contains(property) ? JsonCodecEmitter.MissingInBody(property) : JsonCodecEmitter.Missing(property));
    }

    private static string Header(PropertyPlan property)
    {
        var scalar = (ScalarType)property.Type;
        string generic = scalar.Kind is ScalarKind.Enum or ScalarKind.IntEnum ? $"<{scalar.Name}>" : "";
        return $"Events::EventRead.{scalar.Kind}{generic}({Message}, {Literal.String(property.Member)})";
    }

    private static IEnumerable<string> Payload(PropertyPlan property) => property.Type switch
    {
        ScalarType { Kind: ScalarKind.Blob } => [$"{property.Local} = {Message}.Payload;"],
        ScalarType { Kind: ScalarKind.String } => [$"{property.Local} = Events::EventRead.Text({Message});"],
        ScalarType { Kind: ScalarKind.Enum } type => [$"{property.Local} = new {type.Name}(Events::EventRead.Text({Message}));"],
        var type => [$"Json::JsonShapeReader reader = new({Message}.Payload.Span);", $"{property.Local} = {JsonExpressions.ReadValue(type, property.Sensitive)};"],
    };
}
