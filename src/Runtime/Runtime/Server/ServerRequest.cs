using System.ComponentModel;

namespace Smithwright.Runtime.Server;

/// <summary>A request as a host hands it over.</summary>
/// <remarks>For hosts of servers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ServerRequest
{
    /// <summary>The method in upper case.</summary>
    public abstract string Method { get; }

    /// <summary>The path below the service's own, as it was sent: percent-encoded, with its slash at the beginning.</summary>
    public abstract string Path { get; }

    /// <summary>The query as it was sent, without its question mark.</summary>
    public abstract string Query { get; }

    /// <summary>All headers; repeated ones are joined with commas.</summary>
    public abstract IEnumerable<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The length of the body by its header; <see langword="null"/> where it has none.</summary>
    public abstract long? ContentLength { get; }

    /// <summary>The body.</summary>
    public abstract Stream Body { get; }

    /// <summary>The value of a header, repeated ones joined with commas; <see langword="null"/> when it is absent.</summary>
    public abstract string? Header(string name);

    /// <summary>
    /// The HTTP status for an exception that reading the body threw because of what the caller sent, or did not send in time; <see langword="null"/> for all others.
    /// </summary>
    public virtual int? StatusOf(Exception exception) => null;
}
