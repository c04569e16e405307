using System.Reflection;
using System.Text.Json;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Values;
using Smithwright.Runtime.Endpoints;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Endpoints;

/// <summary>Runs each test on the generated resolver, and where it names calls, on the generated client as well.</summary>
internal static class EndpointSuite
{
    public static async Task<IReadOnlyList<TestResult>> RunAsync(EndpointModel model)
    {
        GeneratedService? service = null;
        string? failure = Attempt.Reason(() => (service = GeneratedService.Find(GeneratedClient.Of(model.Texts).Load(), model.Service)) is null ? "no client is generated" : null);
        List<TestResult> results = new();
        foreach (EndpointCase test in model.Cases)
        {
            Outcome outcome = Outcome.Failed;
            string? reason = failure ?? await Attempt.ReasonAsync(async () =>
            {
                (outcome, string? difference) = await ResultAsync(model, service!, test);
                return difference;
            });
            results.Add(new TestResult(test.Id, model.Service ?? model.Name, "endpoints", model.Name, "endpoints", outcome, reason));
        }

        return results;
    }

    private static async Task<(Outcome Outcome, string? Reason)> ResultAsync(EndpointModel model, GeneratedService service, EndpointCase test)
    {
        if (service.Description.EndpointResolver is PartitionEndpointResolver)
        {
            return (Outcome.Failed, "no resolver is generated from the rules");
        }

        (string? difference, Endpoint? endpoint) = Resolve(model, service, test);
        if (difference is not null && StaleCases.Reason(test, endpoint) is { } stale)
        {
            return (Outcome.Stale, stale);
        }

        foreach (OperationInput input in test.OperationInputs)
        {
            difference ??= await CallAsync(model, service, test, input);
        }

        return difference is null ? (Outcome.Passed, null) : (Outcome.Failed, difference);
    }

    private static (string? Difference, Endpoint? Endpoint) Resolve(EndpointModel model, GeneratedService service, EndpointCase test)
    {
        try
        {
            Endpoint endpoint = service.Description.EndpointResolver.Resolve(ParameterValues.ForResolver(service.Description, model.Parameters, test.Params));
            return (test.Error is { } error ? $"the endpoint is {endpoint.Url}, not the error '{error}'" : EndpointComparison.Difference(test.Endpoint, endpoint), endpoint);
        }
        catch (ArgumentException exception)
        {
            return (exception.Message == test.Error ? null : $"the error is '{exception.Message}', not {test.Error ?? "an endpoint"}", null);
        }
    }

    private static async Task<string?> CallAsync(EndpointModel model, GeneratedService service, EndpointCase test, OperationInput input)
    {
        if (service.MethodOf(input.Operation) is not { } method)
        {
            return $"the operation {input.Operation} is not generated";
        }

        CapturingHandler handler = new();
        try
        {
            await service.CallAsync(method, InputOf(method, input), ParameterValues.ForClient(input, model.Parameters), new SessionHandler(handler));
            return $"{input.Operation} sent nothing";
        }
        catch (RequestCapturedException)
        {
            string host = handler.Request!.Host;
            if (test.Error is { } error)
            {
                return $"{input.Operation} goes to {host} instead of failing with '{error}'";
            }

            string expected = model.HostPrefixes.Of(input) + new Uri(UrlOf(test)).Authority;
            return string.Equals(host, expected, StringComparison.OrdinalIgnoreCase) ? null : $"{input.Operation} goes to {host}, not {expected}";
        }
        catch (ArgumentException exception)
        {
            string expected = test.Error ?? RefusalOf(test);
            return exception.Message.Contains(expected, StringComparison.Ordinal) ? null : $"{input.Operation} fails: {exception.Message}";
        }
        catch (ValueException exception)
        {
            return $"{input.Operation} has no such input: {exception.Message}";
        }
    }

    // A client that cannot sign for the endpoint says which one it found, and does not call it.
    private static string RefusalOf(EndpointCase test) =>
        $"The endpoint {new Uri(UrlOf(test))} wants requests signed with {string.Join(" or ", EndpointComparison.SchemesOf(test.Endpoint))}, which this client cannot do.";

    private static string UrlOf(EndpointCase test) => test.Endpoint.GetProperty("url").GetString()!;

    private static object? InputOf(MethodInfo method, OperationInput input) =>
        GeneratedService.Input(method, JsonSerializer.SerializeToElement(input.Input));
}
