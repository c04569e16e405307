using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Messages.Rpc;
using Smithwright.Generator.Operations;

namespace Smithwright.Generator.Server;

/// <summary>Emits the service's half of an operation.</summary>
internal static class ServerOperationEmitter
{
    public static void Emit(CodeWriter writer, ServerOperationPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace);
        using CodeWriter.Scope type = ServerSyntax.Open(writer, plan.Operation, plan.ClassName, plan.Operation switch
        {
            RestOperationPlan rest => RestServerEmitter.Arguments(rest),
            RpcOperationPlan rpc => RpcServerEmitter.Arguments(rpc),
            var other => throw new InvalidOperationException($"No server is known for {other.GetType().Name}."),
        });
        switch (plan.Operation)
        {
            case RestOperationPlan rest:
                RestServerEmitter.Emit(writer, rest);
                break;
            case RpcOperationPlan rpc:
                RpcServerEmitter.Emit(writer, rpc);
                break;
        }

        OperationSyntax.Validate(writer, plan.Operation);
        if (plan.OutputChecks is { } checks)
        {
            writer.Line();
            writer.Line(
                $"protected override global::System.Collections.Generic.IReadOnlyList<global::Smithwright.Violation> ValidateOutput({plan.Operation.OutputType!.Name} output) =>");
            using CodeWriter.Scope body = writer.Indent();
            writer.Line($"global::Smithwright.Runtime.Validation.Validator.Run(output, {checks}.Check);");
        }

        ValidationError(writer, plan.ValidationError);
        ServerSyntax.WriteError(writer, plan.Operation);
    }

    private static void ValidationError(CodeWriter writer, ValidationErrorPlan? plan)
    {
        if (plan is null)
        {
            return;
        }

        writer.Line();
        writer.Line("protected override global::Smithwright.ServiceException Invalid(");
        using CodeWriter.Scope body = writer.Indent();
        writer.Line("string message, global::System.Collections.Generic.IReadOnlyList<global::Smithwright.Violation> violations) =>");
        using CodeWriter.Scope expression = writer.Block($"new {plan.Type}(message)", ";");
        writer.Line($"{plan.List} = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select(violations,");
        using CodeWriter.Scope lambda = writer.Indent();
        writer.Line($"static violation => new {plan.FieldType} {{ {plan.Path} = violation.Path, {plan.Message} = violation.Message }})),");
    }
}
