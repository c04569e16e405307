using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>A value with one piece of it changed.</summary>
/// <param name="Path">Where.</param>
/// <param name="Change">What was done there, for people.</param>
internal sealed record Variant(string Path, string Change, JsonNode? Value)
{
    private const string Omission = "left out";

    public bool IsLeftOut => Change == Omission;

    public override string ToString() => $"{Path} {Change}";

    public static Variant Changed(string path, JsonNode? value) => new(path, "changed", value);

    public static Variant LeftOut(string path, JsonNode? value) => new(path, Omission, value);
}
