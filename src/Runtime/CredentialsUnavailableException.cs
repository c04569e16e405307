namespace Smithwright;

/// <summary>A provider has no credentials. Nothing was sent.</summary>
public sealed class CredentialsUnavailableException : ServiceException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Where credentials were looked for and what was missing; never a part of a credential.</param>
    /// <param name="innerException">What went wrong underneath.</param>
    public CredentialsUnavailableException(string message, Exception? innerException = null) : base(message, innerException)
    {
    }
}
