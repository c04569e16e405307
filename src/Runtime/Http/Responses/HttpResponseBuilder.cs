using System.Net;
using Smithwright.Serialization;

namespace Smithwright.Http;

/// <summary>
/// Takes the parts of a response from generated code: what a service would send, for stand-ins of it. The reverse of
/// <see cref="HttpResponseReader"/>.
/// </summary>
public sealed class HttpResponseBuilder : HttpMessageBuilder
{
    private const string Json = "application/json";

    private readonly bool _namesErrorsInBody;
    private HttpStatusCode _status = HttpStatusCode.OK;

    internal HttpResponseBuilder(bool namesErrorsInBody) => _namesErrorsInBody = namesErrorsInBody;

    /// <summary>Sets the HTTP status; <see langword="null"/> leaves it.</summary>
    public void SetStatus(int? status) => _status = (HttpStatusCode?)status ?? _status;

    /// <summary>Sets the status, writes the error's code where its protocol has it, and begins a body with the message; more members may follow.</summary>
    /// <returns>The body, to be ended with <see cref="JsonShapeWriter.EndObject"/>.</returns>
    public JsonShapeWriter BeginError(ServiceException error) => BeginError(error, writesMessage: true);

    /// <inheritdoc cref="BeginError(ServiceException)"/>
    /// <param name="error">The error.</param>
    /// <param name="writesMessage">Whether the message is that of the exception; otherwise a member of the error is the message.</param>
    public JsonShapeWriter BeginError(ServiceException error, bool writesMessage)
    {
        ArgumentNullException.ThrowIfNull(error);
        SetStatus((int?)error.StatusCode ?? (int)HttpStatusCode.InternalServerError);
        JsonShapeWriter writer = BeginJsonBody(Json);
        writer.BeginObject();
        if (_namesErrorsInBody)
            writer.Member("__type"u8, error.ErrorCode);
        else
            AddHeader("x-amzn-ErrorType", error.ErrorCode);
        if (writesMessage)
            writer.Member("message"u8, error.Message);
        return writer;
    }

    internal HttpResponseMessage Build()
    {
        HttpResponseMessage response = new(_status) { Content = Body?.CreateContent() ?? new ByteArrayContent([]) };
        if (ContentType is not null && !Headers.Contains("Content-Type"))
            AddHeader("Content-Type", ContentType);
        foreach (KeyValuePair<string, string> header in Headers.All)
        {
            if (!response.Headers.TryAddWithoutValidation(header.Key, header.Value))
                response.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return response;
    }
}
