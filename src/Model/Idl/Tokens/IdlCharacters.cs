namespace Smithwright.Model.Idl.Tokens;

/// <summary>The classes of characters in the grammar, which knows ASCII only.</summary>
internal static class IdlCharacters
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsIdentifierStart(char c) => IsLetter(c) || c == '_';

    public static bool IsIdentifierPart(char c) => IsLetter(c) || IsDigit(c) || c == '_';

    public static bool IsLineBreak(char c) => c is '\n' or '\r';
}
