namespace Smithwright.Model.Text;

/// <summary>A stretch of a file, in UTF-16 code units from its beginning, as compilers count.</summary>
public readonly record struct SourceSpan(string Path, int Start, int Length)
{
    public int End => Start + Length;
}
