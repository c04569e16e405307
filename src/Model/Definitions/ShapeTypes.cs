using System.Collections.Immutable;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Definitions;

/// <summary>The types of shapes by the names that models write.</summary>
internal static class ShapeTypes
{
    public static ImmutableDictionary<string, SimpleKind> Simple { get; } = new Dictionary<string, SimpleKind>
    {
        ["blob"] = SimpleKind.Blob,
        ["boolean"] = SimpleKind.Boolean,
        ["string"] = SimpleKind.String,
        ["byte"] = SimpleKind.Byte,
        ["short"] = SimpleKind.Short,
        ["integer"] = SimpleKind.Integer,
        ["long"] = SimpleKind.Long,
        ["float"] = SimpleKind.Float,
        ["double"] = SimpleKind.Double,
        ["bigInteger"] = SimpleKind.BigInteger,
        ["bigDecimal"] = SimpleKind.BigDecimal,
        ["timestamp"] = SimpleKind.Timestamp,
        ["document"] = SimpleKind.Document,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static ImmutableDictionary<string, AggregateKind> Aggregate { get; } = new Dictionary<string, AggregateKind>
    {
        ["list"] = AggregateKind.List,
        ["map"] = AggregateKind.Map,
        ["structure"] = AggregateKind.Structure,
        ["union"] = AggregateKind.Union,
        ["enum"] = AggregateKind.Enum,
        ["intEnum"] = AggregateKind.IntEnum,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Everything <c>"type"</c> may say in a model of version 2.</summary>
    public static ImmutableArray<string> All { get; } =
        Simple.Keys.Concat(Aggregate.Keys).Concat(new[] { "service", "operation", "resource", "apply" }).ToImmutableArray();

    public static string NameOf(SimpleKind kind) => Simple.First(pair => pair.Value == kind).Key;

    public static string NameOf(AggregateKind kind) => Aggregate.First(pair => pair.Value == kind).Key;
}
