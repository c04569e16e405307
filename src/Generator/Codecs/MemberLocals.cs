using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs;

/// <summary>Emits the locals that hold members while they are read, and what is made of them.</summary>
internal static class MemberLocals
{
    /// <summary>A local for each member, null until it is read.</summary>
    public static void Declare(CodeWriter writer, IEnumerable<PropertyPlan> properties) =>
        writer.Lines(properties.Select(property => $"{property.Type.Name}? {property.Local} = null;"));

    /// <summary>Makes the record or exception from the locals.</summary>
    /// <param name="missing">What follows a local, for when it is null.</param>
    public static void Construct(CodeWriter writer, string creation, IReadOnlyList<PropertyPlan> properties, Func<PropertyPlan, string> missing)
    {
        if (properties.Count == 0)
        {
            writer.Line((creation.EndsWith(")", StringComparison.Ordinal) ? creation : creation + "()") + ";");
            return;
        }

        using CodeWriter.Scope initializer = writer.Block(creation, ";");
        writer.Lines(properties.Select(property => $"{property.Name} = {property.Local}{missing(property)},"));
    }

    /// <summary>What takes the place of a member that did not come.</summary>
    /// <param name="codec">What makes empty structures.</param>
    public static string Missing(PropertyPlan property, ShapeCodec codec) => property.Presence switch
    {
        Presence.Optional => "",
        // Always there: it is the response itself.
        _ when property.Type is EventStreamType => "",
        Presence.Defaulted => " ?? " + property.Default,
        _ when property.Type is ShapeType shape => " ?? " + codec.Empty(shape),
        _ => " ?? " + DefaultValues.OfMissing(property.Type),
    };
}
