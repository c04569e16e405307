using System.Collections.Immutable;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly;

/// <summary>The definitions of Smithy's own traits (<c>spec/smithy</c>), read when they are needed first.</summary>
internal static class KnownDefinitions
{
    private const string Folder = "smithy/";

    private static readonly Lazy<ImmutableArray<ShapeDefinition>> Shapes = new(Read);

    public static ImmutableArray<ShapeDefinition> All => Shapes.Value;

    private static ImmutableArray<ShapeDefinition> Read()
    {
        System.Reflection.Assembly assembly = typeof(KnownDefinitions).Assembly;
        ImmutableArray<ParsedFile> files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
                return SmithyFile.Parse(new SourceFile(name, reader.ReadToEnd()));
            })
            .ToImmutableArray();
        return ModelAssembler.Merge(files, new ProblemSink(), out _).All.Where(shape => !PreludeDefinitions.Contains(shape.Id)).ToImmutableArray();
    }
}
