using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Validation;
using Smithwright.Model;

namespace Smithwright.Generator.Waiters;

/// <summary>Emits the extension methods that wait, and what tells how far the calls have come.</summary>
internal static class WaitersEmitter
{
    private const string Unit = "global::Smithwright.Runtime.Operations.Unit";

    public static void Emit(CodeWriter writer, WaitersPlan plan)
    {
        using (TypeSyntax.Namespace(writer, plan.Namespace.Name))
        using (ExtensionSyntax.Open(writer, plan.Namespace, plan.Call))
        {
            Separated(writer, plan.Waiters, waiter => Method(writer, plan, waiter));
        }

        using SerializationScope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace);
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope type = writer.Block($"internal static class {plan.Class}");
        Separated(writer, plan.Waiters, waiter => Field(writer, plan.Call, waiter));
        ValidationEmitter.Methods(writer, plan.Methods);
    }

    private static void Separated(CodeWriter writer, EquatableArray<WaiterPlan> waiters, Action<WaiterPlan> emit)
    {
        for (int i = 0; i < waiters.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            emit(waiters[i]);
        }
    }

    private static void Method(CodeWriter writer, WaitersPlan plan, WaiterPlan waiter)
    {
        ClientCall call = plan.Call;
        TypeSyntax.Documentation(writer, waiter.Documentation);
        writer.Line("/// <exception cref=\"global::Smithwright.WaiterFailedException\">A call came to what the model calls a failure.</exception>");
        writer.Line("/// <exception cref=\"global::Smithwright.ServiceTimeoutException\"><see cref=\"global::Smithwright.WaiterOptions.MaxWaitTime\"/> is over.</exception>");
        ExtensionSyntax.Method(
            writer,
            call,
            waiter.Obsolete,
            $"global::System.Threading.Tasks.Task<global::Smithwright.WaitResult<{call.Output ?? Unit}>>",
            $"WaitUntil{waiter.Name}Async",
            "global::Smithwright.WaiterOptions options, ");
        using CodeWriter.Scope body = writer.Indent();
        writer.Line($"global::{plan.Namespace.SerializationNamespace}.{plan.Class}.{waiter.Field}.WaitAsync("
            + $"client, {Operation(call)}, {(call.Input is null ? "default" : "request")}, options, cancellationToken);");
    }

    /// <summary>The client's method as a function from input to output, for which nothing is something.</summary>
    private static string Operation(ClientCall call)
    {
        string method = $"client.{call.Name}Async";
        return (call.Input, call.Output) switch
        {
            ({ }, { }) => method,
            (null, { }) => $"(_, token) => {method}(token)",
            ({ }, null) => $"async (input, token) => {{ await {method}(input, token).ConfigureAwait(false); return default; }}",
            (null, null) => $"async (_, token) => {{ await {method}(token).ConfigureAwait(false); return default; }}",
        };
    }

    private static void Field(CodeWriter writer, ClientCall call, WaiterPlan waiter)
    {
        writer.Line($"internal static readonly Waiters::Waiter<{call.Input ?? Unit}, {call.Output ?? Unit}> {waiter.Field} =");
        using CodeWriter.Scope value = writer.Indent();
        using CodeWriter.Scope acceptors = writer.Block(
            $"new({Literal.String(waiter.Name)}, minDelay: {Literal.Number(waiter.MinDelay)}, maxDelay: {Literal.Number(waiter.MaxDelay)})", ";");
        Acceptors(writer, $"OnOutput = static ({(waiter.OnOutput.Items.Any(acceptor => acceptor.ReadsInput) ? "input" : "_")}, output)", waiter.OnOutput);
        Acceptors(writer, "OnError = static error", waiter.OnError);
    }

    private static void Acceptors(CodeWriter writer, string head, EquatableArray<AcceptorPlan> acceptors)
    {
        if (acceptors.IsEmpty)
        {
            return;
        }

        // Whatever comes behind an acceptor of everything is never asked.
        AcceptorPlan[] conditional = acceptors.Items.TakeWhile(acceptor => acceptor.Condition.Length > 0).ToArray();
        string otherwise = conditional.Length == acceptors.Count ? "Waiters::WaiterMatch.None" : acceptors[conditional.Length].Match;
        if (conditional.Length == 0)
        {
            writer.Line($"{head} => {otherwise},");
            return;
        }

        writer.Line($"{head} =>");
        using CodeWriter.Scope body = writer.Indent();
        for (int i = 0; i < conditional.Length; i++)
        {
            writer.Line($"{(i == 0 ? "" : ": ")}{conditional[i].Condition} ? {conditional[i].Match}");
        }

        writer.Line($": {otherwise},");
    }
}
