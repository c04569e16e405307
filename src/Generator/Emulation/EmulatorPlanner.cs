using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Server;
using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Emulation;

/// <summary>Plans what an emulator answers to an operation.</summary>
internal static class EmulatorPlanner
{
    public static EmulatedMethod Plan(OperationContext context, OperationShape operation, ServerMethod method)
    {
        Dictionary<ShapeId, Func<TypePlan, string?>> special = new();
        AddPages(context, operation, special);
        bool hasStates = AwaitedState.Add(context.Model, operation, special);
        ObjectText? output = method.Output is not null && context.Model[operation.Output] is StructureShape shape ? new EmulatedData(context, special).Structure(shape) : null;
        return new EmulatedMethod(method, operation.Id.Name, output, hasStates, Examples(context, operation, method).ToEquatableArray());
    }

    /// <summary>The first page has a token for the next one, which is the last.</summary>
    private static void AddPages(OperationContext context, OperationShape operation, Dictionary<ShapeId, Func<TypePlan, string?>> special)
    {
        if (new PaginationReader(context.Model, static (_, _) => { }).Read(context.Service, operation) is not { } pagination
            || context.Types.Of(pagination.InputToken) is not ScalarType { Kind: ScalarKind.String }
            || context.Model[operation.Input] is not StructureShape input)
        {
            return;
        }

        string token = $"input.{context.PropertiesOf(input).Items.First(property => property.Member == pagination.InputToken.Name).Name}";
        MemberShape next = pagination.OutputToken[pagination.OutputToken.Count - 1];
        special[next.Id] = type => type is ScalarType { Kind: ScalarKind.String }
            ? $"string.IsNullOrEmpty({token}) ? values.Text({Literal.String(next.Name)}, 0, 100) : {(next.Traits.Has(TraitIds.Required) ? "\"\"" : "null")}"
            : null;
        if (!pagination.MoreResults.IsEmpty)
        {
            special[pagination.MoreResults[pagination.MoreResults.Count - 1].Id] = _ => $"string.IsNullOrEmpty({token})";
        }
    }

    private static IEnumerable<EmulatedExample> Examples(OperationContext context, OperationShape operation, ServerMethod method)
    {
        ExampleData data = new(context);
        foreach (JsonObject example in (operation.Traits.Get(TraitIds.Examples) as JsonArray)?.Items.OfType<JsonObject>() ?? [])
        {
            string title = SingleLine.Of((example["title"] as JsonString)?.Value ?? "");
            string? input = method.Input is null ? null : data.Structure((StructureShape)context.Model[operation.Input], example["input"] as JsonObject ?? Empty(example), "input")?.ToString();
            ObjectText? output = method.Output is null ? null : data.Structure((StructureShape)context.Model[operation.Output], example["output"] as JsonObject ?? Empty(example));
            string? error = example["error"] is JsonObject failure ? ErrorOf(context, operation, data, failure) : null;
            bool isWhole = (method.Input is null || input is not null) && (example["error"] is null ? method.Output is null || output is not null : error is not null);
            if (isWhole && example["allowConstraintErrors"] is not JsonBoolean { Value: true })
            {
                yield return new EmulatedExample(title, input, example["error"] is null ? output : null, error);
            }
        }
    }

    private static string? ErrorOf(OperationContext context, OperationShape operation, ExampleData data, JsonObject failure)
    {
        string id = (failure["shapeId"] as JsonString)?.Value ?? "";
        StructureShape? error = operation.Errors.Concat(context.Service.Errors)
            .Where(one => one.ToString() == id || one.Name == id)
            .Select(one => context.Model[one])
            .OfType<StructureShape>()
            .FirstOrDefault();
        return error is null ? null : data.Error(error, failure["content"] as JsonObject ?? Empty(failure));
    }

    private static JsonObject Empty(JsonNode place) => new(place.Span, System.Collections.Immutable.ImmutableArray<JsonProperty>.Empty);
}
