namespace Smithwright;

/// <summary>
/// Checks requests before they are sent. Only <see cref="ClientOptions.ValidateRequests"/> makes one, so that a native program that does not mention
/// the option carries neither the checks of its requests nor regular expressions.
/// </summary>
internal abstract class RequestGuard
{
    /// <exception cref="RequestValidationException">The request is not to be sent.</exception>
    public abstract void Run<TInput>(IRequestRules<TInput> operation, TInput input);
}
