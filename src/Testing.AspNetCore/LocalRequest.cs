using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Smithwright.Testing.AspNetCore;

/// <summary>A request that a local service got.</summary>
public sealed class LocalRequest
{
    private readonly MemoryStream _body = new();

    internal LocalRequest(HttpContext http)
    {
        Method = new HttpMethod(http.Request.Method);
        Uri = new Uri(http.Request.GetEncodedUrl());
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in http.Request.Headers.Keys)
        {
            headers[name] = string.Join(", ", http.Request.Headers[name].AsEnumerable());
        }
        Headers = headers;
    }

    /// <summary>The operation's name in the model; empty where the request did not come that far.</summary>
    public string OperationName { get; internal set; } = "";

    /// <summary>The input as the service read it; <see langword="null"/> where the request did not come that far.</summary>
    public object? Input { get; internal set; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The address with its query.</summary>
    public Uri Uri { get; }

    /// <summary>The headers; names are compared without case, repeated ones joined with commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The HTTP status of the answer; <see langword="null"/> until there is one.</summary>
    public int? StatusCode { get; internal set; }

    /// <summary>The bytes of the body, as far as the service read it.</summary>
    public ReadOnlyMemory<byte> Body
    {
        get
        {
            lock (_body)
            {
                return _body.ToArray();
            }
        }
    }

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    internal void Append(ReadOnlySpan<byte> part)
    {
        lock (_body)
        {
            _body.Write(part);
        }
    }
}
