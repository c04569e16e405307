using System.ComponentModel;
using System.Net;

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
