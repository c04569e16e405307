using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>Emits an operation whose input and output are bodies as a whole.</summary>
internal static class RpcOperationEmitter
{
    public static void Emit(CodeWriter writer, RpcOperationPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace);
        using CodeWriter.Scope type = OperationSyntax.Open(writer, plan, "Operations::RpcOperation", Arguments(plan));
        OperationSyntax.Calling(writer, plan.Traits);
        OperationSyntax.EndpointBindings(writer, plan, plan.Traits);
        if (plan.Received is { } received)
        {
            RpcEventsEmitter.Overrides(writer, received);
        }

        Request(writer, plan);
        OperationSyntax.Validate(writer, plan);
        Response(writer, plan);
        ResponseChecks.Emit(writer, plan, plan.Traits);
        OperationSyntax.ReadError(writer, plan, plan.Traits);
        if (plan.WritesResponses)
        {
            WriteResponse(writer, plan);
            OperationSyntax.WriteError(writer, plan);
        }
    }

    /// <summary>The reverse of reading the response, but for events.</summary>
    private static void WriteResponse(CodeWriter writer, RpcOperationPlan plan)
    {
        if (plan.Received is not null)
        {
            return;
        }

        writer.Line();
        string mediaType = plan.Format.Response == plan.Format.Request ? plan.MediaType : plan.Format.Response.MediaType;
        using CodeWriter.Scope method = OperationSyntax.WriteResponse(writer, plan);
        if (plan.Output is { } output)
        {
            string body = plan.Format.Response.BodyWriter("response", mediaType, plan.ResponseRoot);
            writer.Line($"{plan.Format.Response.WriteBody(output, plan.ResponseRoot, body, "output")};");
        }
        else if (plan.AlwaysHasBody)
        {
            writer.Line(plan.Format.Response.EmptyBody("response", mediaType, plan.ResponseRoot));
        }
    }

    private static void Request(CodeWriter writer, RpcOperationPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope method = writer.Block(
            $"protected override void WriteBody({OperationSyntax.TypeName(plan.InputType)} input, Requests::HttpRequestBuilder request)");
        OperationSyntax.HostPrefix(writer, plan.HostPrefix);
        OperationSyntax.RequestTraits(writer, plan.Traits);
        if (plan.Input is { } input)
        {
            writer.Lines(plan.IdempotencyTokens.Select(token => $"input = input.{token} is null ? input with {{ {token} = request.IdempotencyToken }} : input;"));
            if (plan.Sent is { } sent)
            {
                RpcEventsEmitter.Write(writer, plan.Format.Request, sent);
            }
            else
            {
                string body = plan.Format.Request.BodyWriter("request", plan.MediaType, plan.RequestRoot);
                writer.Line($"{plan.Format.Request.WriteBody(input, plan.RequestRoot, body, "input")};");
            }
        }
        else if (plan.AlwaysHasBody)
        {
            writer.Line(plan.Format.Request.EmptyBody("request", plan.MediaType, plan.RequestRoot));
        }

        OperationSyntax.BodyTraits(writer, plan.Traits);
    }

    private static void Response(CodeWriter writer, RpcOperationPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope method = writer.Block(
            $"protected override {OperationSyntax.TypeName(plan.OutputType)} ReadResponse(Responses::HttpResponseReader response)");
        if (plan is { Output: { } stream, Received: { } received })
        {
            RpcEventsEmitter.Read(writer, plan.Format.Response, stream, received);
        }
        else if (plan is { OutputIsEmpty: true, Output: { } empty })
        {
            writer.Line($"return new {empty.Name}();");
        }
        else if (plan.Output is { } output)
        {
            writer.Line($"{plan.Format.Response.ReaderType} reader = {plan.Format.Response.BodyReader("response")};");
            if (plan.Format.Response.Enter(plan.ResponseRoot) is { } enter)
            {
                writer.Line(enter);
            }

            writer.Line($"return {plan.Format.Response.ReadShape(output, "reader")};");
        }
        else
        {
            writer.Line("return default;");
        }
    }

    /// <summary>What the constructor of the base takes after the operation's name.</summary>
    private static string Arguments(RpcOperationPlan plan)
    {
        string headers = string.Join(", ", plan.Headers.Select(header => $"new({Literal.String(header.Name)}, {Literal.String(header.Value)})"));
        return $"{Literal.String(plan.Path)}, {plan.Format.ErrorEnvelope}{(headers.Length == 0 ? "" : $", [{headers}]")}";
    }
}
