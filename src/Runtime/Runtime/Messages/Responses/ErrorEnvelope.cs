using System.ComponentModel;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>How the errors of a protocol are recognized and written. Instances have no state and serve all calls at once.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ErrorEnvelope
{
    private protected ErrorEnvelope()
    {
    }

    /// <summary>Finds what an error response says about itself.</summary>
    /// <param name="response">The response, for its headers.</param>
    /// <param name="body">Its body, as far as it was read.</param>
    internal abstract ErrorIdentity Identify(HttpResponseMessage response, ReadOnlySpan<byte> body);

    /// <summary>Whether a body is that of an error, whatever the status says.</summary>
    /// <param name="body">The body of a response with a successful status.</param>
    internal virtual bool IsError(ReadOnlySpan<byte> body) => false;

    /// <summary>The name of the root of a body; <see langword="null"/> where bodies have none.</summary>
    /// <param name="body">The body.</param>
    internal virtual string? RootOf(ReadOnlySpan<byte> body) => null;

    /// <summary>Finds the message in the payload of an event that is a modeled error.</summary>
    /// <param name="payload">The payload.</param>
    internal abstract string? FindMessage(ReadOnlySpan<byte> payload);

    /// <summary>Finds the text of one member of an error; <see langword="null"/> when there is none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="member">The member's name.</param>
    internal abstract string? FindText(ReadOnlySpan<byte> body, string member);

    /// <summary>Writes status, code and message of an error.</summary>
    /// <param name="response">The response.</param>
    /// <param name="error">The error.</param>
    internal abstract void Write(HttpResponseBuilder response, ServiceException error);
}
