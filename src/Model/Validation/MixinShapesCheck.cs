using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Validation;

/// <summary>Finds mixins that define what no other shape can take from them (https://smithy.io/2.0/spec/mixins.html).</summary>
internal static class MixinShapesCheck
{
    public static void Check(DefinitionSet set, ProblemSink problems)
    {
        foreach (ShapeDefinition shape in set.All.Where(shape => shape.Traits.Has(TraitIds.Mixin)))
        {
            if (FaultOf(shape) is { } fault)
            {
                problems.Add(ProblemIds.UnknownFormat, shape.Header.Id.Span, $"Expected {shape.Type} '{shape.Id}' to have no {fault}, because it is a mixin.");
            }
        }
    }

    private static string? FaultOf(ShapeDefinition shape) => shape switch
    {
        OperationDefinition operation when IsData(operation.Input) || IsData(operation.Output) => "input and no output",
        ResourceDefinition resource when !resource.Identifiers.IsEmpty => "identifiers",
        ResourceDefinition resource when !resource.Properties.IsEmpty => "properties",
        ResourceDefinition resource when !resource.Operations.IsEmpty => "operations",
        ResourceDefinition resource when !resource.Resources.IsEmpty => "resources",
        _ => null,
    };

    private static bool IsData(Located<ShapeId>? target) => target is { } id && id.Value != Prelude.Unit;
}
