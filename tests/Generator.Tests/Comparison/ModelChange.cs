namespace Smithwright.Generator.Tests.Comparison;

/// <summary>A change of <c>shop.json</c>: a stretch of its text that is replaced by another.</summary>
/// <param name="Forward">The differences that are reported of it, as <see cref="ModelPair.Rows"/> has them.</param>
/// <param name="Backward">The differences when it is taken back.</param>
internal sealed record ModelChange(string Title, string Old, string New, string[] Forward, string[] Backward);
