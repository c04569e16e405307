using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>Plans what every type made from a shape has.</summary>
internal sealed class TypeHeadPlanner(DocumentationPlanner documentation, ConstraintAttributes constraints)
{
    public TypeHead Plan(Shape shape, string name) => new(
        shape.Id.ToString(), name, documentation.OfShape(shape), constraints.OfShape(shape).Concat(Deprecation.AttributesOf(shape.Traits)).ToEquatableArray());
}
