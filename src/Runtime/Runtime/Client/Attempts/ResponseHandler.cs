using System.Net;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>Turns a response into the output of its operation or into the exception that it means.</summary>
internal static class ResponseHandler
{
    public static ValueTask<TOutput> HandleAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, HttpResponseMessage response, CallContext context, CancellationToken cancellationToken)
    {
        if (!operation.IsSuccess(response))
        {
            return ThrowAsync(operation, response, context, cancellationToken);
        }
        return operation.StreamsResponse
            ? StreamedAsync(operation, response, context, cancellationToken)
            : BufferedAsync(operation, response, context, cancellationToken);
    }

    private static async ValueTask<TOutput> StreamedAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, HttpResponseMessage response, CallContext context, CancellationToken cancellationToken)
    {
        bool handedOver = false;
        try
        {
            Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            HttpResponseReader reader = new(response, body, context) { VerifiesChecksums = context.VerifiesChecksums };
            if (operation.InitialResponse is { } initial && operation.IsOfProtocol(response))
            {
                await initial.ReadAsync(operation.Name, reader, response, cancellationToken).ConfigureAwait(false);
            }
            if (context.VerifiesBody)
            {
                operation.VerifyBody(reader);
            }
            TOutput output = Read(operation, reader, response);
            handedOver = reader.StreamTaken;
            return output;
        }
        finally
        {
            if (!handedOver)
            {
                response.Dispose();
            }
        }
    }

    private static async ValueTask<TOutput> BufferedAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, HttpResponseMessage response, CallContext context, CancellationToken cancellationToken)
    {
        using HttpResponseMessage _ = response;
        using PooledBufferWriter buffer = new(initialCapacity: 0);
        long maxBytes = context.MaxResponseBytes;
        long? announced = response.Content.Headers.ContentLength;
        if (announced > maxBytes
            || !await ResponseBody.ReadAsync(response.Content, announced, buffer, maxBytes, cancellationToken).ConfigureAwait(false))
        {
            throw new ResponseTooLargeException(operation.Name, response.StatusCode, ResponseHeaders.RequestId(response), maxBytes);
        }

        HttpResponseReader reader = new(response, buffer.WrittenMemory) { VerifiesChecksums = context.VerifiesChecksums };
        if (context.VerifiesBody)
        {
            operation.VerifyBody(reader);
        }
        if (operation.HasErrorsInSuccess && operation.Errors.IsError(buffer.WrittenSpan))
        {
            // The service was done with the status before it failed: it would say 500 now.
            response.StatusCode = HttpStatusCode.InternalServerError;
            throw ReadError(operation, response, buffer, context);
        }

        return Read(operation, reader, response);
    }

    private static async ValueTask<TOutput> ThrowAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, HttpResponseMessage response, CallContext context, CancellationToken cancellationToken)
    {
        using HttpResponseMessage _ = response;
        throw await FailureAsync(operation, response, context, cancellationToken).ConfigureAwait(false);
    }

    private static TOutput Read<TInput, TOutput>(HttpOperation<TInput, TOutput> operation, HttpResponseReader reader, HttpResponseMessage response)
    {
        try
        {
            return operation.IsOfProtocol(response) ? operation.ReadResponse(reader) : throw ProtocolHeader.Mismatch(response, operation.AnsweredProtocol!);
        }
        catch (Exception exception) when (MalformedContent.Is(exception))
        {
            string? header = exception is WireTextException ? reader.LastHeader : null;
            throw new MalformedResponseException(operation.Name, response, exception, reader.Content, ResponseHeaders.RequestId(response), header);
        }
    }

    private static async ValueTask<ServiceException> FailureAsync<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, HttpResponseMessage response, CallContext context, CancellationToken cancellationToken)
    {
        // What was not modified is where it was asked for: the answer to a condition of the caller.
        if ((int)response.StatusCode is >= 300 and < 400 and not (int)HttpStatusCode.NotModified)
        {
            return new UnexpectedRedirectException(operation.Name, response.StatusCode, ResponseHeaders.RequestId(response), response.Headers.Location);
        }
        using PooledBufferWriter buffer = new(initialCapacity: 0);
        long limit = Math.Min(context.MaxResponseBytes, ErrorResponse.LongestBody);
        bool isWhole = false;
        try
        {
            isWhole = await ResponseBody.ReadAsync(response.Content, response.Content.Headers.ContentLength, buffer, limit, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            // The status and the headers say that it is an error and mostly which one; the rest of the body would only explain it.
        }

        return ReadError(operation, response, buffer, context, isWhole);
    }

    private static ServiceException ReadError<TInput, TOutput>(
        HttpOperation<TInput, TOutput> operation, HttpResponseMessage response, PooledBufferWriter body, CallContext context, bool isWhole = true)
    {
        ErrorResponse error = new(operation.Name, response, body.WrittenMemory, operation.IdentifyError(response, body.WrittenSpan), context.Time);
        if (isWhole && context.VerifiesBody)
        {
            operation.VerifyBody(error);
        }
        return ErrorReading.Read(error, operation.ReadError);
    }
}
