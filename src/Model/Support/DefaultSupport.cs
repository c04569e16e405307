using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Support;

/// <summary>Defaults that the C# type of their member cannot hold; such a member is optional instead.</summary>
internal static class DefaultSupport
{
    public static IEnumerable<Problem> Check(ServiceParts parts) =>
        from shape in parts.Reached
        from member in Reach.MembersOf(shape)
        where parts.Model.TargetOf(member) is SimpleShape { Kind: SimpleKind.BigDecimal }
        let value = member.Traits.Get(TraitIds.Default) as JsonNumber
        where value is not null && !decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        select parts.Problem(value, $"Member '{member.Name}' has no default: {value.Text} is more than a decimal holds.");
}
