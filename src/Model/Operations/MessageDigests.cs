using Smithwright.Model.Shapes;

namespace Smithwright.Model.Operations;

/// <summary>Members of an output that are MD5 digests of messages (<see cref="TraitIds.MessageDigests"/>), in members that exist.</summary>
/// <param name="Received">The list of the output whose items have the digests; null when the output itself has them.</param>
/// <param name="Sent">The list of the input whose items are the messages; null when the input is the message, or when what has the digests has the message as well.</param>
/// <param name="SentKey">The member by which items that were sent are found.</param>
/// <param name="ReceivedKey">The member of items with digests that says which they belong to.</param>
/// <param name="Digests">The digests.</param>
internal sealed record MessageDigests(
    MemberShape? Received, MemberShape? Sent, MemberShape? SentKey, MemberShape? ReceivedKey, EquatableArray<DigestedMessage> Digests);

/// <summary>A digest and what it is of: text, or a map of values that have a type and text or bytes.</summary>
internal sealed record DigestedMessage(MemberShape Digest, MemberShape Message, MemberShape? Type, MemberShape? Text, MemberShape? Binary);
