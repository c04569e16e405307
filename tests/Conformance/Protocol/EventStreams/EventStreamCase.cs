using System.Text.Json;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Protocol.Responses;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>A case of <c>smithy.test#eventStreamTests</c>.</summary>
internal sealed class EventStreamCase(JsonElement json)
{
    public IReadOnlyList<EventCase> Sent => [.. Events().Where(item => item.IsRequest)];

    public IReadOnlyList<EventCase> Received => [.. Events().Where(item => !item.IsRequest)];

    /// <summary>The members of the input beside the events.</summary>
    public JsonElement? RequestParams => Part("initialRequestParams");

    /// <summary>The request that has to come of them.</summary>
    public RequestCase? Request => Part("initialRequest") is { } request ? new RequestCase(request) : null;

    /// <summary>The members of the output beside the events.</summary>
    public JsonElement? ResponseParams => Part("initialResponseParams");

    public ResponseCase? Response => Part("initialResponse") is { } response ? new ResponseCase(response) : null;

    /// <summary>Whether the call, or reading its events, has to fail.</summary>
    public bool Fails => Part("expectation") is { } expectation && expectation.TryGetProperty("failure", out _);

    /// <summary>The error with which it has to fail; null where any will do.</summary>
    public string? Error => Part("expectation") is { } expectation && expectation.TryGetProperty("failure", out JsonElement failure)
        && failure.TryGetProperty("errorId", out JsonElement error) ? error.GetString() : null;

    private IEnumerable<EventCase> Events() => Part("events") is { } events ? events.EnumerateArray().Select(item => new EventCase(item)) : [];

    private JsonElement? Part(string name) => json.TryGetProperty(name, out JsonElement part) ? part : null;
}
