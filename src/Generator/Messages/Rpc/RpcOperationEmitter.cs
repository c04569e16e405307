using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>Emits an operation whose input and output are bodies as a whole.</summary>
internal static class RpcOperationEmitter
{
    public static void Emit(CodeWriter writer, RpcOperationPlan plan)
    {
        using CodeWriter.Scope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace, [RuntimeAlias.Http, .. Aliases(plan)]);
        using CodeWriter.Scope type = OperationSyntax.Open(writer, plan, plan.BaseClass, plan.Arguments);
        OperationSyntax.Calling(writer, plan.Traits);
        OperationSyntax.EndpointBindings(writer, plan, plan.Traits);
        if (plan.Events is not null)
        {
            OperationSyntax.Override(writer, "bool", "StreamsResponse", "true");
        }

        Request(writer, plan);
        OperationSyntax.Validate(writer, plan);
        Response(writer, plan);
        ResponseChecks.Emit(writer, plan, plan.Traits);
        OperationSyntax.ReadError(writer, plan, plan.Traits);
        if (plan.BothWays)
        {
            WriteResponse(writer, plan);
            OperationSyntax.WriteError(writer, plan);
        }
    }

    /// <summary>The reverse of reading the response, but for events.</summary>
    private static void WriteResponse(CodeWriter writer, RpcOperationPlan plan)
    {
        if (plan.Events is not null)
        {
            return;
        }

        writer.Line();
        using CodeWriter.Scope method = OperationSyntax.WriteResponse(writer, plan);
        writer.Line(plan.Output is { } output
            ? $"{plan.ResponseCodec.ClassOf(output)}.Write({plan.ResponseCodec.BodyWriter("response", plan.MediaType)}, output);"
            : plan.ResponseCodec.EmptyBody("response", plan.MediaType));
    }

    private static void Request(CodeWriter writer, RpcOperationPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope method = writer.Block(
            $"protected override void WriteBody({OperationSyntax.TypeName(plan.InputType)} input, {plan.RequestCodec.WriterType} writer, Http::HttpRequestBuilder request)");
        OperationSyntax.HostPrefix(writer, plan.HostPrefix);
        OperationSyntax.RequestTraits(writer, plan.Traits);
        if (plan.Input is { } input)
        {
            writer.Lines(plan.IdempotencyTokens.Select(token => $"input = input.{token} is null ? input with {{ {token} = request.IdempotencyToken }} : input;"));
            writer.Line($"{plan.RequestCodec.ClassOf(input)}.Write(writer, input);");
        }
        else
        {
            plan.RequestCodec.WriteStructure(writer, []);
        }

        OperationSyntax.BodyTraits(writer, plan.Traits);
    }

    private static void Response(CodeWriter writer, RpcOperationPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope method = writer.Block(
            $"protected override {OperationSyntax.TypeName(plan.OutputType)} ReadResponse(Http::HttpResponseReader response)");
        if (plan is { Output: { } stream, Events: { Type: EventStreamType events, Name: var property } })
        {
            writer.Line($"return new {stream.Name} {{ {property} = response.Events({events.Events}.Codec) }};");
        }
        else if (plan is { OutputIsEmpty: true, Output: { } empty })
        {
            writer.Line($"return new {empty.Name}();");
        }
        else if (plan.Output is { } output)
        {
            writer.Line($"{plan.ResponseCodec.ReaderType} reader = {plan.ResponseCodec.BodyReader("response")};");
            writer.Line($"return {plan.ResponseCodec.ReadShape(output, "reader")};");
        }
        else
        {
            writer.Line("return default;");
        }
    }

    private static IEnumerable<string> Aliases(RpcOperationPlan plan) =>
        new[] { plan.RequestCodec.RuntimeAlias, plan.ResponseCodec.RuntimeAlias }.Distinct().OrderBy(alias => alias, StringComparer.Ordinal);
}
