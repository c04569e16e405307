using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Features;

/// <summary>Emits the list of types that <c>JsonSerializer</c> reads and writes through the generated codecs.</summary>
internal static class JsonContextEmitter
{
    private const string Context = "global::Smithwright.Runtime.Serialization.Json.Converters.ShapeJsonContext";

    public static void Emit(CodeWriter writer, JsonContextPlan plan)
    {
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        writer.Line("/// <summary>");
        writer.Line($"/// Lets <c>JsonSerializer</c> read and write the types of <see cref=\"{plan.Client}\"/> without reflection, with the names and formats that the");
        writer.Line("/// service uses in JSON. Sensitive values are written as they are.");
        writer.Line("/// </summary>");
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} static class {plan.Name}");
        writer.Line("/// <summary>All structures, unions and enums but errors and what streams.</summary>");
        writer.Line($"public static {Context} Default {{ get; }} = new {Context}()");
        using CodeWriter.Scope calls = writer.Indent();
        for (int i = 0; i < plan.Types.Count; i++)
        {
            writer.Line(Call(plan.Types[i]) + (i == plan.Types.Count - 1 ? ";" : ""));
        }

        if (plan.Types.IsEmpty)
        {
            writer.Line(";");
        }
    }

    private static string Call(JsonContextType type) => type switch
    {
        { Codec: { } codec } => $".Add({codec}.Read, {codec}.Write)",
        { IsIntEnum: true } => $".AddIntEnum<{type.Type}>()",
        _ => $".AddEnum<{type.Type}>()",
    };
}
