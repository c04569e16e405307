using System.ComponentModel;
using System.Net;
using System.Text;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Protocols.Xml;

/// <summary>
/// The errors of protocols whose bodies are XML: code, message and members stand in the element <c>Error</c>. Reading accepts every envelope, whatever the
/// protocol; the instances differ in what they write.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlErrorEnvelope : ErrorEnvelope
{
    private readonly XmlErrorLayout _layout;

    private XmlErrorEnvelope(XmlErrorLayout layout) => _layout = layout;

    /// <summary>The root is <c>ErrorResponse</c>: <c>awsQuery</c>, and <c>restXml</c> unless its service has <c>noErrorWrapping</c>.</summary>
    public static XmlErrorEnvelope Wrapped { get; } = new(XmlErrorLayout.Wrapped);

    /// <summary>The root is <c>Error</c>: <c>restXml</c> with <c>noErrorWrapping</c>.</summary>
    public static XmlErrorEnvelope Unwrapped { get; } = new(XmlErrorLayout.Unwrapped);

    /// <summary>The root is <c>Response</c>, with the error in <c>Errors</c>: <c>ec2Query</c>.</summary>
    public static XmlErrorEnvelope Listed { get; } = new(XmlErrorLayout.Listed);

    /// <summary>A reader at the element that holds the members of an error.</summary>
    /// <param name="error">The error.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="XmlShapeException">The body is not XML.</exception>
    public static XmlShapeReader Members(ErrorResponse error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return XmlErrorReader.Members(error.RequireBody());
    }

    /// <summary>Sets the status and begins the body with the error's code and message; more members may follow.</summary>
    /// <param name="response">The response.</param>
    /// <param name="error">The error.</param>
    /// <param name="writesMessage">Whether the message is that of the exception; otherwise a member of the error is the message.</param>
    /// <returns>The body, to be ended with <see cref="End(XmlShapeWriter)"/>.</returns>
    public XmlShapeWriter Begin(HttpResponseBuilder response, ServiceException error, bool writesMessage = true)
    {
        XmlShapeWriter writer = Open(response, error);
        WriteCode(writer, error, writesMessage);
        return writer;
    }

    /// <summary>Sets the status and begins the body with what the service calls the error and the message; more members may follow.</summary>
    /// <param name="response">The response.</param>
    /// <param name="error">The error.</param>
    /// <param name="type">What the service calls the error.</param>
    /// <param name="messageName">The member that has the message; empty for none.</param>
    /// <returns>The body, to be ended with <see cref="End(XmlShapeWriter)"/>.</returns>
    public XmlShapeWriter Begin(HttpResponseBuilder response, ServiceException error, string? type, ReadOnlySpan<byte> messageName)
    {
        XmlShapeWriter writer = Open(response, error);
        WriteCode(writer, error, type, messageName);
        return writer;
    }

    /// <summary>Sets the status and opens the element of the error, for members that are attributes of it; <see cref="WriteCode(XmlShapeWriter, ServiceException, bool)"/> follows them.</summary>
    /// <param name="response">The response.</param>
    /// <param name="error">The error.</param>
    /// <returns>The body, to be ended with <see cref="End(XmlShapeWriter)"/>.</returns>
    public XmlShapeWriter Open(HttpResponseBuilder response, ServiceException error)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(error);
        response.SetStatus((int)StatusOf(error));
        XmlShapeWriter writer = new(response.BeginBody("application/xml"));
        foreach (byte[] element in _layout.Elements)
        {
            writer.Begin(element);
        }
        return writer;
    }

    /// <summary>Writes the error's code and message.</summary>
    /// <param name="writer">What <see cref="Open"/> returned.</param>
    /// <param name="error">The error.</param>
    /// <param name="writesMessage">Whether the message is that of the exception; otherwise a member of the error is the message.</param>
    public void WriteCode(XmlShapeWriter writer, ServiceException error, bool writesMessage = true)
    {
        ArgumentNullException.ThrowIfNull(error);
        WriteCode(writer, error, error.ErrorCode, writesMessage ? "Message"u8 : default);
    }

    /// <summary>Writes what the service calls the error and the message.</summary>
    /// <param name="writer">What <see cref="Open"/> returned.</param>
    /// <param name="error">The error.</param>
    /// <param name="type">What the service calls the error.</param>
    /// <param name="messageName">The member that has the message; empty for none.</param>
    public void WriteCode(XmlShapeWriter writer, ServiceException error, string? type, ReadOnlySpan<byte> messageName)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(error);
        if (_layout.HasType)
        {
            writer.Member("Type"u8, StatusOf(error) >= HttpStatusCode.InternalServerError ? "Receiver" : "Sender");
        }
        writer.Member("Code"u8, type);
        if (!messageName.IsEmpty && error.Message.Length > 0)
        {
            writer.Member(messageName, error.Message);
        }
    }

    /// <summary>Ends a body that <see cref="Begin(HttpResponseBuilder, ServiceException, bool)"/> began.</summary>
    /// <param name="writer">What <see cref="Begin(HttpResponseBuilder, ServiceException, bool)"/> returned.</param>
    public void End(XmlShapeWriter writer) => End(writer, requestId: null);

    /// <summary>Ends a body that a server began, with the id of the request in it.</summary>
    /// <param name="writer">What <see cref="Begin(HttpResponseBuilder, ServiceException, bool)"/> returned.</param>
    /// <param name="requestId">The id; null for none.</param>
    public void End(XmlShapeWriter writer, string? requestId)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (int i = _layout.Elements.Count - 1; i >= 0; i--)
        {
            if (i == 0 && !string.IsNullOrEmpty(requestId))
            {
                writer.Member(_layout.RequestId, requestId);
            }
            writer.End(_layout.Elements[i]);
        }
    }

    // Responses to HEAD have no body: all that is known of their errors is the status.
    internal override ErrorIdentity Identify(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return new ErrorIdentity(Enum.IsDefined(response.StatusCode) ? response.StatusCode.ToString() : null, Message: null);
        }
        XmlErrorFields fields = XmlErrorReader.Identify(body.ToArray());
        return new ErrorIdentity(ErrorCode.Parse(fields.Code), fields.Message)
        {
            RequestId = fields.RequestId is { } id ? MessageText.Clean(id) : null,
        };
    }

    internal override bool IsError(ReadOnlySpan<byte> body) => XmlRoot.LocalName(body) is var root && (root.SequenceEqual("Error"u8) || root.SequenceEqual("ErrorResponse"u8));

    internal override string? RootOf(ReadOnlySpan<byte> body) => Encoding.UTF8.GetString(XmlRoot.LocalName(body));

    internal override string? FindMessage(ReadOnlySpan<byte> payload) => XmlErrorReader.Identify(payload.ToArray()).Message;

    internal override string? FindText(ReadOnlySpan<byte> body, string member) => XmlErrorReader.FindText(body.ToArray(), member);

    private static HttpStatusCode StatusOf(ServiceException error) => error.StatusCode ?? HttpStatusCode.InternalServerError;

    internal override void Write(HttpResponseBuilder response, ServiceException error) => End(Begin(response, error), response.RequestId);
}
