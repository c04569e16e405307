using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>How the digests of messages in an output are checked.</summary>
/// <param name="Received">The property of the output that holds the items with digests; null when the output has them.</param>
/// <param name="Sent">The property of the input that holds the messages; null when the input is the message, or the message is beside the digest.</param>
/// <param name="SentKey">The property by which messages are found; <paramref name="ReceivedKey"/> that which says which one it is.</param>
internal sealed record DigestsPlan(
    PropertyPlan? Received, string? Sent, string? SentKey, string? ReceivedKey, EquatableArray<DigestPlan> Digests);

/// <param name="Member">The member with the digest, as the model calls it.</param>
/// <param name="Digest">Its property.</param>
/// <param name="Message">The property of what is hashed.</param>
/// <param name="Parts">The properties of an attribute's type, text and bytes; null when the message is text.</param>
internal sealed record DigestPlan(string Member, string Digest, string Message, AttributeParts? Parts);

internal sealed record AttributeParts(string Type, string Text, string Bytes);
