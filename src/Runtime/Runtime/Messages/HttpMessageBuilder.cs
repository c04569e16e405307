using System.ComponentModel;
using System.Text;
using Smithwright.Runtime.Messages.Bodies;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Messages;

/// <summary>
/// Takes the headers and the body of a request or response from generated code; what is <see langword="null"/> is left out. Used once, by one
/// thread.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class HttpMessageBuilder
{
    private protected HttpMessageBuilder()
    {
    }

    internal RequestHeaders Headers { get; } = new();

    internal RequestBody? Body { get; private protected set; }

    /// <summary>The stream that is the body.</summary>
    internal Stream? Stream { get; private set; }

    internal string? ContentType { get; private set; }

    /// <summary>Sets a header. An empty text is sent.</summary>
    /// <exception cref="ArgumentException">The value contains a line break, or the header is the client's own.</exception>
    public void AddHeader(string name, string? value)
    {
        if (value is not null)
        {
            Headers.Set(name, value);
        }
    }

    /// <summary>Sets a header to the items joined with commas; an empty list sets an empty header.</summary>
    /// <inheritdoc cref="AddHeader"/>
    public void AddHeaderList<T>(string name, IReadOnlyList<T>? items, Func<T, string?> format)
    {
        if (items is not null)
        {
            AddHeader(name, string.Join(", ", items.Select(format).Where(static text => text is not null)));
        }
    }

    /// <summary>Sets a header to texts joined with commas; a text that has a comma or a quotation mark itself is quoted.</summary>
    /// <inheritdoc cref="AddHeader"/>
    public void AddHeaderList(string name, IReadOnlyList<string>? items, Func<string?, string?> format) =>
        AddHeaderList<string>(name, items, item => HeaderText.Quote(format(item)));

    /// <summary>Sets a header for each entry of a map, its name the prefix and the key, unless that header is set already.</summary>
    /// <exception cref="ArgumentException">A value contains a line break, or prefix and key name a header that the client sets itself.</exception>
    public void AddPrefixHeaders(string prefix, IReadOnlyDictionary<string, string>? headers)
    {
        foreach (KeyValuePair<string, string> header in headers ?? Empty.Map<string>())
        {
            string name = prefix + header.Key;
            if (Headers.Contains(name))
            {
                continue;
            }
            CheckKey(name);
            AddHeader(name, header.Value);
        }
    }

    /// <summary>Starts a body, which is what is written to the buffer until the message is sent.</summary>
    /// <returns>The buffer, which the message gives back.</returns>
    public PooledBufferWriter BeginBody(string contentType)
    {
        PooledBufferWriter buffer = new();
        Set(new BufferedBody(buffer), contentType);
        return buffer;
    }

    /// <summary>Sets the body to bytes; they must not change until the call ends.</summary>
    public void SetBody(ReadOnlyMemory<byte>? bytes, string contentType)
    {
        if (bytes is { } value)
        {
            Set(new BufferedBody(value), contentType);
        }
    }

    /// <summary>Sets the body to a text in UTF-8.</summary>
    public void SetBody(string? text, string contentType)
    {
        if (text is not null)
        {
            Set(new BufferedBody(Encoding.UTF8.GetBytes(text)), contentType);
        }
    }

    /// <summary>
    /// Sets the body to what <paramref name="stream"/> holds from its position on. The stream is not closed. One that cannot seek is sent once
    /// only, without its length, and signed without its content.
    /// </summary>
    public void SetBody(Stream? stream, string contentType)
    {
        if (stream is null)
        {
            return;
        }
        Set(new StreamBody(stream), contentType);
        Stream = stream;
    }

    /// <summary>Gives the body, if there is one, another media type.</summary>
    internal void ReplaceContentType(string contentType) => ContentType = Body is null ? null : contentType;

    /// <summary>Refuses a header that a key of a map must not name.</summary>
    private protected virtual void CheckKey(string name)
    {
    }

    private protected void Set(RequestBody body, string contentType)
    {
        Body?.Dispose();
        Body = body;
        ContentType = contentType;
    }
}
