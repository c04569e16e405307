using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Comparison;

/// <summary>One difference between two models.</summary>
/// <param name="Id">The kind of difference, one of <see cref="DifferenceIds"/>.</param>
/// <param name="Effect">What it does to callers.</param>
/// <param name="Subject">The shape or member that differs, as the newer model names it if it still does.</param>
/// <param name="Text">What differs, as a sentence.</param>
/// <param name="Span">Where in the newer model: what differs, or what lost something.</param>
public sealed record ModelDifference(string Id, ChangeEffect Effect, ShapeId Subject, string Text, SourceSpan Span);
