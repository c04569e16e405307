namespace Smithwright.Testing;

/// <summary>A test and its stubs do not fit together. Clients pass it on as it is and do not repeat the request.</summary>
/// <param name="message">What does not fit.</param>
public sealed class StubException(string message) : InvalidOperationException(message);
