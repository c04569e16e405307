using Smithwright.Generator.Codecs;
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
            if (@event is { Type: { } type, IsBody: false })
            {
                Members(writer, plan.Codec, @event, type);
            }
        }
    }

    private static void Events(CodeWriter writer, string union, EventStreamPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope events = writer.Block($"private static {union} Read(Framing::EventMessage {Message}) => {Message}.EventType switch", ";");
        foreach (EventPlan @event in plan.Events.Where(@event => @event.Error is null))
        {
            string value = @event.Type is not { } type ? ""
                : @event.IsBody ? plan.Codec.ReadEvent(type, Message)
                : $"Read{@event.Case}({Message})";
            writer.Line($"{Literal.String(@event.Member)} => new {union}.{@event.Case}({value}),");
        }

        writer.Line($"var unknown => new {union}.Unknown(unknown ?? \"\", Events::EventRead.Unknown({Message}, {Literal.String(plan.Codec.MediaType)})),");
    }

    private static void Errors(CodeWriter writer, EventStreamPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope errors = writer.Block(
            $"private static global::Smithwright.ServiceException ReadException(Framing::EventMessage {Message}, Responses::ErrorResponse error) => error.Code switch", ";");
        foreach (EventPlan @event in plan.Events)
        {
            if (@event is { Error: { } error, Type: { } type })
            {
                string response = error.Code == @event.Member ? "error" : $"error.WithCode({Literal.String(error.Code)})";
                string read = @event.IsBody ? $"{plan.Codec.ClassOf(type)}.Read({response})" : $"Read{@event.Case}({Message}, {response})";
                writer.Line($"{Literal.String(@event.Member)} => {read},");
            }
        }

        writer.Line($"_ => new {plan.ServiceException}(error),");
    }

    private static void Members(CodeWriter writer, ShapeCodec codec, EventPlan @event, ShapeType type)
    {
        (string parameter, string argument) = @event.Error is null ? ("", "") : (", Responses::ErrorResponse error", "(error)");
        PropertyPlan[] properties = @event.Bindings.Select(binding => binding.Property).ToArray();
        writer.Line();
        using CodeWriter.Scope method = writer.Block($"private static {type.Name} Read{@event.Case}(Framing::EventMessage {Message}{parameter})");
        MemberLocals.Declare(writer, properties);
        foreach (PropertyPlan header in @event.At(EventLocation.Header))
        {
            writer.Line($"{header.Local} = {Header(header)};");
        }

        if (@event.Payload is { } payload)
        {
            using CodeWriter.Scope given = writer.Block($"if (!{Message}.Payload.IsEmpty)");
            writer.Lines(Payload(codec, payload));
        }
        else if (@event.Body.ToArray() is { Length: > 0 } members)
        {
            string source = @event.Error is null ? codec.Reader($"{Message}.Payload") : codec.BodyReader("error");
            writer.Line($"{codec.ReaderType} reader = {source};");
            codec.ReadMembers(writer, members);
        }

        writer.Line();
        Dictionary<PropertyPlan, BodyMember> body = @event.Payload is null ? @event.Body.ToDictionary(member => member.Property) : new();
        MemberLocals.Construct(
            writer, $"return new {type.Name}{argument}", properties,
            property => body.TryGetValue(property, out BodyMember? member) ? codec.MissingInBody(member) : MemberLocals.Missing(property, codec));
    }

    private static string Header(PropertyPlan property)
    {
        ScalarType scalar = (ScalarType)property.Type;
        string generic = scalar.Kind is ScalarKind.Enum or ScalarKind.IntEnum ? $"<{scalar.Name}>" : "";
        return $"Events::EventRead.{scalar.Kind}{generic}({Message}, {Literal.String(property.Member)})";
    }

    private static IEnumerable<string> Payload(ShapeCodec codec, EventBinding payload)
    {
        PropertyPlan property = payload.Property;
        return property.Type switch
        {
            ScalarType { Kind: ScalarKind.Blob } => [$"{property.Local} = {Message}.Payload;"],
            ScalarType { Kind: ScalarKind.String } => [$"{property.Local} = Events::EventRead.Text({Message});"],
            ScalarType { Kind: ScalarKind.Enum } type => [$"{property.Local} = new {type.Name}(Events::EventRead.Text({Message}));"],
            var type => [$"{codec.ReaderType} reader = {codec.Reader($"{Message}.Payload")};", $"{property.Local} = {codec.ReadValue(type, payload.BodyName, property.Sensitive, "reader")};"],
        };
    }
}
