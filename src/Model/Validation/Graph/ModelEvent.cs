using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Validation.Graph;

/// <summary>Something that Smithy's rules say of a model.</summary>
/// <param name="Id">The id of the event in Smithy, such as <c>TraitTarget</c>; parts that are more specific follow after dots.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Shape">The shape or member; null for an event of the model as a whole.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Message">A sentence for people.</param>
public sealed record ModelEvent(string Id, EventSeverity Severity, ShapeId? Shape, SourceSpan Span, string Message);
