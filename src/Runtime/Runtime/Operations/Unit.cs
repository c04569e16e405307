namespace Smithwright.Runtime.Operations;

/// <summary>Stands for the input or output of an operation that has none.</summary>
public readonly record struct Unit;
