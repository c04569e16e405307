using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Protocol.EventStreams;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Server;

/// <summary>Runs the tests of event streams on a server: it reads the events of the request, and writes those of the response.</summary>
internal sealed class ServerEventRunner(TestService service, GeneratedServer server)
{
    private const string MediaType = "application/vnd.amazon.eventstream";

    private readonly EventStreamCheck _check = new(service.Model);

    public async Task<string?> RunAsync(ProtocolTest test)
    {
        EventStreamCase @case = new(test.Case);
        Member? sent = service.InputOf(test.Subject) is { } input ? EventStreamMember.Of(service.Model, input) : null;
        Member? received = service.OutputOf(test.Subject) is { } output ? EventStreamMember.Of(service.Model, output) : null;
        bool hasRequest = sent is not null && (@case.Sent.Count > 0 || @case.Request is not null);
        return (hasRequest ? await RequestAsync(test.Subject, @case, sent!) : null)
            ?? (received is not null && (@case.Received.Count > 0 || @case.Response is not null) ? await ResponseAsync(test.Subject, @case, received) : null);
    }

    private async Task<string?> RequestAsync(string operation, EventStreamCase @case, Member stream)
    {
        List<object>? events = null;
        Exception? failure = null;
        (ServedResponse response, object?[]? arguments) = await server.SendAsync(RequestOf(operation, @case), async given =>
        {
            try
            {
                events = await EventSequence.ReadAsync(given[0]!, stream.Name);
            }
            catch (Exception exception)
            {
                // Whatever is thrown while events are read is what the test asks about.
                failure = exception;
            }
        });
        if (@case.Fails)
        {
            return failure is null && arguments is not null ? "nothing failed" : @case.Error is { } error && failure?.GetType().ShapeId() != error ? $"{failure} is thrown" : null;
        }

        return arguments is null ? $"the answer is {response.Status}{response.Said}"
            : failure is not null ? failure.ToString()
            : (@case.RequestParams is { } beside ? _check.Output(service.InputOf(operation)!, beside, arguments[0]!, stream.Name) : null)
                ?? _check.Received(stream.Target, @case.Sent, events!);
    }

    private ServedRequest RequestOf(string operation, EventStreamCase @case)
    {
        byte[] body = [.. @case.Sent.SelectMany(item => item.Bytes)];
        RequestCase? initial = @case.Request;
        JsonElement http = service.Model.Trait(operation, Traits.Http)!.Value;
        Dictionary<string, string> headers = new(initial?.Headers ?? new Dictionary<string, string>(), StringComparer.OrdinalIgnoreCase);
        headers.TryAdd("Content-Type", MediaType);
        return new ServedRequest(
            initial?.Method ?? http.GetProperty("method").GetString()!, initial?.Uri ?? http.GetProperty("uri").GetString()!, string.Join('&', initial?.QueryParams ?? []), headers, body);
    }

    private async Task<string?> ResponseAsync(string operation, EventStreamCase @case, Member stream)
    {
        string shape = service.OutputOf(operation)!;
        JsonObject parameters = new LeastInput(service.Model).Params(shape);
        foreach (JsonProperty member in @case.ResponseParams?.EnumerateObject() ?? default)
        {
            parameters[member.Name] = JsonNode.Parse(member.Value.GetRawText());
        }

        parameters[stream.Name] = new JsonArray([.. @case.Received.Select(item => JsonNode.Parse(item.Params!.Value.GetRawText()))]);
        object output = new ParamsReader().Read(server.OutputOf(operation)!, JsonSerializer.SerializeToElement(parameters))!;
        ServedResponse response = await server.AnswerAsync(operation, output, error: null);
        return (@case.Response is { } initial ? response.Difference(initial.Code, initial.Headers, null, null) : null)
            ?? (response.Failure is { } failure ? failure.ToString() : EventStreamCheck.Sent(@case.Received, response.Body));
    }
}
