using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>A value with one piece of it changed.</summary>
/// <param name="Path">Where.</param>
/// <param name="Change">What was done there, for people.</param>
internal sealed record Variant(string Path, string Change, JsonNode? Value)
{
    public override string ToString() => $"{Path} {Change}";

    public static Variant Changed(string path, JsonNode? value) => new(path, "changed", value);

    public static Variant LeftOut(string path, JsonNode? value) => new(path, "left out", value);
}
