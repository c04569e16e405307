using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Examples of operations are inputs, outputs and errors of them (<c>ExamplesTrait</c>).</summary>
internal static class ExamplesRule
{
    private const string Id = "ExamplesTrait";
    private const string Trait = "smithy.api#examples";

    public static void Check(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(Trait).Where(shape => shape.Operation is not null))
        {
            foreach (JsonObject example in (operation.Traits.Get(Trait) as JsonArray)?.Items.OfType<JsonObject>() ?? [])
            {
                Check(context, operation, example);
            }
        }
    }

    private static void Check(RuleContext context, GraphShape operation, JsonObject example)
    {
        string title = (example["title"] as JsonString)?.Value ?? "";
        bool allows = example["allowConstraintErrors"] is JsonBoolean { Value: true };
        JsonObject? error = example["error"] as JsonObject;
        if (example["output"] is not null && error is not null)
        {
            context.Error(Id, operation, $"Example '{title}' has both an output and an error.", example.Span);
        }

        if (allows && error is null)
        {
            context.Error(Id, operation, $"Example '{title}' allows that constraints are violated, and needs an error.", example.Span);
        }

        CheckValue(context, operation, context.Graph.InputOf(operation), example["input"], $"Input of example '{title}'", allows);
        CheckValue(context, operation, context.Graph.OutputOf(operation), example["output"], $"Output of example '{title}'", false);
        if (error is not null)
        {
            CheckError(context, operation, error, title);
        }
    }

    private static void CheckError(RuleContext context, GraphShape operation, JsonObject error, string title)
    {
        if ((error["shapeId"] as JsonString)?.Value is not { } id)
        {
            return;
        }

        bool isDeclared = operation.Operation!.Errors.Any(one => one.Value.ToString() == id || one.Value.Name == id)
            || context.Graph.Incoming(operation).Any(relation => relation.From.Service is { } service && service.Errors.Any(one => one.Value.ToString() == id));
        if (!isDeclared)
        {
            context.Error(Id, operation, $"Example '{title}' has the error '{id}', which '{operation.Id}' does not declare.", error.Span);
        }
        else
        {
            CheckValue(context, operation, context.Graph.Find(id), error["content"], $"Error of example '{title}'", false);
        }
    }

    private static void CheckValue(RuleContext context, GraphShape operation, GraphShape? shape, JsonNode? value, string what, bool allows)
    {
        if (value is not null && (shape ?? context.Graph.Find(Prelude.Unit)) is { } type)
        {
            context.CheckValue(Id, operation, type, value, what, allows);
        }
    }
}
