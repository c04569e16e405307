using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>Emits an operation whose input and output are JSON bodies.</summary>
internal static class AwsJsonOperationEmitter
{
    public static void Emit(CodeWriter writer, AwsJsonOperationPlan plan)
    {
        using CodeWriter.Scope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace, RuntimeAlias.Http, RuntimeAlias.Json);
        string arguments = $"{Literal.String(plan.Target)}, {Literal.String(plan.Version)}{(plan.IsQueryCompatible ? ", isQueryCompatible: true" : "")}";
        using CodeWriter.Scope type = OperationSyntax.Open(writer, plan, "Http::AwsJsonOperation", arguments);
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
    private static void WriteResponse(CodeWriter writer, AwsJsonOperationPlan plan)
    {
        if (plan.Events is not null)
        {
            return;
        }

        writer.Line();
        using CodeWriter.Scope method = OperationSyntax.WriteResponse(writer, plan);
        writer.Line(plan.Output is { } output
            ? $"{output.Codec}.Write(response.BeginJsonBody(\"application/x-amz-json-{plan.Version}\"), output);"
            : $"response.SetEmptyJsonBody(\"application/x-amz-json-{plan.Version}\");");
    }

    private static void Request(CodeWriter writer, AwsJsonOperationPlan plan)
    {
        writer.Line();
        using CodeWriter.Scope method = writer.Block(
            $"protected override void WriteBody({OperationSyntax.TypeName(plan.InputType)} input, Json::JsonShapeWriter writer, Http::HttpRequestBuilder request)");
        OperationSyntax.HostPrefix(writer, plan.HostPrefix);
        OperationSyntax.RequestTraits(writer, plan.Traits);
        if (plan.Input is { } input)
        {
            writer.Lines(plan.IdempotencyTokens.Select(token => $"input = input.{token} is null ? input with {{ {token} = request.IdempotencyToken }} : input;"));
            writer.Line($"{input.Codec}.Write(writer, input);");
        }
        else
        {
            writer.Line("writer.BeginObject();");
            writer.Line("writer.EndObject();");
        }

        OperationSyntax.BodyTraits(writer, plan.Traits);
    }

    private static void Response(CodeWriter writer, AwsJsonOperationPlan plan)
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
            writer.Line("Json::JsonShapeReader reader = response.JsonBody();");
            writer.Line($"return {output.Codec}.Read(ref reader);");
        }
        else
        {
            writer.Line("return default;");
        }
    }
}
