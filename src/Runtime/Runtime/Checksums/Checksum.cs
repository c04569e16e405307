namespace Smithwright.Runtime.Checksums;

/// <summary>A checksum of bytes that come in pieces. Used by one thread at a time.</summary>
internal abstract class Checksum : IDisposable
{
    public abstract void Append(ReadOnlySpan<byte> bytes);

    /// <summary>The checksum in base64, the most significant byte first. Nothing can be appended afterwards.</summary>
    public abstract string Finish();

    public virtual void Dispose()
    {
    }
}
