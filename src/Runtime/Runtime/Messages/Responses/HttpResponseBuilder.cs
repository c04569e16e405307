using System.ComponentModel;
using System.Net;
using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>
/// Takes the parts of a response from generated code: what a service would send, for stand-ins of it. The reverse of
/// <see cref="HttpResponseReader"/>.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HttpResponseBuilder : HttpMessageBuilder
{
    private HttpStatusCode _status = HttpStatusCode.OK;

    internal HttpStatusCode Status => _status;

    /// <summary>The id of the request, for protocols whose bodies have it; <see langword="null"/> for stand-ins of services.</summary>
    public string? RequestId { get; internal set; }

    /// <summary>Sets the body to events, each of which is sent as soon as it is there.</summary>
    /// <typeparam name="TEvent">The union.</typeparam>
    /// <param name="events">The events, enumerated once.</param>
    /// <param name="codec">How to write them.</param>
    public void SetEvents<TEvent>(IAsyncEnumerable<TEvent> events, IEventBodyWriter<TEvent> codec)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(codec);
        LiveBody body = codec.CreateBody("", events, checks: false);
        Set(body, body.ContentType);
    }

    /// <summary>Sets the HTTP status; <see langword="null"/> leaves it.</summary>
    public void SetStatus(int? status) => _status = (HttpStatusCode?)status ?? _status;

    internal HttpResponseMessage Build()
    {
        HttpResponseMessage response = new(_status) { Content = Body?.CreateContent() ?? new ByteArrayContent([]) };
        if (ContentType is not null && !Headers.Contains("Content-Type"))
        {
            AddHeader("Content-Type", ContentType);
        }
        foreach (KeyValuePair<string, string> header in Headers.All)
        {
            if (!response.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                response.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return response;
    }
}
