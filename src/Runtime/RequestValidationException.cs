namespace Smithwright;

/// <summary>
/// A request breaks constraints of the service model, and <see cref="ClientOptions.ValidateRequests"/> asked not to send such requests.
/// </summary>
public sealed class RequestValidationException : ArgumentException
{
    internal RequestValidationException(string operation, IReadOnlyList<Violation> violations)
        : base($"The request of {operation} was not sent. {violations[0].Message}{(violations.Count > 1 ? $" ({violations.Count - 1} more)" : "")}", "request") =>
        Violations = violations;

    /// <summary>What the request breaks, in the order of the model; at least one.</summary>
    public IReadOnlyList<Violation> Violations { get; }
}
