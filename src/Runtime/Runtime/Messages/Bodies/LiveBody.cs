using System.Runtime.ExceptionServices;
using System.Security.Cryptography;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>A body that is made while it is sent, and so can be sent only once. Disposing it ends the sending.</summary>
internal abstract class LiveBody : RequestBody
{
    /// <summary>The media type.</summary>
    public abstract string ContentType { get; }

    /// <summary>
    /// What the caller's own source threw, or why a part of the body cannot be sent. The HTTP handler reports it in a form of its own, or not at all
    /// when the response has begun.
    /// </summary>
    public ExceptionDispatchInfo? Failure { get; protected set; }

    public sealed override bool CanRepeat => false;

    public sealed override ValueTask<byte[]?> HashAsync(HashAlgorithmName algorithm, CancellationToken cancellationToken) => default;
}
