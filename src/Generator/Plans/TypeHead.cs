using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>What every type made from a shape has.</summary>
internal sealed record TypeHead(string ShapeId, string Name, EquatableArray<string> Documentation, EquatableArray<string> Attributes);
