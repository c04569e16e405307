using System.Buffers.Binary;
using System.ComponentModel;
using System.Security.Cryptography;
using System.Text;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>
/// Compares MD5 digests that a service gives of messages with the messages themselves, to find damage on the way; MD5 protects against nothing else. Called by
/// generated code. A digest or a message that is absent is passed over.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessageDigest
{
    /// <summary>Checks the digest of a text.</summary>
    /// <param name="operation">The operation's name in the model.</param>
    /// <param name="member">The member that has the digest.</param>
    /// <param name="digest">The digest, in hexadecimal digits.</param>
    /// <param name="text">The text, whose UTF-8 is hashed.</param>
    /// <exception cref="ResponseChecksumException">The digest is another one.</exception>
    public static void Check(string operation, string member, string? digest, string? text)
    {
        if (!string.IsNullOrEmpty(digest) && text is not null)
        {
            Compare(operation, member, digest, Md5(Encoding.UTF8.GetBytes(text)));
        }
    }

    /// <summary>
    /// Checks the digest of attributes: sorted by name, the length and text of name and type, a byte that tells text (1) from bytes (2), the length and
    /// content of the value. Lengths are four bytes, the most significant first.
    /// </summary>
    /// <param name="operation">The operation's name in the model.</param>
    /// <param name="member">The member that has the digest.</param>
    /// <param name="digest">The digest, in hexadecimal digits.</param>
    /// <param name="attributes">The attributes.</param>
    /// <param name="parts">The type, and the text or bytes, of an attribute. Where one has neither, nothing is checked.</param>
    /// <exception cref="ResponseChecksumException">The digest is another one.</exception>
    public static void Check<TValue>(
        string operation, string member, string? digest, IReadOnlyDictionary<string, TValue>? attributes,
        Func<TValue, (string? Type, string? Text, ReadOnlyMemory<byte>? Bytes)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (string.IsNullOrEmpty(digest) || attributes is not { Count: > 0 })
        {
            return;
        }
        using MemoryStream hashed = new();
        foreach (KeyValuePair<string, TValue> attribute in attributes.OrderBy(static attribute => attribute.Key, StringComparer.Ordinal))
        {
            (string? type, string? text, ReadOnlyMemory<byte>? bytes) = parts(attribute.Value);
            if (text is null && bytes is null)
            {
                return;
            }
            Append(hashed, Encoding.UTF8.GetBytes(attribute.Key));
            Append(hashed, Encoding.UTF8.GetBytes(type ?? ""));
            hashed.WriteByte(text is not null ? (byte)1 : (byte)2);
            Append(hashed, text is not null ? Encoding.UTF8.GetBytes(text) : bytes!.Value.Span);
        }

        Compare(operation, member, digest, Md5(hashed.GetBuffer().AsSpan(0, (int)hashed.Length)));
    }

    /// <summary>The items that were sent, each with the one that answers it.</summary>
    /// <param name="sent">What was sent.</param>
    /// <param name="sentKey">The key of an item.</param>
    /// <param name="received">What came back; items without a counterpart are passed over.</param>
    /// <param name="receivedKey">The key of the item that it answers.</param>
    public static IEnumerable<(TSent Sent, TReceived Received)> Pairs<TSent, TReceived>(
        IReadOnlyList<TSent>? sent, Func<TSent, string?> sentKey, IReadOnlyList<TReceived>? received, Func<TReceived, string?> receivedKey)
    {
        ArgumentNullException.ThrowIfNull(sentKey);
        ArgumentNullException.ThrowIfNull(receivedKey);
        foreach (TReceived answer in received ?? [])
        {
            string? key = receivedKey(answer);
            foreach (TSent item in key is null ? [] : sent ?? [])
            {
                if (sentKey(item) == key)
                {
                    yield return (item, answer);
                }
            }
        }
    }

    private static void Append(MemoryStream hashed, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hashed.Write(length);
        hashed.Write(bytes);
    }

    private static void Compare(string operation, string member, string digest, string computed)
    {
        if (!computed.Equals(digest, StringComparison.OrdinalIgnoreCase))
        {
            throw new ResponseChecksumException(operation, member, isRetryable: false);
        }
    }

#pragma warning disable CA5351 // The services chose the algorithm; it finds damage, nobody's intent.
    private static string Md5(ReadOnlySpan<byte> bytes) => Convert.ToHexString(MD5.HashData(bytes));
#pragma warning restore CA5351
}
