using System.ComponentModel;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.Server;

/// <summary>A response for a host to send. Disposing it gives back what its body was written into, or closes the stream that the handler returned.</summary>
/// <remarks>For hosts of servers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServerResponse : IDisposable
{
    private readonly HttpResponseBuilder _message;
    private readonly HttpContent? _content;

    internal ServerResponse(HttpResponseBuilder message, Exception? failure)
    {
        _message = message;
        _content = message.Body?.CreateContent();
        Failure = failure;
        if (message.ContentType is { } type && !message.Headers.Contains("Content-Type"))
        {
            message.AddHeader("Content-Type", type);
        }
    }

    /// <summary>The HTTP status.</summary>
    public int StatusCode => (int)_message.Status;

    /// <summary>The headers, that of the length left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _message.Headers.All;

    /// <summary>The length of the body; <see langword="null"/> where it is not known before the end.</summary>
    public long? ContentLength => _content is null ? 0 : _content.Headers.ContentLength;

    /// <summary>What the handler threw that is nobody's business but that of the service's own logs.</summary>
    public Exception? Failure { get; }

    /// <summary>Sends the body.</summary>
    public Task WriteBodyAsync(Stream target, CancellationToken cancellationToken) =>
        _content?.CopyToAsync(target, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
        _content?.Dispose();
        _message.Body?.Dispose();
        _message.Stream?.Dispose();
    }
}
