using Smithwright.Model.Definitions;
using Smithwright.Model.Text;

namespace Smithwright.Model.Validation;

/// <summary>Finds enums without members (https://smithy.io/2.0/spec/simple-types.html#enum).</summary>
internal static class EnumMembersCheck
{
    public static void Check(DefinitionSet set, ProblemSink problems)
    {
        foreach (AggregateDefinition shape in set.All.OfType<AggregateDefinition>())
        {
            if (shape is { Kind: AggregateKind.Enum or AggregateKind.IntEnum, Members.IsEmpty: true })
            {
                problems.Add(ProblemIds.UnknownFormat, shape.Header.Id.Span, $"Expected {shape.Type} '{shape.Id}' to have at least one member.");
            }
        }
    }
}
