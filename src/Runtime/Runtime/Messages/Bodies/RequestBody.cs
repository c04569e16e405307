using System.Security.Cryptography;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>The body of a request, as often as attempts need it.</summary>
internal abstract class RequestBody : IDisposable
{
    /// <summary>Whether the body can be read again from its beginning.</summary>
    public abstract bool CanRepeat { get; }

    /// <summary>The content of one attempt.</summary>
    public abstract HttpContent CreateContent();

    /// <summary>The hash of the body; <see langword="null"/> when taking it would use the body up.</summary>
    public abstract ValueTask<byte[]?> HashAsync(HashAlgorithmName algorithm, CancellationToken cancellationToken);

    /// <summary>Gives back what the body was written into, which must not be read any more.</summary>
    public abstract void Dispose();
}
