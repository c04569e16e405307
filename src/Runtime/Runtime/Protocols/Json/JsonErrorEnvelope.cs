using System.ComponentModel;
using System.Net;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Protocols.Json;

/// <summary>The errors of protocols whose bodies are JSON: the message is a member of the body, the code a header or a member.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonErrorEnvelope : ErrorEnvelope
{
    private const string ContentType = "application/json";
    private const string CodeHeader = "x-amzn-ErrorType";

    private readonly bool _namesCodeInBody;

    // Whether nothing but the member __type names the code, whatever else a response says.
    private readonly bool _believesTypeOnly;

    private JsonErrorEnvelope(bool namesCodeInBody, bool believesTypeOnly = false)
    {
        _namesCodeInBody = namesCodeInBody;
        _believesTypeOnly = believesTypeOnly;
    }

    /// <summary>The code is the header <c>x-amzn-ErrorType</c>: <c>restJson1</c>.</summary>
    public static JsonErrorEnvelope NamedInHeader { get; } = new(namesCodeInBody: false);

    /// <summary>The code is the member <c>__type</c>: <c>awsJson1_0</c> and <c>awsJson1_1</c>. Other places count as well.</summary>
    public static JsonErrorEnvelope NamedInBody { get; } = new(namesCodeInBody: true);

    /// <summary>The code is the member <c>__type</c> and nothing else: <c>rpcv2Json</c>.</summary>
    public static JsonErrorEnvelope NamedByType { get; } = new(namesCodeInBody: true, believesTypeOnly: true);

    /// <summary>Sets the status, writes the error's code and begins the body with the message; more members may follow.</summary>
    /// <param name="response">The response.</param>
    /// <param name="error">The error.</param>
    /// <param name="writesMessage">Whether the message is that of the exception; otherwise a member of the error is the message.</param>
    /// <returns>The body, to be ended with <see cref="JsonShapeWriter.EndObject"/>.</returns>
    public JsonShapeWriter Begin(HttpResponseBuilder response, ServiceException error, bool writesMessage = true)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Begin(response, error, error.ErrorCode, writesMessage ? "message"u8 : default);
    }

    /// <summary>Sets the status, writes what the service calls the error and begins the body with the message; more members may follow.</summary>
    /// <param name="response">The response.</param>
    /// <param name="error">The error.</param>
    /// <param name="type">What the service calls the error.</param>
    /// <param name="messageName">The member that has the message; empty for none.</param>
    /// <returns>The body, to be ended with <see cref="JsonShapeWriter.EndObject"/>.</returns>
    public JsonShapeWriter Begin(HttpResponseBuilder response, ServiceException error, string? type, ReadOnlySpan<byte> messageName)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(error);
        response.SetStatus((int?)error.StatusCode ?? (int)HttpStatusCode.InternalServerError);
        JsonShapeWriter writer = new(response.BeginBody(ContentType));
        writer.BeginObject();
        if (_namesCodeInBody)
        {
            writer.Member("__type"u8, type);
        }
        else
        {
            response.AddHeader(CodeHeader, type);
        }
        if (!messageName.IsEmpty)
        {
            writer.Member(messageName, error.Message);
        }
        return writer;
    }

    // Services of the AWS protocols send the header, and clients believe it first.
    internal override ErrorIdentity Identify(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        ErrorIdentity inBody = JsonErrorBody.Identify(body, _believesTypeOnly);
        if (_believesTypeOnly)
        {
            return inBody;
        }
        return new ErrorIdentity(
            ErrorCode.Parse(ResponseHeaders.Find(response, CodeHeader)) ?? inBody.Code,
            inBody.Message ?? ResponseHeaders.Find(response, "x-amzn-error-message"));
    }

    internal override string? FindMessage(ReadOnlySpan<byte> payload) => JsonErrorBody.Identify(payload).Message;

    internal override string? FindText(ReadOnlySpan<byte> body, string member) => JsonErrorText.Find(body, member);

    internal override void Write(HttpResponseBuilder response, ServiceException error) => Begin(response, error).EndObject();
}
