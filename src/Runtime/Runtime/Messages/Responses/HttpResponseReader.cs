using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Text;
using Smithwright.Runtime.Checksums;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Streams;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>A response, for generated code to read while it is being handled; nothing of it may be kept but what these members return.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public class HttpResponseReader
{
    private readonly HttpResponseMessage _response;
    private Stream? _stream;
    private readonly CallContext? _call;
    private EventStreamReader? _messages;
    private ResponseStream? _opened;

    internal HttpResponseReader(HttpResponseMessage response, ReadOnlyMemory<byte> content)
    {
        _response = response;
        Content = content;
    }

    internal HttpResponseReader(HttpResponseMessage response, Stream stream, CallContext call)
    {
        _response = response;
        _stream = stream;
        _call = call;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => _response.StatusCode;

    /// <summary>Whether the body has any bytes.</summary>
    public bool HasBody => !Content.IsEmpty;

    /// <summary>The body. The bytes are a copy: the caller may keep them.</summary>
    public ReadOnlyMemory<byte> Body => Content.ToArray();

    /// <summary>The body where it was read into: gone when the response has been handled.</summary>
    internal ReadOnlyMemory<byte> Content { get; set; }

    internal bool StreamTaken { get; private set; }

    /// <summary>Whether the body is checked against the checksums of <c>aws.protocols#httpChecksum</c>.</summary>
    internal bool VerifiesChecksums { get; init; } = true;

    /// <summary>The header that was asked for last: the one to blame when its text turns out to be wrong.</summary>
    internal string? LastHeader { get; private set; }

    /// <summary>The value of a header, repeated ones joined with commas; <see langword="null"/> when it is absent.</summary>
    public string? Header(string name)
    {
        LastHeader = name;
        return ResponseHeaders.Find(_response, name);
    }

    /// <summary>The items of a header that holds a list, without their quotes; <see langword="null"/> when it is absent.</summary>
    public IReadOnlyList<string>? HeaderList(string name) => Header(name) is { } value ? HeaderText.Split(value) : null;

    /// <summary>The items of a header that holds a list of dates of the form <c>http-date</c>; <see langword="null"/> when it is absent.</summary>
    public IReadOnlyList<string>? HttpDateHeaderList(string name) => Header(name) is { } value ? HeaderText.SplitHttpDates(value) : null;

    /// <summary>The headers that begin with a prefix, by the rest of their names; keys are compared without case.</summary>
    public IReadOnlyDictionary<string, string> PrefixHeaders(string prefix) => ResponseHeaders.WithPrefix(_response, prefix);

    /// <summary>
    /// The body that the output is read from, without a copy. It may be empty in errors and in successes that have no content (202, 204, …); a 200
    /// without its body is malformed.
    /// </summary>
    /// <exception cref="ShapeFormatException">The body is missing.</exception>
    public ReadOnlyMemory<byte> RequireBody() =>
        Content.IsEmpty && _stream is null && StatusCode == HttpStatusCode.OK && this is not ErrorResponse ? throw new EmptyBodyException() : Content;

    /// <summary>
    /// Checks the body against the CRC-32 that a header has in decimal digits. A response without the header passes, and so does one without a length: its body
    /// may have been decompressed on the way here, while the checksum is of the bytes that the service sent.
    /// </summary>
    /// <param name="operation">The operation's name in the model.</param>
    /// <param name="header">The header.</param>
    /// <exception cref="ResponseChecksumException">The body was damaged; the call may be repeated.</exception>
    public void VerifyCrc32(string operation, string header)
    {
        if (_stream is null && _response.Content.Headers.ContentLength is not null
            && uint.TryParse(Header(header), NumberStyles.None, CultureInfo.InvariantCulture, out uint expected)
            && Crc32.Of(Content.Span) != expected)
        {
            throw new ResponseChecksumException(operation, header, isRetryable: true, StatusCode, ResponseHeaders.RequestId(_response));
        }
    }

    /// <summary>
    /// Checks the body against the checksum that a header has (<c>aws.protocols#httpChecksum</c>): at once, or while a stream is read, which fails at its end.
    /// Responses without one pass, and so do checksums of parts, and bodies that were decompressed on the way here.
    /// </summary>
    /// <param name="operation">The operation's name in the model.</param>
    /// <param name="algorithms">The names of the algorithms that responses may have.</param>
    /// <exception cref="ResponseChecksumException">The body was damaged.</exception>
    public void VerifyChecksum(string operation, params string[] algorithms)
    {
        ArgumentNullException.ThrowIfNull(algorithms);
        bool isAsSent = _response.Content.Headers.ContentLength is not null || _response.Headers.TransferEncodingChunked == true;
        if (!isAsSent || !VerifiesChecksums || this is ErrorResponse || _response.RequestMessage?.Method == HttpMethod.Head || Announced(algorithms) is not ({ } name, { } expected))
        {
            return;
        }
        HttpStatusCode status = StatusCode;
        string? requestId = ResponseHeaders.RequestId(_response);
        string header = ChecksumAlgorithm.HeaderOf(name);
        Checksum checksum = ChecksumAlgorithm.Create(name);
        if (_stream is { } stream)
        {
            _stream = new VerifyingStream(stream, checksum, expected, () => new ResponseChecksumException(operation, header, isRetryable: false, status, requestId));
            return;
        }
        checksum.Append(Content.Span);
        string found = checksum.Finish();
        checksum.Dispose();
        if (found != expected)
        {
            throw new ResponseChecksumException(operation, header, isRetryable: true, status, requestId);
        }
    }

    // The fastest of those that came. What has a hyphen is the checksum of the checksums of parts.
    private (string? Name, string? Value) Announced(string[] algorithms)
    {
        foreach (string name in ChecksumAlgorithm.Names)
        {
            if (algorithms.Contains(name) && ResponseHeaders.Find(_response, ChecksumAlgorithm.HeaderOf(name)) is { Length: > 0 } value
                && !value.Contains('-', StringComparison.Ordinal))
            {
                return (name, value);
            }
        }

        return default;
    }

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText() => Encoding.UTF8.GetString(Content.Span);

    /// <summary>
    /// The body as it arrives. Only of operations that stream their response, and only once; whoever gets the stream must dispose it, which
    /// frees the connection.
    /// </summary>
    /// <exception cref="InvalidOperationException">The operation does not stream its response, or the stream was taken.</exception>
    public Stream BodyStream() => TakeStream();

    /// <summary>
    /// The events in the body as they arrive. Only of operations that stream their response, and only once. They can be enumerated once; the
    /// end of the enumeration, or disposing them, frees the connection.
    /// </summary>
    /// <typeparam name="TEvent">The union.</typeparam>
    /// <param name="codec">How to read events and errors.</param>
    /// <exception cref="InvalidOperationException">The operation does not stream its response, or the stream was taken.</exception>
    public IAsyncEnumerable<TEvent> Events<TEvent>(IEventBodyReader<TEvent> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        return codec.ReadBody(_response, TakeStream(), _call!, _messages);
    }

    /// <summary>Reads the body as messages of an event stream, for what comes before the events.</summary>
    internal EventStreamReader OpenMessages() => _messages = new EventStreamReader(OpenStream(), _call!.MaxMessageBytes);

    /// <summary>What to throw when a header is absent that the response to an event stream must have.</summary>
    /// <param name="name">The header.</param>
    public EventStreamException MissingHeader(string name) => new($"The response has no header {name}.");

    private ResponseStream TakeStream()
    {
        if (_stream is null || StreamTaken)
        {
            throw new InvalidOperationException("The body is not a stream, or was taken already.");
        }
        StreamTaken = true;
        return OpenStream();
    }

    // There is one: whoever asks for it first, it is the one that is handed over.
    private ResponseStream OpenStream() => _opened ??= new ResponseStream(_response, _stream!, _call?.Events);
}
