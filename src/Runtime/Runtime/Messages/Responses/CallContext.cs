using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>What handling a response has to know of the call, even when the body is in the hands of the caller, who reads it as it arrives.</summary>
/// <param name="OperationName">The operation.</param>
/// <param name="Host">Where it was sent.</param>
/// <param name="MaxResponseBytes">How much to read into memory at most: of a body, or of each message of an event stream.</param>
/// <param name="Events">What is still being sent, ended together with the response; null when the request was complete.</param>
/// <param name="Time">The clock.</param>
internal sealed record CallContext(string OperationName, string Host, long MaxResponseBytes, LiveBody? Events, TimeProvider? Time = null)
{
    /// <summary>How the protocol has errors.</summary>
    public required ErrorEnvelope Errors { get; init; }

    /// <summary>The longest message of an event stream.</summary>
    public int MaxMessageBytes => (int)Math.Clamp(MaxResponseBytes, EventFrame.Overhead, int.MaxValue);

    /// <summary>Whether bodies are checked against checksums that came with them.</summary>
    public bool VerifiesBody { get; init; }

    /// <summary>Whether those of <c>aws.protocols#httpChecksum</c> are among them.</summary>
    public bool VerifiesChecksums { get; init; } = true;
}
