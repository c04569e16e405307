using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>conditions</c>: what must hold of a shape or member, beyond the constraints that Smithy has traits for.</summary>
internal static class ConditionsTrait
{
    public static ImmutableArray<ConditionStatement> Of(TraitMap traits) => traits.Get(TraitIds.Conditions) is JsonObject conditions
        ? conditions.Properties.Select(Read).OfType<ConditionStatement>().ToImmutableArray()
        : ImmutableArray<ConditionStatement>.Empty;

    private static ConditionStatement? Read(JsonProperty condition) =>
        condition.Value is JsonObject body && body["expression"] is JsonString expression && body["documentation"] is JsonString documentation
            ? new ConditionStatement(condition.Name, body, expression, documentation.Value)
            : null;
}

/// <summary>One condition.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Node">The whole of it.</param>
/// <param name="Expression">The JMESPath expression that must yield true.</param>
/// <param name="Documentation">What it asks for, as a sentence.</param>
internal sealed record ConditionStatement(string Name, JsonObject Node, JsonString Expression, string Documentation);
