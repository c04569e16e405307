using Smithwright.Generator.Planning;

namespace Smithwright.Generator.Emission;

/// <summary>What the emitters of all types have in common.</summary>
internal static class TypeParts
{
    private static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Smithwright\", {Literal.String(typeof(TypeParts).Assembly.GetName().Version.ToString(3))})]";

    public static CodeWriter.Scope Namespace(CodeWriter writer, string name)
    {
        writer.Line();
        return writer.Block($"namespace {name}");
    }

    /// <summary>
    /// The namespace of what reads and writes. Only generated names ending in <c>Json</c>, <c>Operation</c> and the like live there, so the runtime's types
    /// can be used by their short names; those of the model are always written in full.
    /// </summary>
    /// <param name="more">Another namespace of the runtime.</param>
    public static CodeWriter.Scope Serialization(CodeWriter writer, Place place, string? more = null)
    {
        CodeWriter.Scope scope = Namespace(writer, place.SerializationNamespace);
        if (more is not null)
        {
            writer.Line($"using {more};");
        }

        writer.Line("using global::Smithwright.Http;");
        writer.Line("using global::Smithwright.Serialization;");
        writer.Line();
        return scope;
    }

    /// <summary>The comment and attributes of a type.</summary>
    public static void Head(CodeWriter writer, TypeHead head)
    {
        Documentation(writer, head.Documentation);
        Attributes(writer, head.Attributes);
        writer.Line(GeneratedCode);
    }

    /// <summary>The mark of generated types that are not made from a shape.</summary>
    public static void Mark(CodeWriter writer) => writer.Line(GeneratedCode);

    public static void Documentation(CodeWriter writer, IEnumerable<string> lines) => writer.Lines(lines.Select(line => "/// " + line));

    /// <summary>The attribute of what is deprecated.</summary>
    public static void Obsolete(CodeWriter writer, string? attribute) => Attributes(writer, attribute is null ? [] : [attribute]);

    public static void Attributes(CodeWriter writer, IEnumerable<string> attributes) =>
        writer.Lines(attributes.Select(attribute => $"[{attribute}]"));
}
