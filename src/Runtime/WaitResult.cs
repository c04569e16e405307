namespace Smithwright;

/// <summary>What a successful wait ended with.</summary>
/// <param name="Output">The last output; <see langword="null"/> when an error was what was waited for.</param>
/// <param name="Error">The error that was waited for, such as that of a resource that no longer exists; <see langword="null"/> when it was an output.</param>
/// <param name="Attempts">How often the operation was called.</param>
/// <typeparam name="TOutput">The operation's output.</typeparam>
public sealed record WaitResult<TOutput>(TOutput? Output, ServiceException? Error, int Attempts);
