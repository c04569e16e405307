using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>A name or shape id as a file writes it, relative or absolute.</summary>
internal readonly record struct IdlName(string Text, SourceSpan Span)
{
    /// <summary>What stands for a name that could not be read.</summary>
    public static IdlName None { get; } = new("", default);
}
