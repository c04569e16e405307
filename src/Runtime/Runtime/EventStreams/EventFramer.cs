using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.EventStreams;

/// <summary>Encodes messages; where they are signed, each as the payload of a second one that has the signature.</summary>
internal sealed class EventFramer(EventSigner? signer) : IDisposable
{
    private readonly PooledBufferWriter _message = new();
    private readonly PooledBufferWriter _signed = new();

    /// <summary>The bytes of a message, valid until the next call.</summary>
    public ReadOnlyMemory<byte> Frame(EventMessage message)
    {
        _message.Clear();
        EventMessageEncoder.Encode(message, _message);
        return signer is null ? _message.WrittenMemory : Signed(_message.WrittenMemory);
    }

    /// <summary>What closes the stream: a signed message without a payload, so that nobody can cut the stream unnoticed; nothing where it is not signed.</summary>
    public ReadOnlyMemory<byte> End() => signer is null ? default : Signed(default);

    public void Dispose()
    {
        _message.Dispose();
        _signed.Dispose();
    }

    private ReadOnlyMemory<byte> Signed(ReadOnlyMemory<byte> payload)
    {
        _signed.Clear();
        EventMessageEncoder.Encode(signer!.Sign(payload), _signed);
        return _signed.WrittenMemory;
    }
}
