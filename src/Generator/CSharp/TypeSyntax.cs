
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

    /// <summary>
    /// The namespace of what reads and writes, with aliases of the runtime's namespaces. What stands before <c>::</c> is looked up among aliases alone, so that
    /// no type of the user's can take the place of the runtime's; those of the model are always written in full.
    /// </summary>
    public static CodeWriter.Scope Serialization(CodeWriter writer, string name, params string[] aliases)
    {
        CodeWriter.Scope scope = Namespace(writer, name);
        foreach (string alias in aliases)
        {
            writer.Line($"using {alias};");
        }

        writer.Line();
        return scope;
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
