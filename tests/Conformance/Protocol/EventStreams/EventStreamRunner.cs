using System.Reflection;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>Sends the events of a test, answers with its others, and checks both sides.</summary>
internal sealed class EventStreamRunner(TestBed bed) : ITestRunner
{
    private readonly EventStreamCheck _check = new(bed.Service.Model);

    public Task<string?> RunAsync(ProtocolTest test) => RunAsync(test.Subject, new EventStreamCase(test.Case), new EventStreamCase(test.Case));

    public Task<MutationTally> MutateAsync(ProtocolTest test) => new EventStreamMutants(
        bed.Service, test, (given, expected) => RunAsync(test.Subject, new EventStreamCase(given), new EventStreamCase(expected))).RunAsync();

    private async Task<string?> RunAsync(string operation, EventStreamCase given, EventStreamCase expected)
    {
        if (bed.Client.MethodOf(operation) is not { } method)
        {
            return "the operation is not generated";
        }

        try
        {
            string? difference = await DifferenceAsync(method, operation, given, expected);
            return expected.Fails ? "nothing failed" : difference;
        }
        catch (ServiceException) when (expected.Fails)
        {
            return null;
        }
        catch (Exception exception)
        {
            // Whatever generated code does wrong is the result of this test, not the end of the run.
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    private async Task<string?> DifferenceAsync(MethodInfo method, string operation, EventStreamCase given, EventStreamCase expected)
    {
        EventStreamHandler handler = new(given, LeastAnswer.Headers(bed.Service, operation));
        object? input = new EventStreamInput(bed.Service).Of(method, operation, given);
        object? output = await bed.Client.CallAsync(method, input, "example.com", handler);
        return Request(operation, expected, handler.Request!) ?? await ResponseAsync(operation, expected, output);
    }

    private string? Request(string operation, EventStreamCase expected, CapturedRequest request) =>
        (expected.Request is { } initial ? RequestCheck.Difference(initial, request) : null)
        ?? (EventStreamMember.Of(bed.Service.Model, bed.Service.InputOf(operation)) is null ? null : EventStreamCheck.Sent(expected.Sent, request.Body));

    private async Task<string?> ResponseAsync(string operation, EventStreamCase expected, object? output)
    {
        if (output is null || bed.Service.OutputOf(operation) is not { } shape)
        {
            return expected.Received.Count == 0 && expected.ResponseParams is null ? null : "there is no output";
        }

        Member? stream = EventStreamMember.Of(bed.Service.Model, shape);
        List<object> events = stream is null ? [] : await EventSequence.ReadAsync(output, stream.Name);
        return (expected.ResponseParams is { } beside ? _check.Output(shape, beside, output, stream?.Name) : null)
            ?? (stream is null ? null : _check.Received(stream.Target, expected.Received, events));
    }
}
