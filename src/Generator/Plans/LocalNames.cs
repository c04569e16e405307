using Smithwright.Model.Naming;

namespace Smithwright.Generator.Plans;

/// <summary>Names for the locals that hold members while they are read; none hides a parameter of the generated methods.</summary>
internal static class LocalNames
{
    private static readonly string[] Reserved = ["reader", "writer", "value", "response", "request", "body", "error", "input", "payload"];

    /// <param name="alsoReserved">Further parameters where the members are read.</param>
    public static IEnumerable<PropertyPlan> Assign(IEnumerable<PropertyPlan> properties, params string[] alsoReserved)
    {
        DistinctNames used = new(Reserved.Concat(alsoReserved));
        foreach (PropertyPlan property in properties)
        {
            yield return property with { Local = used.Add(Identifier.Camel(property.Name)) };
        }
    }
}
