namespace Smithwright.Generator.Codecs.Json;

/// <summary>The name of a property.</summary>
internal sealed record JsonName(string Text) : WireName;
