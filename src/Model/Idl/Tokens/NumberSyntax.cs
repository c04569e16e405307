namespace Smithwright.Model.Idl.Tokens;

/// <summary>Numbers, which are written as in JSON.</summary>
internal static class NumberSyntax
{
    /// <summary>The number that begins at a position; an error that ends where something is missing.</summary>
    public static IdlToken Read(string text, int start)
    {
        int position = text[start] == '-' ? start + 1 : start;
        if (!IsDigit(text, position))
        {
            return Error(start, position);
        }

        position = text[position] == '0' ? position + 1 : AfterDigits(text, position);
        if (At(text, position) == '.')
        {
            position++;
            if (!IsDigit(text, position))
            {
                return Error(start, position);
            }

            position = AfterDigits(text, position);
        }

        if (At(text, position) is 'e' or 'E')
        {
            position += At(text, position + 1) is '+' or '-' ? 2 : 1;
            if (!IsDigit(text, position))
            {
                return Error(start, position);
            }

            position = AfterDigits(text, position);
        }

        return new IdlToken(IdlTokenKind.Number, start, position);
    }

    /// <summary>What is missing at the end of a text that began as a number.</summary>
    public static string Explain(string text) => text[text.Length - 1] switch
    {
        '.' => $"Invalid number '{text}': expected a digit after '.'.",
        '-' when text.Length == 1 => "Expected a digit after '-'.",
        _ => $"Invalid number '{text}': expected a digit in the exponent.",
    };

    private static IdlToken Error(int start, int end) => new(IdlTokenKind.Error, start, end);

    private static int AfterDigits(string text, int position)
    {
        while (IsDigit(text, position))
        {
            position++;
        }

        return position;
    }

    private static bool IsDigit(string text, int position) => IdlCharacters.IsDigit(At(text, position));

    private static char At(string text, int position) => position < text.Length ? text[position] : '\0';
}
