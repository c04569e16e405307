using System.Text.Json;
using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>The bodies of Smithy's own tests of the protocol, without a model.</summary>
public sealed class OfficialCborTests
{
    [SharedDataTheory]
    [InlineData("rpcv2Cbor.json")]
    [InlineData("rpcv2Cbor-queryCompatible.json")]
    [InlineData("server/rpcv2Cbor.json")]
    public void Every_body_is_one_item_and_fails_where_it_is_cut(string file)
    {
        using JsonDocument document = JsonDocument.Parse(SharedFolder.Read("conformance/protocols/" + file));
        byte[][] bodies = [.. Bodies(document.RootElement).Select(Convert.FromBase64String).Where(body => body.Length > 0)];
        Assert.NotEmpty(bodies);
        foreach (byte[] body in bodies)
        {
            Assert.Equal(body, CborData.Read(body, static (ref CborShapeReader reader) => reader.ReadRaw()).ToArray());
            CborData.Read(body, static (ref CborShapeReader reader) => reader.ReadMap<ReadOnlyMemory<byte>?>(static (ref CborShapeReader r) => r.ReadRaw()));
            for (int length = 1; length < body.Length; length++)
            {
                Assert.False(CborShapeReader.IsOneItem(body.AsSpan(0, length)));
            }
        }
    }

    private static IEnumerable<string> Bodies(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property is { Name: "body", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : Bodies(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Bodies),
        _ => [],
    };
}
