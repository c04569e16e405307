using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>A part of a selector: takes a shape, and passes on what it yields for it as long as the receiver answers true.</summary>
/// <returns>Whether the receiver wants more.</returns>
internal delegate bool SelectorStep(SelectorContext context, GraphShape shape, Func<GraphShape, bool> next);
