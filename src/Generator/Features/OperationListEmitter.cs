using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Features;

/// <summary>Emits a class with a property for each operation.</summary>
internal static class OperationListEmitter
{
    public static void Emit(CodeWriter writer, OperationListPlan plan)
    {
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        writer.Line($"/// <summary>The operations behind <see cref=\"{plan.Client}\"/>, for stand-ins of the service in tests.</summary>");
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} static class {plan.Name}");
        writer.Lines(plan.Operations.Select(operation =>
            $"public static global::Smithwright.Runtime.Operations.HttpOperation<{TypeName(operation.Input)}, {TypeName(operation.Output)}> {operation.Name} => {operation.Class}.Instance;"));
    }

    private static string TypeName(Smithwright.Generator.Plans.TypePlan? type) => type?.Name ?? "global::Smithwright.Runtime.Operations.Unit";
}
