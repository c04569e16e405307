using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>What else an operation asks of the runtime, in any protocol.</summary>
/// <param name="Md5Required">Whether the body's MD5 travels in a header.</param>
/// <param name="Compression">The encoding in which a long body may travel; null when in none.</param>
internal sealed record OperationTraits(bool Md5Required, string? Compression, bool UnsignedPayload, bool Anonymous)
{
    /// <summary>The schemes of authentication where they are not those of the service; none where they are.</summary>
    public EquatableArray<string> AuthOrder { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether requests may go without authentication.</summary>
    public bool IsAuthOptional { get; init; }

    /// <summary>Headers that every request carries.</summary>
    public EquatableArray<ConstantHeader> Headers { get; init; } = EquatableArray<ConstantHeader>.Empty;

    /// <summary>The property of the input whose value replaces the endpoint; null in nearly all operations.</summary>
    public string? EndpointProperty { get; init; }

    /// <summary>The member of errors that has the message; null for the usual ones.</summary>
    public string? ErrorMessageMember { get; init; }

    /// <summary>The header of responses that has the CRC-32 of their bodies.</summary>
    public string? ResponseCrc32 { get; init; }

    /// <summary>The checksums of requests and responses; null where they have none.</summary>
    public ChecksumPlan? Checksum { get; init; }

    /// <summary>How the digests of messages in the output are checked.</summary>
    public DigestsPlan? Digests { get; init; }

    /// <summary>For how long the service may hold a call open, in milliseconds; null where it answers at once.</summary>
    public long? HeldOpenMillis { get; init; }

    public bool IsLongPoll { get; init; }

    /// <summary>Whether a body of a successful response may be an error.</summary>
    public bool ErrorsInSuccess { get; init; }

    /// <summary>Whether a call that failed is never repeated.</summary>
    public bool NeverRepeats { get; init; }

    /// <summary>What bodies of errors may have for a root.</summary>
    public EquatableArray<string> ErrorRoots { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether a stream waits until the service says that it wants it.</summary>
    public bool ExpectsContinue { get; init; }

    /// <summary>The headers of requests that have a key of the caller's, and those for its digest.</summary>
    public EquatableArray<ConstantHeader> CustomerKeys { get; init; } = EquatableArray<ConstantHeader>.Empty;

    /// <summary>What of the output is asked for as it stands in URLs; null where nothing is.</summary>
    public UrlEncodingPlan? UrlEncoding { get; init; }

    /// <summary>The endpoint parameters that the operation or its input decides.</summary>
    public EquatableArray<EndpointBinding> EndpointBindings { get; init; } = EquatableArray<EndpointBinding>.Empty;
}
