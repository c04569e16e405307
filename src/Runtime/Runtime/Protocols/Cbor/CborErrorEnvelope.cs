using System.ComponentModel;
using System.Net;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Protocols.Cbor;

/// <summary>The errors of <c>rpcv2Cbor</c>: the member <c>__type</c> of the body is the code, and nothing else.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CborErrorEnvelope : ErrorEnvelope
{
    private CborErrorEnvelope()
    {
    }

    /// <summary>The envelope, which has no state.</summary>
    public static CborErrorEnvelope Instance { get; } = new();

    /// <summary>Sets the status and begins the body with the error's code and message; more members may follow.</summary>
    /// <param name="response">The response.</param>
    /// <param name="error">The error.</param>
    /// <param name="writesMessage">Whether the message is that of the exception; otherwise a member of the error is the message.</param>
    /// <returns>The body, to be ended with <see cref="CborShapeWriter.EndObject"/>.</returns>
    public CborShapeWriter Begin(HttpResponseBuilder response, ServiceException error, bool writesMessage = true)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Begin(response, error, error.ErrorCode, writesMessage ? "message"u8 : default);
    }

    /// <summary>Sets the status and begins the body with what the service calls the error and the message; more members may follow.</summary>
    /// <param name="response">The response.</param>
    /// <param name="error">The error.</param>
    /// <param name="type">What the service calls the error.</param>
    /// <param name="messageName">The member that has the message; empty for none.</param>
    /// <returns>The body, to be ended with <see cref="CborShapeWriter.EndObject"/>.</returns>
    public CborShapeWriter Begin(HttpResponseBuilder response, ServiceException error, string? type, ReadOnlySpan<byte> messageName)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(error);
        response.SetStatus((int?)error.StatusCode ?? (int)HttpStatusCode.InternalServerError);
        CborShapeWriter writer = new(response.BeginBody(CborWrite.MediaType));
        writer.BeginObject();
        writer.Member("__type"u8, type);
        if (!messageName.IsEmpty)
        {
            writer.Member(messageName, error.Message);
        }
        return writer;
    }

    internal override ErrorIdentity Identify(HttpResponseMessage response, ReadOnlySpan<byte> body) => CborErrorBody.Identify(body);

    internal override string? FindMessage(ReadOnlySpan<byte> payload) => CborErrorBody.Identify(payload).Message;

    internal override string? FindText(ReadOnlySpan<byte> body, string member) => CborErrorBody.FindText(body, member);

    internal override void Write(HttpResponseBuilder response, ServiceException error) => Begin(response, error).EndObject();
}
