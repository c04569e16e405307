namespace Smithwright;

/// <summary>
/// A service answered with the very token that it was asked with, so that its pages would never end. The pages up to there have been handed over;
/// the message does not show the token.
/// </summary>
public sealed class RepeatedPageException : ServiceException
{
    internal RepeatedPageException(string operation)
        : base($"{operation} answered with the token of the page that it was asked for: the next page would be the same, without end.")
    {
    }
}
