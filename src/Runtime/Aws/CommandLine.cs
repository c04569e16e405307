using System.Text;

namespace Smithwright.Aws;

/// <summary>Cuts a command into its words, as shells do: blanks separate, quotation marks keep together. Nothing else has a meaning.</summary>
internal static class CommandLine
{
    public static List<string> Split(string command)
    {
        List<string> words = [];
        StringBuilder? word = null;
        char quote = '\0';
        for (int i = 0; i < command.Length; i++)
        {
            char character = command[i];
            if (quote != '\0' && character == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && character is '"' or '\'')
            {
                (quote, word) = (character, word ?? new StringBuilder());
            }
            else if (quote == '\0' && char.IsWhiteSpace(character))
            {
                Add(words, ref word);
            }
            else
            {
                // A backslash is part of paths on Windows; before a quotation mark it takes its meaning away.
                bool isEscaped = character == '\\' && quote != '\'' && i + 1 < command.Length && command[i + 1] is '"' or '\'';
                (word ??= new StringBuilder()).Append(isEscaped ? command[++i] : character);
            }
        }

        Add(words, ref word);
        return words;
    }

    private static void Add(List<string> words, ref StringBuilder? word)
    {
        if (word is not null)
        {
            words.Add(word.ToString());
        }
        word = null;
    }
}
