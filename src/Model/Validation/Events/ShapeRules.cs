using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Small rules about single shapes: <c>Union</c>, <c>UnitType</c>, <c>JsonName</c>, <c>OperationInputOutputMisuse</c>, <c>IdempotentTrait</c>, <c>RequestCompressionTrait</c>.</summary>
internal static class ShapeRules
{
    private static readonly string[] Ways = ["input", "output"];

    public static void Unions(RuleContext context)
    {
        foreach (GraphShape union in context.Graph.Own.Where(shape => shape.IsUnion && context.Graph.MembersOf(shape).IsEmpty))
        {
            context.Error("Union", union, $"Union '{union.Id}' must have at least one member.");
        }
    }

    public static void Units(RuleContext context)
    {
        foreach (GraphShape member in context.Graph.Own.Where(shape => shape.Member?.Target.Value == Prelude.Unit))
        {
            if (context.Graph.ContainerOf(member).Type is not ("union" or "enum" or "intEnum"))
            {
                context.Error("UnitType", member, $"Member '{member.Id}' cannot target '{Prelude.Unit}'; only members of unions can.", member.Member!.Target.Span);
            }
        }
    }

    public static void JsonNames(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own.Where(shape => shape.IsStructure || shape.IsUnion))
        {
            ImmutableArray<GraphShape> members = context.Graph.MembersOf(shape);
            if (!members.Any(member => member.Has(TraitIds.JsonName)))
            {
                continue;
            }

            foreach (IGrouping<string, GraphShape> group in members.GroupBy(member => member.Traits.GetString(TraitIds.JsonName) ?? member.Id.Member!, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            {
                context.Error(
                    "JsonName",
                    shape,
                    $"Several members of '{shape.Id}' have the name '{group.Key}' in JSON: {string.Join(", ", group.Select(member => $"'{member.Id.Member}'"))}.");
            }
        }
    }

    public static void InputsAndOutputs(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.Operations)
        {
            if (context.Graph.InputOf(operation) is { } input && input.Has(TraitIds.Output))
            {
                context.Error(
                    "OperationInputOutputMisuse",
                    operation,
                    $"The input of '{operation.Id}' cannot be '{input.Id}', which has the trait 'output'.",
                    operation.Operation!.Input?.Span);
            }

            if (context.Graph.OutputOf(operation) is { } output && output.Has(TraitIds.Input))
            {
                context.Error(
                    "OperationInputOutputMisuse",
                    operation,
                    $"The output of '{operation.Id}' cannot be '{output.Id}', which has the trait 'input'.",
                    operation.Operation!.Output?.Span);
            }
        }

        foreach (GraphShape structure in context.Graph.Structures.Where(structure => structure.Has(TraitIds.Input) || structure.Has(TraitIds.Output)))
        {
            foreach (string way in Ways.Where(way => structure.Has($"{Prelude.Namespace}#{way}")))
            {
                GraphShape[] users = context.Graph.Incoming(structure).Where(relation => relation.Name == way).Select(relation => relation.From).Distinct().ToArray();
                if (users.Length > 1)
                {
                    context.Error(
                        "OperationInputOutputMisuse",
                        structure,
                        $"'{structure.Id}' has the trait '{way}', but is the {way} of several operations: {string.Join(", ", users.Select(user => $"'{user.Id}'"))}.");
                }
            }

            foreach (Relation relation in context.Graph.Incoming(structure).Where(relation => relation.From.IsMember))
            {
                context.Error(
                    "OperationInputOutputMisuse",
                    structure,
                    $"'{structure.Id}' is the input or output of an operation, and cannot be targeted by member '{relation.From.Id}'.");
            }
        }
    }

    public static void Idempotent(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(TraitIds.Idempotent))
        {
            if (operation.Traits.Get(TraitIds.Idempotent) is not JsonObject trait)
            {
                continue;
            }

            if (trait["exists"] is not null && trait["notFound"] is not null)
            {
                context.ErrorAt("IdempotentTrait", operation, TraitIds.Idempotent, "Trait 'idempotent' cannot have both 'exists' and 'notFound'.");
            }

            foreach (JsonString error in trait.Properties.Where(property => property.Name is "exists" or "notFound").SelectMany(property => Texts(property.Value)))
            {
                if (operation.Operation is { } definition && !definition.Errors.Any(one => one.Value.ToString() == error.Value || one.Value.Name == error.Value))
                {
                    context.Error("IdempotentTrait", operation, $"Trait 'idempotent' names '{error.Value}', which is no error of '{operation.Id}'.", error.Span);
                }
            }
        }
    }

    public static void Compression(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(TraitIds.RequestCompression))
        {
            if (context.Graph.InputOf(operation) is null)
            {
                context.ErrorAt(
                    "RequestCompressionTrait",
                    operation,
                    TraitIds.RequestCompression,
                    $"Trait 'requestCompression' is for operations with an input, which '{operation.Id}' does not have.");
            }

            JsonString[] encodings = Texts((operation.Traits.Get(TraitIds.RequestCompression) as JsonObject)?["encodings"]).ToArray();
            if (encodings.Length == 0)
            {
                context.ErrorAt("RequestCompressionTrait", operation, TraitIds.RequestCompression, "Trait 'requestCompression' needs at least one encoding.");
            }

            string[] unknown = encodings.Select(encoding => encoding.Value).Where(encoding => !encoding.Equals("gzip", StringComparison.OrdinalIgnoreCase)).ToArray();
            if (unknown.Length > 0)
            {
                context.ErrorAt(
                    "RequestCompressionTrait",
                    operation,
                    TraitIds.RequestCompression,
                    $"Expected encodings of trait 'requestCompression' to be gzip, but found {SingleLine.Of(string.Join(", ", unknown))}.");
            }
        }
    }

    internal static IEnumerable<JsonString> Texts(JsonNode? node) => node switch
    {
        JsonString text => [text],
        JsonArray array => array.Items.OfType<JsonString>(),
        _ => [],
    };
}
