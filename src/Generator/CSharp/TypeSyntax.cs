
namespace Smithwright.Generator.CSharp;

/// <summary>What the emitters of all types have in common.</summary>
internal static class TypeSyntax
{
    // Without a version: a release would rewrite every file that is checked in or compared.
    private const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"Smithwright\", null)]";
    private const string NotCovered = "[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";
    private const string NotStepped = "[global::System.Diagnostics.DebuggerNonUserCode]";

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

    /// <summary>The mark of types that users see and that are not made from a shape.</summary>
    public static void Mark(CodeWriter writer) => writer.Line(GeneratedCode);

    /// <summary>The marks of types that only generated code calls: debuggers step over them, and no test of the user's has to cover them.</summary>
    public static void MarkPlumbing(CodeWriter writer) => writer.Line(NotCovered).Line(NotStepped);

    /// <summary>The mark of types with checks, in which a user may want to stop.</summary>
    public static void MarkChecks(CodeWriter writer) => writer.Line(NotCovered);

    public static void Documentation(CodeWriter writer, IEnumerable<string> lines) => writer.Lines(lines.Select(line => "/// " + line));

    /// <summary>The attribute of what is deprecated.</summary>
    public static void Obsolete(CodeWriter writer, string? attribute) => Attributes(writer, attribute is null ? [] : [attribute]);

    public static void Attributes(CodeWriter writer, IEnumerable<string> attributes) =>
        writer.Lines(attributes.Select(attribute => $"[{attribute}]"));
}
