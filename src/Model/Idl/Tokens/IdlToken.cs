namespace Smithwright.Model.Idl.Tokens;

/// <summary>A stretch of text that belongs together, by its place in the text.</summary>
internal readonly record struct IdlToken(IdlTokenKind Kind, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>Whether the token only separates others. Documentation comments are not among them.</summary>
    public bool IsWhiteSpace => Kind is IdlTokenKind.Space or IdlTokenKind.NewLine or IdlTokenKind.Comma or IdlTokenKind.Comment;
}
