using Smithwright.Documentation.Text;
using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Types;

/// <summary>Emits classes of constants.</summary>
internal static class ConstantsEmitter
{
    public static void Emit(CodeWriter writer, ConstantsPlan plan)
    {
        string file = XmlCharacters.Attribute(plan.File);
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        writer.Line($"/// <summary>The legal values that stand in <c>{file}</c>.</summary>");
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} static class {plan.Name}");
        foreach (ConstantPlan constant in plan.Constants)
        {
            writer.Line($"/// <summary><c>{XmlCharacters.Attribute(constant.Value)}</c> in <c>{file}</c>.</summary>");
            writer.Line($"public const string {constant.Name} = {Literal.String(constant.Value)};");
            writer.Line();
        }

        writer.Line("/// <summary>All values, in the order of the file.</summary>");
        writer.Line(
            $"public static global::System.Collections.Generic.IReadOnlyList<string> All {{ get; }} = [{string.Join(", ", plan.Constants.Select(constant => constant.Name))}];");
    }
}
