using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Operations;

/// <summary>Reads the waiters of an operation; their form has been checked with its traits.</summary>
internal static class WaiterReader
{
    public static IEnumerable<OperationWaiter> Read(OperationShape operation) =>
        WaitableTrait.Of(operation.Traits).Waiters.Select(Read);

    private static OperationWaiter Read(JsonProperty property)
    {
        JsonObject body = (JsonObject)property.Value;
        return new OperationWaiter(
            property.Name,
            (body["documentation"] as JsonString)?.Value,
            body["deprecated"] is JsonBoolean { Value: true },
            Seconds(body["minDelay"], OperationWaiter.DefaultMinDelay),
            Seconds(body["maxDelay"], OperationWaiter.DefaultMaxDelay),
            ((JsonArray)body["acceptors"]!).Items.Select(acceptor => Acceptor((JsonObject)acceptor)).ToEquatableArray());
    }

    private static int Seconds(JsonNode? delay, int otherwise) =>
        delay is JsonNumber number ? int.Parse(number.Text, CultureInfo.InvariantCulture) : otherwise;

    private static Acceptor Acceptor(JsonObject acceptor)
    {
        AcceptorState state = ((JsonString)acceptor["state"]!).Value switch
        {
            "success" => AcceptorState.Success,
            "failure" => AcceptorState.Failure,
            _ => AcceptorState.Retry,
        };
        return new Acceptor(state, Matcher(((JsonObject)acceptor["matcher"]!).Properties[0]));
    }

    private static Matcher Matcher(JsonProperty matcher) => matcher.Name switch
    {
        "success" => new SuccessMatcher(((JsonBoolean)matcher.Value).Value),
        "errorType" => new ErrorMatcher((JsonString)matcher.Value),
        _ => Path((JsonObject)matcher.Value, readsInput: matcher.Name == "inputOutput"),
    };

    private static PathMatcher Path(JsonObject body, bool readsInput) => new(
        (JsonString)body["path"]!,
        readsInput,
        ((JsonString)body["comparator"]!).Value switch
        {
            "stringEquals" => PathComparator.StringEquals,
            "booleanEquals" => PathComparator.BooleanEquals,
            "allStringEquals" => PathComparator.AllStringEquals,
            _ => PathComparator.AnyStringEquals,
        },
        ((JsonString)body["expected"]!).Value);
}
