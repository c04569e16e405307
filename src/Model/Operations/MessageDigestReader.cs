using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Operations;

/// <summary>Resolves the members that <see cref="TraitIds.MessageDigests"/> names. A digest whose members are not there is reported and left out.</summary>
internal sealed class MessageDigestReader(ServiceModel model, Action<JsonNode, string> report)
{
    /// <summary>The digests of an operation's output; null when there are none.</summary>
    public MessageDigests? Read(OperationShape operation)
    {
        if (operation.Traits.Get(TraitIds.MessageDigests) is not JsonObject trait)
        {
            return null;
        }

        MemberShape? received = null;
        MemberShape? sent = null;
        MemberShape? sentKey = null;
        MemberShape? receivedKey = null;
        ShapeId answer = operation.Output;
        ShapeId message = operation.Input;
        if (trait["received"] is JsonString list)
        {
            received = List(operation.Output, list);
            if (received is null)
            {
                return null;
            }

            answer = message = ItemOf(received);
        }

        if (trait["sent"] is JsonString items && trait["key"] is JsonString key)
        {
            sent = List(operation.Input, items);
            message = sent is null ? default : ItemOf(sent);
            sentKey = sent is null ? null : Text(message, key, key.Value);
            receivedKey = Text(answer, key, key.Value);
            if (sentKey is null || receivedKey is null)
            {
                return null;
            }
        }

        EquatableArray<DigestedMessage> digests = ((JsonObject)trait["md5"]!).Properties
            .Select(pair => Digest(answer, message, pair, trait["attributeValue"] as JsonObject))
            .OfType<DigestedMessage>()
            .ToEquatableArray();
        return digests.IsEmpty ? null : new MessageDigests(received, sent, sentKey, receivedKey, digests);
    }

    private DigestedMessage? Digest(ShapeId answer, ShapeId message, JsonProperty pair, JsonObject? attributeValue)
    {
        JsonString name = (JsonString)pair.Value;
        MemberShape? digest = Text(answer, pair.Value, pair.Name);
        MemberShape? of = Member(message, name, name.Value);
        if (digest is null || of is null)
        {
            return null;
        }

        switch (model.TargetOf(of))
        {
            case SimpleShape { Kind: SimpleKind.String }:
                return new DigestedMessage(digest, of, null, null, null);
            case MapShape map when attributeValue is not null && model.TargetOf(map.Value) is StructureShape value:
                MemberShape? type = Named(value.Id, attributeValue, "type");
                MemberShape? text = Named(value.Id, attributeValue, "text");
                MemberShape? binary = Named(value.Id, attributeValue, "binary");
                return type is null || text is null || binary is null ? null : new DigestedMessage(digest, of, type, text, binary);
            default:
                report(name, $"Expected '{of.Name}' to be a string, or a map of structures that \"attributeValue\" describes, but it targets '{of.Target}'.");
                return null;
        }
    }

    private MemberShape? Named(ShapeId structure, JsonObject attributeValue, string name)
    {
        JsonString member = (JsonString)attributeValue[name]!;
        SimpleKind expected = name == "binary" ? SimpleKind.Blob : SimpleKind.String;
        return Member(structure, member, member.Value) is { } found && IsOf(found, expected, member) ? found : null;
    }

    private MemberShape? Text(ShapeId structure, JsonNode at, string name) =>
        Member(structure, at, name) is { } member && IsOf(member, SimpleKind.String, at) ? member : null;

    private MemberShape? List(ShapeId structure, JsonString name)
    {
        if (Member(structure, name, name.Value) is not { } member)
        {
            return null;
        }

        bool fits = model.TargetOf(member) is ListShape list && model.TargetOf(list.Member) is StructureShape && !list.Traits.Has(TraitIds.Sparse);
        if (!fits)
        {
            report(name, $"Expected '{member.Name}' to be a list of structures, but it targets '{member.Target}'.");
        }

        return fits ? member : null;
    }

    private ShapeId ItemOf(MemberShape list) => ((ListShape)model.TargetOf(list)).Member.Target;

    private bool IsOf(MemberShape member, SimpleKind kind, JsonNode at)
    {
        bool fits = model.TargetOf(member) is SimpleShape simple && simple.Kind == kind && !simple.Traits.Has(TraitIds.Streaming);
        if (!fits)
        {
            report(at, $"Expected '{member.Name}' to be a {(kind == SimpleKind.Blob ? "blob" : "string")}, but it targets '{member.Target}'.");
        }

        return fits;
    }

    private MemberShape? Member(ShapeId structure, JsonNode at, string name)
    {
        EquatableArray<MemberShape> members = (model.Find(structure) as StructureShape)?.Members ?? EquatableArray<MemberShape>.Empty;
        MemberShape? member = members.Items.FirstOrDefault(candidate => candidate.Name == name);
        if (member is null)
        {
            report(at, $"'{structure}' has no member '{name}'{NearestName.Suggest(name, members.Select(candidate => candidate.Name))}");
        }

        return member;
    }
}
