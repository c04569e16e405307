using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Definitions;
using Smithwright.Model.Idl.Names;
using Smithwright.Model.Idl.Syntax;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl;

/// <summary>
/// Reads a file of Smithy's own language into the same definitions and <c>apply</c> statements as its JSON form. Whatever the text, the answer is what could be read of it and located
/// problems, never an exception.
/// </summary>
internal static class IdlReader
{
    private const string Extension = ".smithy";

    /// <summary>
    /// Whether a file is in this language, which its name says. Its text says otherwise where a baseline is read under the name of its model, and one of the two is JSON.
    /// </summary>
    public static bool Recognizes(SourceFile file)
    {
        ReadOnlySpan<char> text = file.Text.AsSpan().TrimStart('\uFEFF').TrimStart();
        return file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? !text.StartsWith("{".AsSpan())
            : text.StartsWith("$version".AsSpan()) || text.StartsWith("namespace ".AsSpan());
    }

    public static FileContent Read(SourceFile file, ProblemSink problems) => Read(file, ForeignNames.None, problems);

    /// <summary>Reads a file again, when it is known what others define.</summary>
    public static FileContent Read(SourceFile file, ForeignNames foreign, ProblemSink problems)
    {
        IdlDocument document = IdlParser.Parse(file, problems, out bool isWhole);
        NameScope scope = new(document, foreign);
        FileContent content = document.Namespace is null ? FileContent.Empty : new DefinitionReader(document, scope, problems).Read();
        ReferenceRewriter rewriter = new(scope);
        IEnumerable<JsonProperty> metadata = document.Metadata.Select(property => property with { Value = rewriter.Rewrite(property.Value) });
        return content with
        {
            Metadata = MetadataMerge.Merge(metadata, problems),
            Links = scope.ToLinks() with { IsWhole = isWhole, Text = new IdlText(file) },
        };
    }
}
