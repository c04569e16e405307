using System.Collections.Immutable;
using System.Text;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl;
using Smithwright.Model.Idl.Sections;
using Smithwright.Model.Smithy;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly.Files;

/// <summary>
/// Cuts a file of Smithy's language or JSON AST into files of one shape each, which say together what the whole says: an edit of one shape is then read without the
/// others. Positions are those of the sections, so that problems are to be looked for in the whole file.
/// </summary>
public static class FileSections
{
    /// <summary>
    /// The sections: first the file without its shapes, then each of its shapes; the file itself where it is something else, or is malformed as far as a
    /// look at its brackets tells.
    /// </summary>
    public static ImmutableArray<SourceFile> Split(SourceFile file) => IdlReader.Recognizes(file) ? IdlSections.Split(file) : SplitJson(file);

    private static ImmutableArray<SourceFile> SplitJson(SourceFile file)
    {
        SmithyOutline outline = new(file.Text);
        if (TakesTraitsFromElsewhere(file.Text) || !outline.TryRead() || SmithyVersion.Find(outline.Version.Trim('"')) is null)
        {
            return ImmutableArray.Create(file);
        }

        // A section has what surrounds it in the whole file, so that it is read by the same rules: version, kind and nesting.
        string head = $"{{\"smithy\":{outline.Version},\"shapes\":{{";
        ImmutableArray<SourceFile>.Builder sections = ImmutableArray.CreateBuilder<SourceFile>(outline.Shapes.Count + 1);
        sections.Add(file with { Text = outline.WithoutShapes() });
        StringBuilder text = new(4096);
        foreach ((int start, int end) in outline.Shapes)
        {
            sections.Add(file with { Text = text.Clear().Append(head).Append(file.Text, start, end - start).Append("}}").ToString() });
        }

        return sections.MoveToImmutable();
    }

    /// <summary>
    /// Which of two traits that contradict each other stands first is told by their positions. Between shapes sections do not keep these, so a file stays
    /// whole in which one shape may have traits from two places.
    /// </summary>
    private static bool TakesTraitsFromElsewhere(string text) =>
        text.IndexOf("\"apply\"", StringComparison.Ordinal) >= 0 || text.IndexOf("\"mixins\"", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// What the sections of a file say together. Where one is no JSON the whole is none, and says nothing.
    /// </summary>
    public static ParsedFile Join(IReadOnlyList<ParsedFile> sections) => sections.Count == 1 ? sections[0] : ParsedFile.Join(sections);
}
