using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs;

/// <summary>Emits the locals that hold members while they are read, and what is made of them.</summary>
internal static class MemberLocals
{
    private const string Coalesce = " ?? ";

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
        foreach (IGrouping<string, PropertyPlan> flags in properties.Where(property => property.Missing is not null).GroupBy(property => property.Missing!.Property))
        {
            writer.Line($"{flags.Key} = {string.Join(" | ", flags.Select(property => $"({property.Local} is null ? {property.Missing!.Mask} : 0)"))},");
        }
    }

    /// <summary>What follows a required member that a service reports as missing: nothing is put in its place. Null for all others.</summary>
    /// <param name="correction">What clients put there, after <c>??</c>, for a reader that knows which side it reads for; null where only a service reads.</param>
    public static string? Reported(PropertyPlan property, string? correction) => (property.WhenMissing, correction) switch
    {
        (WhenMissing.Corrected, _) => null,
        _ when property.Type.IsValueType || property.Type is EventStreamType => null,
        (WhenMissing.AsReaderSays, not null) => $" ?? (reader.IsStrict ? null! : {correction.Substring(Coalesce.Length)})",
        _ => "!",
    };

    /// <summary>What takes the place of a member that did not come.</summary>
    /// <param name="codec">What makes empty structures.</param>
    public static string Missing(PropertyPlan property, ShapeCodec codec) => property.Presence switch
    {
        Presence.Optional => property.OnArrival is { } given ? $" ?? {given}" : "",
        // Always there: it is the response itself.
        _ when property.Type is EventStreamType => "",
        Presence.Defaulted => " ?? " + property.Default,
        _ when property.Type is ShapeType shape => " ?? " + codec.Empty(shape),
        _ => " ?? " + DefaultValues.OfMissing(property.Type),
    };
}
