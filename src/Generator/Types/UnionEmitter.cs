using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages.EventStreams;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Validation;
using Smithwright.Generator.Values;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Types;

/// <summary>Emits a union as a closed hierarchy: one nested record a member, and one for members of a newer service.</summary>
internal static class UnionEmitter
{
    public static void Emit(CodeWriter writer, UnionPlan plan)
    {
        string name = plan.Head.Name;
        using (TypeSyntax.Namespace(writer, plan.Namespace.Name))
        {
            TypeSyntax.Head(writer, plan.Head.Documentation, plan.Head.Attributes);
            using CodeWriter.Scope union = writer.Block($"{plan.Namespace.Accessibility} abstract partial record {name}");
            writer.Line($"private {name}() {{ }}");
            foreach (UnionCase @case in plan.Cases)
            {
                writer.Line();
                Case(writer, name, @case);
            }

            writer.Line();
            writer.Line("/// <summary>A member that this version of the model does not know, kept as it came.</summary>");
            using (writer.Block($"public sealed record Unknown(string Name, global::Smithwright.UnknownValue Value) : {name}"))
            {
                writer.Line($"// {(plan.Sensitive ? "All of the union is sensitive." : "The name alone: nothing is known of the value, so it might be sensitive.")}");
                using CodeWriter.Scope print = writer.Block(PrintMembers);
                writer.Line($"new global::Smithwright.Runtime.Serialization.Printing.RecordPrinter(builder).{(plan.Sensitive ? "Sensitive" : "Member")}(\"Name\", Name);");
                writer.Line("return true;");
            }
        }

        if (plan.Events is { } events)
        {
            EventStreamEmitter.Emit(writer, plan.Namespace, name, events, plan.Validation is not null);
        }
        else
        {
            foreach (UnionBody body in plan.Bodies)
            {
                body.Codec.EmitUnion(writer, plan.Namespace, name, body);
            }
        }

        if (plan.Validation is { } validation)
        {
            ValidationEmitter.EmitUnion(writer, plan.Namespace, name, validation);
        }
    }

    private const string PrintMembers = "protected override bool PrintMembers(global::System.Text.StringBuilder builder)";

    private static void Case(CodeWriter writer, string union, UnionCase @case)
    {
        TypeSyntax.Documentation(writer, @case.Documentation);
        TypeSyntax.Obsolete(writer, @case.Obsolete);
        if (@case.Type is null)
        {
            writer.Line($"public sealed record {@case.Name} : {union};");
            return;
        }

        PropertyPlan value = new(
            "Value", @case.Member, @case.Type, Presence.Required, null, @case.Sensitive, default, default);
        string attributes = string.Concat(@case.Attributes.Select(attribute => $"[property: {attribute}] "));
        string head = $"public sealed record {@case.Name}({attributes}{@case.Type.Name} Value) : {union}";
        if (!StructuralEquality.Needs(@case.Type) && !@case.Sensitive)
        {
            writer.Line(head + ";");
            return;
        }

        using CodeWriter.Scope body = writer.Block(head);
        if (StructuralEquality.Needs(@case.Type))
        {
            writer.Line($"public bool Equals({@case.Name}? other) => other is not null && {StructuralEquality.AreEqual(value)};");
            writer.Line();
            writer.Line($"public override int GetHashCode() => {StructuralEquality.Hash([value])};");
            writer.Line();
        }

        using CodeWriter.Scope members = writer.Block(PrintMembers);
        RecordMembers.PrintStatements(writer, [value]);
    }
}
