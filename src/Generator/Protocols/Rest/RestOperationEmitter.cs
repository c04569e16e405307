using Smithwright.Generator.Emission;
using Smithwright.Generator.Planning;

namespace Smithwright.Generator.Protocols.Rest;

/// <summary>Emits an operation: how its input becomes a request, and its response the output or an error.</summary>
internal static class RestOperationEmitter
{
    public static void Emit(CodeWriter writer, RestOperationPlan plan)
    {
        string input = plan.Input?.Type.Name ?? "Unit";
        string output = plan.Output?.Type.Name ?? "Unit";
        using CodeWriter.Scope space = TypeParts.Serialization(writer, plan.Place);
        TypeParts.Mark(writer);
        using CodeWriter.Scope type = writer.Block($"internal sealed class {plan.OperationClass} : RestOperation<{input}, {output}>");
        writer.Line($"internal static readonly {plan.OperationClass} Instance = new();");
        writer.Line();
        writer.Line($"private {plan.OperationClass}() : base({Literal.String(plan.Name)}, {Literal.String(plan.Method)}) {{ }}");
        Traits(writer, plan);
        writer.Line();
        using (writer.Block($"protected override void WriteRequest({input} input, HttpRequestBuilder request)"))
        {
            RestRequestEmitter.Emit(writer, plan);
        }

        if (plan.Input is not null)
        {
            writer.Line();
            writer.Line($"protected override global::System.Collections.Generic.IReadOnlyList<global::Smithwright.Violation> Validate({input} input) => input.Validate();");
        }

        writer.Line();
        using (writer.Block($"protected override {output} ReadResponse(HttpResponseReader response)"))
        {
            RestResponseEmitter.Emit(writer, plan);
        }

        writer.Line();
        writer.Line($"protected override global::Smithwright.ServiceException ReadError(ErrorResponse error) => error.Code switch");
        writer.Line("{");
        using (writer.Indent())
        {
            writer.Lines(plan.Errors.Select(error => $"{Literal.String(error.Code)} => {error.ReadExpression},"));
            writer.Line($"_ => new {plan.ServiceException}(error),");
        }

        writer.Line("};");
    }

    private static void Traits(CodeWriter writer, RestOperationPlan plan)
    {
        if (plan.Output?.Payload is { Property.Type.IsStream: true })
        {
            Override(writer, "bool", "StreamsResponse", "true");
        }

        if (plan.Traits.Anonymous || plan.Traits.UnsignedPayload)
        {
            Override(writer, "OperationAuth", "Auth", plan.Traits.Anonymous ? "OperationAuth.Anonymous" : "OperationAuth.UnsignedPayload");
        }
    }

    private static void Override(CodeWriter writer, string type, string name, string value)
    {
        writer.Line();
        writer.Line($"protected override {type} {name} => {value};");
    }
}
