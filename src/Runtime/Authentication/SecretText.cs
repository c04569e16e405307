namespace Smithwright.Authentication;

/// <summary>Checks secrets without repeating them.</summary>
internal static class SecretText
{
    /// <exception cref="ArgumentException">The secret is empty or has a blank or another character that is not visible ASCII.</exception>
    public static string Visible(string secret, string what, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret, name);
        return secret.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0
            ? secret
            : throw new ArgumentException($"The {what} has a character that it cannot contain, such as a blank or a line break.", name);
    }

    /// <exception cref="ArgumentException">The text has a control character.</exception>
    public static string OneLine(string secret, string what, string name)
    {
        ArgumentNullException.ThrowIfNull(secret, name);
        foreach (char character in secret)
        {
            if (char.IsControl(character))
            {
                throw new ArgumentException($"The {what} has a line break or another control character.", name);
            }
        }

        return secret;
    }
}
