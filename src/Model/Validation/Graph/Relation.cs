namespace Smithwright.Model.Validation.Graph;

/// <summary>A way from one shape to another. <paramref name="Name"/> is what selectors call it; empty for the target of a member.</summary>
internal readonly record struct Relation(string Name, GraphShape From, GraphShape To);
