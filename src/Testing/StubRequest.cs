using System.Net.Http.Headers;
using System.Text;

namespace Smithwright.Testing;

/// <summary>A request as the service would have seen it.</summary>
public sealed class StubRequest
{
    private StubRequest(ServiceCall call, HttpRequestMessage message, ReadOnlyMemory<byte> body)
    {
        Operation = call.Operation;
        OperationName = call.OperationName;
        Input = call.Input;
        Method = message.Method;
        Uri = message.RequestUri!;
        Body = body;
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, HeaderStringValues> header in message.Headers.NonValidated.Concat(message.Content?.Headers.NonValidated ?? default))
        {
            headers[header.Key] = string.Join(", ", header.Value);
        }
        Headers = headers;
    }

    /// <summary>The operation's name in the model.</summary>
    public string OperationName { get; }

    /// <summary>The input as the caller gave it.</summary>
    public object? Input { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The address with its query.</summary>
    public Uri Uri { get; }

    /// <summary>The headers; names are compared without case, repeated ones joined with commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The bytes of the body; empty without one.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    internal object Operation { get; }

    internal static async Task<StubRequest> OfAsync(ServiceCall call, HttpRequestMessage message, CancellationToken cancellationToken) =>
        new(call, message, message.Content is null ? default : await message.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
}
