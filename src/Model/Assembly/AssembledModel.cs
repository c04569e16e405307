using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly;

/// <summary>
/// What all model files together say. <paramref name="Model"/> is closed even when there are problems: what could not be made sense of is
/// left out of it.
/// </summary>
public sealed record AssembledModel(ServiceModel Model, ImmutableArray<Problem> Problems, SourceMap Sources);
