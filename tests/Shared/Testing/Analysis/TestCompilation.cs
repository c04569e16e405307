using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smithwright.Annotations;
using Xunit;

namespace Smithwright.Tests.Shared.Analysis;

/// <summary>Compilations as a user's project has them: the framework, the runtime, and a client.</summary>
public static class TestCompilation
{
    /// <summary>The oldest version of C# that generated code compiles with.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    public static IReadOnlyList<MetadataReference> FrameworkReferences { get; } = [.. Net100.References.All];

    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. FrameworkReferences, MetadataReference.CreateFromFile(typeof(ShapeAttribute).Assembly.Location)];

    /// <summary>All compilations are derived from one, so that they share the symbols of their references, which take the longest to read.</summary>
    private static CSharpCompilation Empty { get; } = Of(References);

    /// <summary>A compilation of texts by their paths; it must compile.</summary>
    public static CSharpCompilation Create(IEnumerable<(string Path, string Text)> sources, IEnumerable<MetadataReference>? references = null)
    {
        CSharpCompilation compilation = (references is null ? Empty : Of(references))
            .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path)));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static CSharpCompilation Of(IEnumerable<MetadataReference> references)
    {
        CSharpCompilation empty = CSharpCompilation.Create(
            "Tests", [], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // Binds the references once, for all that is derived from it.
        _ = empty.GetSpecialType(SpecialType.System_Object);
        return empty;
    }
}
