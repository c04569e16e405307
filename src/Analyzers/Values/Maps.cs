using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>Maps of which no entry is known.</summary>
internal static class Maps
{
    public static MapValue Empty { get; } = MapValue.Of(ImmutableArray<MapEntry>.Empty);

    /// <summary>A map of which only the number of entries is known.</summary>
    public static MapValue Counted(long min, long? max) => new(ImmutableArray<MapEntry>.Empty, max == 0, min, max);
}
