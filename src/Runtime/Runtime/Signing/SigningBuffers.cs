using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Signing;

/// <summary>What one signature is written into.</summary>
internal sealed class SigningBuffers : IDisposable
{
    public PooledBufferWriter Canonical { get; } = new(1024);

    public PooledBufferWriter Text { get; } = new(512);

    public void Clear()
    {
        Canonical.Clear();
        Text.Clear();
    }

    public void Dispose()
    {
        Canonical.Dispose();
        Text.Dispose();
    }
}
