using System.ComponentModel;
using Smithwright.Runtime.Addresses;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Messages.Requests;

/// <summary>
/// Takes the parts of a request in the order in which generated code writes them. Values are encoded as RFC 3986 and Signature Version 4 want
/// them; what is <see langword="null"/> is left out. Used once, by one thread.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class HttpRequestBuilder : HttpMessageBuilder
{
    private readonly RequestSettings _settings;
    private readonly string _operationName;
    private PathBuilder _hostPrefix;
    private PathBuilder _path;
    private RequestQuery _query;
    private string? _idempotencyToken;
    private Uri? _endpoint;
    private bool _signsPathAsSent;
    private bool _holdsSecret;

    internal HttpRequestBuilder(RequestSettings settings, string operationName = "")
    {
        _settings = settings;
        _operationName = operationName;
    }

    /// <summary>The token of this call for members that hold one and were not set; the same for all attempts.</summary>
    public string IdempotencyToken => _idempotencyToken ??= _settings.NewIdempotencyToken();

    /// <summary>Sends the request to the address that a member of the input names, instead of the client's endpoint.</summary>
    /// <exception cref="ArgumentException">The text is not an http or https address, or has a user, a query or a fragment.</exception>
    public void SetEndpoint(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return;
        }
        _endpoint = EndpointAddress.Parse(url)
            ?? throw new ArgumentException("The endpoint that the request names is not an http or https address without user, query and fragment.", nameof(url));
    }

    /// <summary>Appends a literal part of the path, encoded already.</summary>
    public void AppendPath(string literal) => _path.Append(literal);

    /// <summary>Appends the value of a label, with everything but unreserved characters encoded.</summary>
    /// <param name="member">The member's name, for the message.</param>
    /// <param name="value">Its value as text.</param>
    /// <exception cref="ArgumentException">
    /// The value is <see langword="null"/>, empty, <c>.</c> or <c>..</c>: the path would name another resource.
    /// </exception>
    public void AppendLabel(string member, string? value) => AppendLabel(member, value, keepsDots: false);

    /// <summary>Appends the value of a label that may be <c>.</c> or <c>..</c>, and signs the path as it is sent.</summary>
    /// <param name="member">The member's name, for the message.</param>
    /// <param name="value">Its value as text.</param>
    /// <param name="keepsDots">Whether dot segments are sent as they are.</param>
    /// <exception cref="ArgumentException">The value is <see langword="null"/> or empty, or a dot segment where those are not kept.</exception>
    public void AppendLabel(string member, string? value, bool keepsDots)
    {
        _signsPathAsSent |= keepsDots;
        AppendSegment(member, Required(member, value), keepsDots);
    }

    /// <summary>Checks the value of a label that is not part of the path, because the endpoint has it already.</summary>
    /// <param name="member">The member's name, for the message.</param>
    /// <param name="value">Its value as text.</param>
    /// <exception cref="ArgumentException">The value is <see langword="null"/> or empty: the request would go to another resource.</exception>
    public void RequireLabel(string member, string? value) => _ = Required(member, value);

    /// <summary>Appends the value of a greedy label: its slashes stay and separate segments.</summary>
    /// <inheritdoc cref="AppendLabel(string, string)"/>
    public void AppendGreedyLabel(string member, string? value) => AppendGreedyLabel(member, value, keepsDots: false);

    /// <summary>Appends the value of a greedy label that may have dot segments, and signs the path as it is sent.</summary>
    /// <inheritdoc cref="AppendLabel(string, string, bool)"/>
    public void AppendGreedyLabel(string member, string? value, bool keepsDots)
    {
        _signsPathAsSent |= keepsDots;
        ReadOnlySpan<char> rest = Required(member, value);
        for (int slash = rest.IndexOf('/'); slash >= 0; slash = rest.IndexOf('/'))
        {
            AppendSegment(member, rest[..slash], keepsDots);
            _path.Append("/");
            rest = rest[(slash + 1)..];
        }

        AppendSegment(member, rest, keepsDots);
    }

    /// <summary>Adds a query parameter that has no value, not even an equals sign.</summary>
    public void AddQueryFlag(string name) => _query.Add(name, null);

    /// <summary>Adds a query parameter.</summary>
    public void AddQuery(string name, string? value)
    {
        if (value is not null)
        {
            _query.Add(name, value);
        }
    }

    /// <summary>Adds a query parameter unless it was added before, or somebody else will read the answer: the holder of a presigned URL.</summary>
    public void AddDefaultQuery(string name, string value)
    {
        if (!_settings.IsPresigned && !_query.Contains(name))
        {
            _query.Add(name, value);
        }
    }

    /// <summary>
    /// Encodes the key in a header and adds its digest, unless the caller did both. Requests with a key are sent over <c>https</c> only, or to this machine.
    /// </summary>
    /// <param name="keyHeader">The header that has the key.</param>
    /// <param name="digestHeader">The header that has the MD5 digest of the key.</param>
    public void EncodeCustomerKey(string keyHeader, string digestHeader)
    {
        if (Headers[keyHeader] is not { } key)
        {
            return;
        }
        _holdsSecret = true;
        if (!Headers.Contains(digestHeader))
        {
            (string encoded, string digest) = CustomerKey.Encode(key);
            Headers.Set(keyHeader, encoded);
            Headers.Set(digestHeader, digest);
        }
    }

    /// <summary>Adds a query parameter for each item.</summary>
    public void AddQueryList<T>(string name, IReadOnlyList<T>? items, Func<T, string?> format)
    {
        for (int i = 0; i < items?.Count; i++)
        {
            AddQuery(name, format(items[i]));
        }
    }

    /// <summary>Adds the entries of a map whose names have not been added before: what a member binds itself goes first.</summary>
    public void AddQueryParams(IReadOnlyDictionary<string, string>? parameters)
    {
        foreach (KeyValuePair<string, string> parameter in parameters ?? Empty.Map<string>())
        {
            if (!_query.Contains(parameter.Key))
            {
                AddQuery(parameter.Key, parameter.Value);
            }
        }
    }

    /// <inheritdoc cref="AddQueryParams(IReadOnlyDictionary{string, string})"/>
    public void AddQueryParams(IReadOnlyDictionary<string, IReadOnlyList<string>>? parameters)
    {
        foreach (KeyValuePair<string, IReadOnlyList<string>> parameter in parameters ?? Empty.Map<IReadOnlyList<string>>())
        {
            if (!_query.Contains(parameter.Key))
            {
                AddQueryList(parameter.Key, parameter.Value, static item => item);
            }
        }
    }

    /// <summary>Appends a literal part of what stands before the endpoint's host, with its dots.</summary>
    public void AppendHostPrefix(string literal) => _hostPrefix.Append(literal);

    /// <summary>Appends the value of a host label.</summary>
    /// <param name="member">The member's name, for the message.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The value is no valid label of a host name: the request would go to another host.</exception>
    public void AppendHostLabel(string member, string? value)
    {
        if (!HostLabel.IsValid(Required(member, value)))
        {
            throw new ArgumentException($"The member '{member}' is part of the host name: 1 to 63 letters, digits and inner hyphens.", member);
        }
        _hostPrefix.Append(value!);
    }

    private protected override void CheckKey(string name) => HeaderCheck.NameOfKey(name);

    // To encode the dots would not help: servers and proxies may decode them before they resolve dot segments (RFC 3986 section 6.2.2).
    private void AppendSegment(string member, ReadOnlySpan<char> segment, bool keepsDots)
    {
        if (!keepsDots && segment is "." or "..")
        {
            throw new ArgumentException($"The member '{member}' is part of the path and must not be or contain the segment '{segment}': the path would name another resource.", member);
        }
        _path.Append(Uri.EscapeDataString(segment.ToString()));
    }

    private static string Required(string member, string? value) => !string.IsNullOrEmpty(value)
        ? value
        : throw new ArgumentException($"The member '{member}' is part of the URI and must be neither null nor empty.", member);
}
