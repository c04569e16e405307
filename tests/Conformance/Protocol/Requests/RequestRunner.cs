using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol.Mutations;

namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>Sends what a test's params say and checks what arrives.</summary>
internal sealed class RequestRunner(TestBed bed) : ITestRunner
{
    public async Task<string?> RunAsync(ProtocolTest test)
    {
        try
        {
            return await CaptureAsync(test.Subject, new RequestCase(test.Case)) is { } request
                ? RequestCheck.Difference(new RequestCase(test.Case), request)
                : "the operation is not generated";
        }
        catch (Exception exception)
        {
            // Whatever generated code does wrong is the result of this test, not the end of the run.
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    public Task<MutationTally> MutateAsync(ProtocolTest test) => new RequestMutants(bed.Service, CaptureAsync).RunAsync(test);

    /// <summary>The request that the client sends, or null when the operation was not generated.</summary>
    private async Task<CapturedRequest?> CaptureAsync(string operation, RequestCase @case)
    {
        if (bed.Client.MethodOf(operation) is not { } method)
        {
            return null;
        }

        object? input = GeneratedService.Input(method, @case.Params);
        CapturingHandler handler = new();
        try
        {
            await (@case.Config.FindsEndpoint
                ? bed.Client.CallAsync(method, input, @case.Config, handler)
                : bed.Client.CallAsync(method, input, @case.Host, handler));
        }
        catch (RequestCapturedException)
        {
            return handler.Request;
        }

        throw new InvalidOperationException("no request was sent");
    }
}
