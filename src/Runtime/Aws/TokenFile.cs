namespace Smithwright.Aws;

/// <summary>Reads token files, which another program replaces.</summary>
internal static class TokenFile
{
    /// <param name="path">The file.</param>
    /// <param name="origin">What names it.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <exception cref="CredentialsUnavailableException">It cannot be read or is empty.</exception>
    public static async ValueTask<string> ReadAsync(string path, string origin, CancellationToken cancellationToken)
    {
        try
        {
            string text = (await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false)).Trim();
            return text.Length > 0 ? text : throw new CredentialsUnavailableException($"The file '{path}' of {origin} is empty.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CredentialsUnavailableException($"The file '{path}' of {origin} cannot be read.", exception);
        }
    }
}
