using System.Reflection;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol.Mutations;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.Responses;

/// <summary>Answers a call with a test's response and compares the output, or the exception, with its params.</summary>
internal sealed class ResponseRunner(TestBed bed) : ITestRunner
{
    private readonly ResponseCheck _check = new(bed.Service);

    public async Task<string?> RunAsync(ProtocolTest test)
    {
        ResponseCase @case = new(test.Case);
        foreach (string operation in test.Operations)
        {
            if (await RunAsync(test, operation, given: @case, expected: @case) is { } reason)
            {
                return test.Kind == TestKind.Error ? $"{Traits.NameOf(operation)}: {reason}" : reason;
            }
        }

        return null;
    }

    public Task<MutationTally> MutateAsync(ProtocolTest test) =>
        new ResponseMutants(bed.Service, (given, expected) => RunAsync(test, test.Operations[0], new ResponseCase(given), new ResponseCase(expected))).RunAsync(test);

    private async Task<string?> RunAsync(ProtocolTest test, string operation, ResponseCase given, ResponseCase expected)
    {
        if (bed.Client.MethodOf(operation) is not { } method)
        {
            return "the operation is not generated";
        }

        try
        {
            object? output = await CallAsync(method, operation, given);
            return test.Kind == TestKind.Error ? "the call succeeded" : _check.Output(operation, expected, output);
        }
        catch (ServiceException exception) when (test.Kind == TestKind.Error)
        {
            return _check.Error(test.Subject, expected, exception);
        }
        catch (Exception exception)
        {
            // Whatever generated code does wrong is the result of this test, not the end of the run.
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    private Task<object?> CallAsync(MethodInfo method, string operation, ResponseCase given) => bed.Client.CallAsync(
        method,
        GeneratedService.LeastInput(method, bed.Service, operation),
        "example.com",
        new CannedHandler(given.Code, given.Headers, given.Bytes));
}
