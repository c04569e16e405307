using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>Emits the service's half of an operation whose input and output are bodies as a whole.</summary>
internal static class RpcServerEmitter
{
    /// <summary>What the constructor of the base takes after the operation's name.</summary>
    public static string Arguments(RpcOperationPlan plan) => plan.Format.ErrorEnvelope;

    public static void Emit(CodeWriter writer, RpcOperationPlan plan)
    {
        ServerSyntax.MediaTypes(
            writer, plan.Sent is null ? plan.MediaType : ServerSyntax.EventStream, plan.Received is null ? plan.ResponseMediaType : ServerSyntax.EventStream);
        if (plan.Sent is { } sent)
        {
            RpcEventsEmitter.ServerOverrides(writer, sent);
        }

        ServerSyntax.Encoding(writer, plan.Traits);
        using (ServerSyntax.ReadRequest(writer, plan))
        {
            if (plan is { Input: { } stream, Sent: { } events })
            {
                RpcEventsEmitter.ReadRequest(writer, plan.Format.Request, stream, events);
            }
            else if (plan.Input is { } input)
            {
                writer.Line($"{plan.Format.Request.ReaderType} reader = {plan.Format.Request.RequestReader("request")};");
                writer.Line($"return {plan.Format.Request.ReadShape(input, "reader")};");
            }
            else
            {
                writer.Line("return default;");
            }
        }

        writer.Line();
        using CodeWriter.Scope method = OperationSyntax.WriteResponse(writer, plan);
        if (plan.Received is { } received)
        {
            RpcEventsEmitter.WriteResponse(writer, plan.Format.Response, received);
        }
        else if (plan.Output is not null || plan.AlwaysAnswersWithBody)
        {
            writer.Line(plan.Format.Response.WriteServedBody(plan.Output, plan.ResponseMediaType, plan.ResponseRoot));
        }
        else if (plan.AlwaysHasBody)
        {
            writer.Line($"response.SetBody(\"\", {Literal.String(plan.ResponseMediaType)});");
        }
    }
}
