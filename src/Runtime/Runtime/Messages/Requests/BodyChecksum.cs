using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Runtime.Messages.Requests;

/// <summary>The checksum of a body that a request is to have. What makes it is named by generated code alone, so that other clients do not contain it.</summary>
internal abstract class BodyChecksum
{
    /// <summary>The header or trailer that has the checksum.</summary>
    public abstract string Header { get; }

    /// <summary>The checksum of a body, which is rewound when it is read again.</summary>
    public abstract ValueTask<string> ComputeAsync(RequestBody? body, CancellationToken cancellationToken);

    /// <summary>The body with its checksum behind it; <see langword="null"/> where it is no stream.</summary>
    public abstract HttpContent? CreateContent(RequestBody body);

    /// <summary>The length of a body that is a stream, where it is known.</summary>
    public abstract long? LengthOf(RequestBody body);
}
