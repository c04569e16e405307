using System.Net;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Messages.Responses;

// Until the generator calls JsonErrorEnvelope.Begin.
/// <content>Errors of JSON.</content>
public sealed partial class HttpResponseBuilder
{
    private readonly bool _namesErrorsInBody;

    internal HttpResponseBuilder(bool namesErrorsInBody) => _namesErrorsInBody = namesErrorsInBody;

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
        JsonShapeWriter writer = BeginJsonBody("application/json");
        writer.BeginObject();
        if (_namesErrorsInBody)
            writer.Member("__type"u8, error.ErrorCode);
        else
            AddHeader("x-amzn-ErrorType", error.ErrorCode);
        if (writesMessage)
            writer.Member("message"u8, error.Message);
        return writer;
    }
}
