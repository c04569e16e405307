using Smithwright.Model.Shapes;

namespace Smithwright.Model.Tests;

/// <summary>What holds for every assembled model.</summary>
internal static class ModelAssertions
{
    /// <summary>Every reference leads to a shape of the model.</summary>
    public static void AssertClosed(ServiceModel model)
    {
        foreach (Shape shape in model.Shapes.Values)
        {
            Assert.All(References(shape), id => Assert.True(model.Shapes.ContainsKey(id), $"'{shape.Id}' refers to '{id}', which is not there."));
        }
    }

    private static IEnumerable<ShapeId> References(Shape shape) => shape switch
    {
        ListShape list => [list.Member.Target],
        MapShape map => [map.Key.Target, map.Value.Target],
        StructureShape structure => structure.Members.Select(member => member.Target),
        UnionShape union => union.Members.Select(member => member.Target),
        OperationShape operation => [operation.Input, operation.Output, .. operation.Errors],
        ServiceShape service => [.. service.Operations, .. service.Errors, .. service.Renames.Select(rename => rename.Shape)],
        _ => [],
    };
}
