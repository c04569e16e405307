namespace Smithwright.Model.Text;

/// <summary>A model file as text.</summary>
public sealed record SourceFile(string Path, string Text)
{
    public SourceSpan Span => new(Path, 0, Text.Length);
}
