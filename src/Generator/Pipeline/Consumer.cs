using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smithwright.Generator.Pipeline;

/// <summary>
/// Whether a project has what generated code needs. Where it has not, nothing is generated: one diagnostic (SMW0010, an analyzer's) says more than the
/// hundred errors that the code would give. Options and references are looked at, never the compilation.
/// </summary>
internal static class Consumer
{
    private const string Runtime = "Smithwright";

    public static bool HasLanguage(ParseOptions options) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };

    /// <summary>Whether the reference is the runtime, and no older than this generator.</summary>
    public static bool IsRuntime(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName == Runtime,
        PortableExecutableReference { FilePath: { } path } file =>
            Path.GetFileNameWithoutExtension(path) == Runtime && VersionOf(file) >= typeof(Consumer).Assembly.GetName().Version,
        _ => false,
    };

    private static Version? VersionOf(PortableExecutableReference reference)
    {
        try
        {
            return (reference.GetMetadata() as AssemblyMetadata)?.GetModules()[0].GetMetadataReader().GetAssemblyDefinition().Version;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return null;
        }
    }
}
