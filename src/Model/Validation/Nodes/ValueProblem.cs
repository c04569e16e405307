using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Nodes;

/// <summary>Something wrong in a value.</summary>
/// <param name="Suffix">What the id of an event about it ends with; empty for the general case.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Path">Where in the value it is, with a dot before each part.</param>
/// <param name="Message">A sentence that can follow a path and a colon.</param>
internal sealed record ValueProblem(string Suffix, EventSeverity Severity, SourceSpan Span, string Path, string Message)
{
    /// <summary>Whether the value is of the right form, but one that a constraint or a reference does not allow.</summary>
    public bool IsOfConstraint { get; init; }
}
