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

    public static void ServerOverrides(CodeWriter writer, RpcEvents sent)
    {
        OperationSyntax.Override(writer, "bool", "StreamsRequest", "true");
        if (!sent.Beside.IsEmpty)
        {
            OperationSyntax.Override(writer, "Server::InitialRequest?", "InitialRequest", "Events::InitialRequestMessage.Instance");
        }
    }

    /// <summary>Reads the members from the message ahead of the events, which has been read already.</summary>
    public static void ReadRequest(CodeWriter writer, ShapeCodec codec, ShapeType input, RpcEvents sent)
    {
        BodyMember[] beside = sent.Beside.ToArray();
        MemberLocals.Declare(writer, beside.Select(member => member.Property));
        if (beside.Length > 0)
        {
            writer.Line($"{codec.ReaderType} reader = {codec.RequestReader("request")};");
            codec.ReadMembers(writer, beside);
            writer.Line();
        }

        writer.Line($"{sent.Property.Type.Name} {sent.Property.Local} = request.Events({sent.Codec});");
        Dictionary<PropertyPlan, BodyMember> members = beside.ToDictionary(member => member.Property);
        MemberLocals.Construct(
            writer,
            $"return new {input.Name}",
            [.. members.Keys, sent.Property],
            property => MemberLocals.Reported(property, correction: null) ?? (members.TryGetValue(property, out BodyMember? member) ? codec.MissingInBody(member) : ""));
    }

    /// <summary>Makes the body of a response. The message ahead is always sent, even without members.</summary>
    public static void WriteResponse(CodeWriter writer, ShapeCodec codec, RpcEvents received)
    {
        using CodeWriter.Scope initial = writer.Block($"response.SetEvents(output.{received.Property.Name}, {received.Codec}.AfterResponse({Message} =>", "));");
        writer.Line($"{codec.WriterType} writer = {codec.EventWriter(Message)};");
        codec.WriteStructure(writer, root: null, received.Beside.Select(member => member.Written("output")));
    }
}
