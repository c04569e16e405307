using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>Plans what every type made from a shape has.</summary>
internal sealed class TypeHeadPlanner(DocumentationPlanner documentation, ConstraintAttributes constraints)
{
    /// <param name="shape">The shape.</param>
    /// <param name="name">The type's name.</param>
    /// <param name="textOf">The constants that hold what conditions ask, by their names; null for a condition without.</param>
    public TypeHead Plan(Shape shape, string name, Func<string, string?>? textOf = null) => new(
        shape.Id.ToString(), name, documentation.OfShape(shape), constraints.OfShape(shape, textOf).Concat(Deprecation.AttributesOf(shape.Traits)).ToEquatableArray());
}
