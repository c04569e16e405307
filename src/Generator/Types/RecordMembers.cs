using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;

namespace Smithwright.Generator.Types;

/// <summary>
/// What a record needs beyond what the compiler gives it: equality that looks into collections and bytes, and a <c>ToString()</c> that shows
/// collections and hides what is sensitive.
/// </summary>
internal static class RecordMembers
{
    private const string Printer = "global::Smithwright.Runtime.Serialization.Printing.RecordPrinter";

    public static void Emit(CodeWriter writer, string name, IReadOnlyList<PropertyPlan> properties)
    {
        bool hasParts = properties.Any(property => StructuralEquality.Needs(property.Type));
        if (hasParts)
        {
            Equality(writer, name, properties);
        }

        if (hasParts || properties.Any(property => property.Sensitive))
        {
            Printing(writer, properties);
        }
    }

    /// <summary>The body of <c>PrintMembers</c>.</summary>
    public static void PrintStatements(CodeWriter writer, IReadOnlyList<PropertyPlan> properties)
    {
        writer.Line($"new {Printer}(builder)");
        using (writer.Indent())
        {
            for (int i = 0; i < properties.Count; i++)
            {
                PropertyPlan property = properties[i];
                string method = property.Sensitive ? "Sensitive" : "Member";
                writer.Line($".{method}({Literal.String(property.Name)}, {property.Name}){(i == properties.Count - 1 ? ";" : "")}");
            }
        }

        writer.Line("return true;");
    }

    private static void Equality(CodeWriter writer, string name, IReadOnlyList<PropertyPlan> properties)
    {
        writer.Line();
        writer.Line("/// <summary>Whether all members are equal, those of collections included.</summary>");
        writer.Line($"public bool Equals({name}? other) =>");
        using (writer.Indent())
        {
            writer.Line("ReferenceEquals(this, other) || (other is not null");
            for (int i = 0; i < properties.Count; i++)
            {
                string end = i == properties.Count - 1 ? ");" : "";
                writer.Line($"&& {StructuralEquality.AreEqual(properties[i])}{end}");
            }
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override int GetHashCode() => {StructuralEquality.Hash(properties)};");
    }

    private static void Printing(CodeWriter writer, IReadOnlyList<PropertyPlan> properties)
    {
        writer.Line();
        using CodeWriter.Scope body = writer.Block("private bool PrintMembers(global::System.Text.StringBuilder builder)");
        PrintStatements(writer, properties);
    }
}
