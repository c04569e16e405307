using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.EventStreams;

/// <summary>Emits the class that turns the events of a union into messages and messages into events.</summary>
internal static class EventStreamEmitter
{
    /// <summary>The parameter that generated methods read from or write to.</summary>
    public const string Message = "message";

    public static void Emit(CodeWriter writer, ClientNamespace clientNamespace, string name, EventStreamPlan plan, bool isChecked)
    {
        string type = clientNamespace.Type(name);
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope codec = writer.Block($"internal static class {ClientNamespace.Events(name)}");
        using (writer.Block($"internal static readonly Events::EventCodec<{type}> Codec = new()", ";"))
        {
            writer.Lines(Parts(name, type, plan, isChecked));
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

    private static IEnumerable<string> Parts(string name, string type, EventStreamPlan plan, bool isChecked)
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

        EventPlan[] errors = plan.Events.Where(@event => @event.Error is not null).GroupBy(@event => @event.Type!.Name).Select(group => group.First()).ToArray();
        if (plan.WrapsErrors && errors.Length > 0)
        {
            string cases = string.Join(", ", errors.Select(error => $"{error.Type!.Name} known => new {type}.{error.Case}(known)"));
            yield return $"Wrap = static error => error switch {{ {cases}, _ => null }},";
        }

        if (plan.Sends && isChecked)
        {
            yield return $"Check = {ClientNamespace.Constraints(name)}.Check,";
        }
    }
}
