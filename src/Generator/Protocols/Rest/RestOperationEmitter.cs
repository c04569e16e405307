using Smithwright.Generator.Emission;
using Smithwright.Generator.Planning;

namespace Smithwright.Generator.Protocols.Rest;

/// <summary>Emits an operation: how its input becomes a request, and its response the output or an error.</summary>
internal static class RestOperationEmitter
{
    public static void Emit(CodeWriter writer, RestOperationPlan plan)
    {
        using CodeWriter.Scope space = TypeParts.Serialization(writer, plan.Place);
        using CodeWriter.Scope type = OperationParts.Open(writer, plan, "RestOperation", Literal.String(plan.Method));
        OperationParts.Auth(writer, plan.Traits);
        OperationParts.EndpointBindings(writer, plan, plan.Traits);
        if (plan.Output?.Payload is { Property.Type.IsStream: true })
        {
            OperationParts.Override(writer, "bool", "StreamsResponse", "true");
        }

        writer.Line();
        using (writer.Block($"protected override void WriteRequest({OperationParts.TypeName(plan.InputType)} input, HttpRequestBuilder request)"))
        {
            RestRequestEmitter.Emit(writer, plan);
        }

        OperationParts.Validate(writer, plan);
        writer.Line();
        using (writer.Block($"protected override {OperationParts.TypeName(plan.OutputType)} ReadResponse(HttpResponseReader response)"))
        {
            RestResponseEmitter.Emit(writer, plan);
        }

        OperationParts.ReadError(writer, plan);
    }
}
