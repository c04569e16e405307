using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.C2j;

/// <summary>
/// The matchers of Smithy that an acceptor of C2J amounts to. A status that is an error is all errors that the model gives that status; anything
/// without a counterpart is nothing.
/// </summary>
internal static class C2jMatchers
{
    public static IEnumerable<JsonObject> Of(JsonObject acceptor, DefinitionSet set, ShapeId operation)
    {
        JsonNode? expected = acceptor["expected"];
        switch ((acceptor["matcher"] as JsonString)?.Value, expected)
        {
            case ("path", JsonString):
                return Path(acceptor, "stringEquals", expected);
            case ("path", JsonBoolean flag):
                return Path(acceptor, "booleanEquals", new JsonString(flag.Span, flag.Value ? "true" : "false"));
            case ("pathAll", JsonString):
                return Path(acceptor, "allStringEquals", expected);
            case ("pathAny", JsonString):
                return Path(acceptor, "anyStringEquals", expected);
            case ("error", JsonString):
                return [TraitBuilder.Object(acceptor.Span, ("errorType", expected))];
            case ("error", JsonBoolean flag):
                return [Success(acceptor, !flag.Value)];
            case ("status", JsonNumber status) when int.TryParse(status.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int code):
                return code is >= 200 and < 300 ? [Success(acceptor, true)] : ErrorsOf(set, operation, code).Select(
                    error => TraitBuilder.Object(acceptor.Span, ("errorType", new JsonString(status.Span, error.Name))));
            default:
                return [];
        }
    }

    private static IEnumerable<JsonObject> Path(JsonObject acceptor, string comparator, JsonNode expected) =>
        acceptor["argument"] is JsonString path
            ? [TraitBuilder.Object(acceptor.Span, ("output", TraitBuilder.Object(
                acceptor.Span, ("path", path), ("expected", expected), ("comparator", new JsonString(acceptor.Span, comparator)))))]
            : [];

    private static JsonObject Success(JsonObject acceptor, bool isSuccess) =>
        TraitBuilder.Object(acceptor.Span, ("success", new JsonBoolean(acceptor.Span, isSuccess)));

    private static IEnumerable<ShapeId> ErrorsOf(DefinitionSet set, ShapeId operation, int status) =>
        (set.Find(operation) as OperationDefinition)?.Errors.Select(error => error.Value).Where(error => StatusOf(set.Find(error)) == status) ?? [];

    private static int? StatusOf(ShapeDefinition? error) => error is null ? null : HttpErrorTrait.Of(error.Traits);
}
