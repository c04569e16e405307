namespace Smithwright.Generator.Plans;

/// <summary>A header with the same value in every request.</summary>
internal sealed record ConstantHeader(string Name, string Value);
