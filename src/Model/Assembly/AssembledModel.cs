using System.Collections.Immutable;

namespace Smithwright.Model;

/// <summary>
/// What all model files together say. <paramref name="Model"/> is closed even when there are problems: what could not be made sense of is
/// left out of it.
/// </summary>
public sealed record AssembledModel(ServiceModel Model, ImmutableArray<Problem> Problems, SourceMap Sources);
