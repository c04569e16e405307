using System.ComponentModel;
using System.Text;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Server.Routing;
using Smithwright.Runtime.Streams;

namespace Smithwright.Runtime.Server;

/// <summary>A request, for generated code to read; nothing of it may be kept but what these members return.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HttpRequestReader
{
    private readonly ServerRequest _request;
    private readonly RouteValues _labels;
    private readonly QueryParameters? _query;
    private readonly ServerOperation _operation;
    private readonly long _maxBytes;
    private EventStreamReader? _messages;
    private ResponseStream? _stream;

    internal HttpRequestReader(ServerRequest request, RouteMatch match, ServerOperation operation, ReadOnlyMemory<byte> body, long maxBytes)
    {
        _request = request;
        _operation = operation;
        _maxBytes = maxBytes;
        _labels = match.Labels;
        _query = match.Query;
        Content = body;
    }

    /// <summary>The body where it was read into: gone when the input has been read.</summary>
    internal ReadOnlyMemory<byte> Content { get; set; }

    /// <summary>Whether the body has any bytes.</summary>
    public bool HasBody => !Content.IsEmpty;

    /// <summary>Whether the body is more than <c>{}</c>, which callers send for a structure that they did not set.</summary>
    public bool HasStructure
    {
        get
        {
            ReadOnlySpan<byte> text = Content.Span.Trim(" \t\r\n"u8);
            return !text.IsEmpty && !(text is [(byte)'{', .. var inside, (byte)'}'] && inside.Trim(" \t\r\n"u8).IsEmpty);
        }
    }

    /// <summary>The body. The bytes are a copy: the caller may keep them.</summary>
    public ReadOnlyMemory<byte> Body => Content.ToArray();

    /// <summary>The value of a label of the path, decoded.</summary>
    public string? Label(string name) => _labels.Find(name);

    /// <summary>The first value of a query parameter, decoded; <see langword="null"/> when it is absent.</summary>
    public string? Query(string name) => _query?.First(name);

    /// <summary>The values of a query parameter, decoded; <see langword="null"/> when it is absent.</summary>
    public IReadOnlyList<string>? QueryList(string name) => _query?.Values(name);

    /// <summary>All query parameters, those included that other members have; of a repeated one the first value.</summary>
    public IReadOnlyDictionary<string, string>? QueryParams()
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> parameter in _query?.All ?? [])
        {
            found.TryAdd(parameter.Key, parameter.Value);
        }
        return found.Count == 0 ? null : found;
    }

    /// <summary>All query parameters with all of their values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? QueryParamLists()
    {
        Dictionary<string, IReadOnlyList<string>> found = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> parameter in _query?.All ?? [])
        {
            if (!found.ContainsKey(parameter.Key))
            {
                found.Add(parameter.Key, _query!.Values(parameter.Key)!);
            }
        }

        return found.Count == 0 ? null : found;
    }

    /// <summary>The value of a header, repeated ones joined with commas; <see langword="null"/> when it is absent.</summary>
    public string? Header(string name) =>
        _operation.RequestEncoding is { } encoding && name.Equals(RequestEncoding.Header, StringComparison.OrdinalIgnoreCase)
        && RequestEncoding.TryRemove(_request.Header(name), encoding, out string? rest) ? rest : _request.Header(name);

    /// <summary>The items of a header that holds a list, without their quotes; <see langword="null"/> when it is absent.</summary>
    public IReadOnlyList<string>? HeaderList(string name) => Header(name) is { } value ? HeaderText.Split(value) : null;

    /// <summary>The items of a header that holds a list of dates of the form <c>http-date</c>; <see langword="null"/> when it is absent.</summary>
    public IReadOnlyList<string>? HttpDateHeaderList(string name) => Header(name) is { } value ? HeaderText.SplitHttpDates(value) : null;

    /// <summary>The headers that begin with a prefix, by the rest of their names; keys are compared without case.</summary>
    public IReadOnlyDictionary<string, string>? PrefixHeaders(string prefix)
    {
        Dictionary<string, string> found = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> header in _request.Headers)
        {
            if (header.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                found[header.Key[prefix.Length..]] = header.Value;
            }
        }

        return found.Count == 0 ? null : found;
    }

    /// <summary>The body that the input is read from, without a copy. It may be empty, as one of no members may be.</summary>
    public ReadOnlyMemory<byte> RequireBody() => Content;

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText() => Encoding.UTF8.GetString(Content.Span);

    /// <summary>The body as it arrives, of operations that stream their requests.</summary>
    public Stream BodyStream() => _request.Body;

    /// <summary>The events in the body as they arrive, which can be enumerated once.</summary>
    /// <typeparam name="TEvent">The union.</typeparam>
    /// <param name="codec">How to read events and errors.</param>
    public IAsyncEnumerable<TEvent> Events<TEvent>(IEventBodyReader<TEvent> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        return codec.ReadBody(new HttpResponseMessage(), OpenStream(), new CallContext(_operation.Name, "", _maxBytes, Events: null) { Errors = _operation.Errors }, _messages);
    }

    /// <summary>Reads the body as messages of an event stream, for what comes before the events.</summary>
    internal EventStreamReader OpenMessages() => _messages = new EventStreamReader(OpenStream(), (int)Math.Clamp(_maxBytes, EventFrame.Overhead, int.MaxValue));

    private ResponseStream OpenStream() => _stream ??= new ResponseStream(new HttpResponseMessage(), _request.Body, sending: null);
}
