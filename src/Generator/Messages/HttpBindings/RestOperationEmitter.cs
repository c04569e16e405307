using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>Emits an operation: how its input becomes a request, and its response the output or an error.</summary>
internal static class RestOperationEmitter
{
    public static void Emit(CodeWriter writer, RestOperationPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace);
        using CodeWriter.Scope type = OperationSyntax.Open(writer, plan, "Operations::RestOperation", $"{Literal.String(plan.Method)}, {plan.ErrorEnvelope}");
        OperationSyntax.Calling(writer, plan.Traits);
        OperationSyntax.EndpointBindings(writer, plan, plan.Traits);
        if (plan.Output?.Payload is { Property.Type.IsStream: true })
        {
            OperationSyntax.Override(writer, "bool", "StreamsResponse", "true");
        }

        writer.Line();
        using (writer.Block($"protected override void WriteRequest({OperationSyntax.TypeName(plan.InputType)} input, Requests::HttpRequestBuilder request)"))
        {
            RestRequestEmitter.Emit(writer, plan);
        }

        OperationSyntax.Validate(writer, plan);
        writer.Line();
        using (writer.Block($"protected override {OperationSyntax.TypeName(plan.OutputType)} ReadResponse(Responses::HttpResponseReader response)"))
        {
            RestResponseEmitter.Emit(writer, plan);
        }

        ResponseChecks.Emit(writer, plan, plan.Traits);
        UrlEncodingSyntax.Emit(writer, plan, plan.Traits);
        OperationSyntax.ReadError(writer, plan, plan.Traits);
        if (plan.WritesResponses)
        {
            WriteResponse(writer, plan);
            OperationSyntax.WriteError(writer, plan);
        }
    }

    /// <summary>The reverse of reading the response, but for events.</summary>
    private static void WriteResponse(CodeWriter writer, RestOperationPlan plan)
    {
        if (plan.Output?.Payload is { Property.Type: EventStreamType })
        {
            return;
        }

        writer.Line();
        using CodeWriter.Scope method = OperationSyntax.WriteResponse(writer, plan);
        if (plan.Status != 200)
        {
            writer.Line($"response.SetStatus({Literal.Number(plan.Status)});");
        }

        if (plan.Output is { } output)
        {
            writer.Lines(output.At(Location.StatusCode).Select(binding => $"response.SetStatus(output.{binding.Property.Name});"));
            RestMessageEmitter.Response.Headers(writer, output.Bindings);
            RestMessageEmitter.Response.Body(writer, output);
        }
    }
}
