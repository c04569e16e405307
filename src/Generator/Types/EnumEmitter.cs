using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Types;

/// <summary>Emits enums as structs around the value on the wire, so that values of a newer service survive.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter writer, EnumPlan plan)
    {
        string name = plan.Head.Name;
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        TypeSyntax.Head(writer, plan.Head.Documentation, plan.Head.Attributes);
        writer.Line($"[global::Smithwright.Annotations.KnownValues({string.Join(", ", plan.Values.Select(value => Literal.String(value.Value)))})]");
        using CodeWriter.Scope type = writer.Block(
            $"{plan.Namespace.Accessibility} readonly record struct {name}(string Value) : global::Smithwright.IStringEnum<{name}>");
        foreach (EnumValuePlan value in plan.Values)
        {
            TypeSyntax.Documentation(writer, value.Documentation);
            TypeSyntax.Obsolete(writer, value.Obsolete);
            writer.Line($"public static {name} {value.Name} => new({Literal.String(value.Value)});");
            writer.Line();
        }

        writer.Line("/// <summary>The values that the model knows, in its order.</summary>");
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{name}> KnownValues {{ get; }} = [{string.Join(", ", plan.Values.Select(value => value.Name))}];");
        writer.Line();
        if (plan.Values.Any(value => value.Internal))
        {
            string hidden = string.Join(" or ", plan.Values.Where(value => value.Internal).Select(value => Literal.String(value.Value)));
            writer.Line($"static bool global::Smithwright.IStringEnum<{name}>.IsPublic({name} value) => value.Value is not ({hidden});");
            writer.Line();
        }

        writer.Line($"static {name} global::Smithwright.IStringEnum<{name}>.FromValue(string value) => new(value);");
        writer.Line();
        writer.Line("/// <summary>The value on the wire.</summary>");
        writer.Line("public override string ToString() => Value ?? \"\";");
    }

    public static void Emit(CodeWriter writer, IntEnumPlan plan)
    {
        string name = plan.Head.Name;
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        TypeSyntax.Head(writer, plan.Head.Documentation, plan.Head.Attributes);
        writer.Line($"[global::Smithwright.Annotations.KnownNumbers({string.Join(", ", plan.Values.Select(value => Literal.Number(value.Value)))})]");
        using CodeWriter.Scope type = writer.Block(
            $"{plan.Namespace.Accessibility} readonly record struct {name}(int Value) : global::Smithwright.IIntEnum<{name}>");
        foreach (IntEnumValuePlan value in plan.Values)
        {
            TypeSyntax.Documentation(writer, value.Documentation);
            TypeSyntax.Obsolete(writer, value.Obsolete);
            writer.Line($"public static {name} {value.Name} => new({Literal.Number(value.Value)});");
            writer.Line();
        }

        writer.Line($"static {name} global::Smithwright.IIntEnum<{name}>.FromValue(int value) => new(value);");
    }
}
