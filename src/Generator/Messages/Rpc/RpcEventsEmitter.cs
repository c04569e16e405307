using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages.EventStreams;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>Emits the parts of an operation whose input or output is a stream of events, with a message ahead of them for the other members.</summary>
internal static class RpcEventsEmitter
{
    private const string Message = EventStreamEmitter.Message;

    public static void Overrides(CodeWriter writer, RpcEvents received)
    {
        OperationSyntax.Override(writer, "bool", "StreamsResponse", "true");
        if (!received.Beside.IsEmpty)
        {
            OperationSyntax.Override(writer, "Responses::InitialResponse?", "InitialResponse", "Events::InitialResponseMessage.Instance");
        }
    }

    /// <summary>Makes the body. The message ahead is always sent, even without members.</summary>
    public static void Write(CodeWriter writer, ShapeCodec codec, RpcEvents sent)
    {
        using CodeWriter.Scope initial = writer.Block($"request.SetEvents(input.{sent.Property.Name}, {sent.Codec}.After({Message} =>", "));");
        writer.Line($"{codec.WriterType} writer = {codec.EventWriter(Message)};");
        codec.WriteStructure(writer, root: null, sent.Beside.Select(member => member.Written("input")));
    }

    public static void Read(CodeWriter writer, ShapeCodec codec, ShapeType output, RpcEvents received)
    {
        if (received.Beside.IsEmpty)
        {
            writer.Line($"return new {output.Name} {{ {received.Property.Name} = response.Events({received.Codec}) }};");
            return;
        }

        Dictionary<PropertyPlan, BodyMember> beside = received.Beside.ToDictionary(member => member.Property);
        MemberLocals.Declare(writer, beside.Keys);
        writer.Line($"{codec.ReaderType} reader = {codec.BodyReader("response")};");
        codec.ReadMembers(writer, received.Beside);
        writer.Line();
        writer.Line($"{received.Property.Type.Name} {received.Property.Local} = response.Events({received.Codec});");
        MemberLocals.Construct(
            writer,
            $"return new {output.Name}",
            [.. beside.Keys, received.Property],
            property => beside.TryGetValue(property, out BodyMember? member) ? codec.MissingInBody(member) : "");
    }
}
