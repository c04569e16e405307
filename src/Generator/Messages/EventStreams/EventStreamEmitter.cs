using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Types;

namespace Smithwright.Generator.Messages.EventStreams;

/// <summary>Emits the class that turns the events of a union into messages and messages into events.</summary>
internal static class EventStreamEmitter
{
    /// <summary>The parameter that generated methods read from or write to.</summary>
    public const string Message = "message";

    public static void Emit(CodeWriter writer, UnionPlan union, EventStreamPlan plan)
    {
        string type = union.Namespace.Type(union.Head.Name);
        using CodeWriter.Scope space = TypeSyntax.Serialization(writer, union.Namespace.SerializationNamespace, RuntimeAlias.Events, RuntimeAlias.Http, RuntimeAlias.Json);
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope codec = writer.Block($"internal static class {ClientNamespace.Events(union.Head.Name)}");
        using (writer.Block($"internal static readonly Events::EventCodec<{type}> Codec = new()", ";"))
        {
            writer.Lines(Parts(union, plan));
        }

        if (plan.Receives)
        {
            EventReadEmitter.Emit(writer, type, plan);
        }

        if (plan.Sends)
        {
            EventWriteEmitter.Emit(writer, type, plan);
        }
    }

    private static IEnumerable<string> Parts(UnionPlan union, EventStreamPlan plan)
    {
        if (plan.Receives)
        {
            yield return "Read = Read,";
            yield return "ReadException = ReadException,";
        }

        if (plan.Sends)
        {
            yield return "Write = Write,";
        }

        if (plan.Sends && union.Validation is not null)
        {
            yield return $"Check = {ClientNamespace.Constraints(union.Head.Name)}.Check,";
        }
    }
}
