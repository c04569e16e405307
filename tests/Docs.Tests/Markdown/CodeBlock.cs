namespace Smithwright.Docs.Tests.Markdown;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The first word behind the fence; empty when there is none.</param>
/// <param name="Line">The line of the opening fence, counted from 1.</param>
/// <param name="Section">The nearest heading above it.</param>
/// <param name="Mark">The text of an HTML comment right above it, or null.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string Section, string? Mark, string Text)
{
    private const string NotCompiledPrefix = "not compiled:";

    /// <summary>Why the block is exempt from what is asked of its language; null where it is not.</summary>
    public string? ReasonNotToCompile =>
        Mark?.StartsWith(NotCompiledPrefix, StringComparison.Ordinal) == true ? Mark[NotCompiledPrefix.Length..].Trim() : null;

    public override string ToString() => $"{Page}({Line})";
}
