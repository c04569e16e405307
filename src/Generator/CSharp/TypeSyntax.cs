
namespace Smithwright.Generator.CSharp;

/// <summary>What the emitters of all types have in common.</summary>
internal static class TypeSyntax
{
    private static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Smithwright\", {Literal.String(typeof(TypeSyntax).Assembly.GetName().Version.ToString(3))})]";

    public static CodeWriter.Scope Namespace(CodeWriter writer, string name)
    {
        writer.Line();
        return writer.Block($"namespace {name}");
    }

    /// <summary>The namespace of what reads and writes. Its code names the runtime's types by <see cref="RuntimeAlias"/>, those of the model in full.</summary>
    public static SerializationScope Serialization(CodeWriter writer, string name)
    {
        CodeWriter.Scope block = Namespace(writer, name);
        return new SerializationScope(writer, block, writer.Length);
    }

    /// <summary>The comment and attributes of a type.</summary>
    public static void Head(CodeWriter writer, IEnumerable<string> documentation, IEnumerable<string> attributes)
    {
        Documentation(writer, documentation);
        Attributes(writer, attributes);
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
