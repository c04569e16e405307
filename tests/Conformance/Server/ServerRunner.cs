using System.Text.Json;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Protocol.Mutations;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Protocol.Responses;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Server;

/// <summary>Runs the tests of a model on a server: it reads the request of a request test, and writes the response of a response test.</summary>
internal sealed class ServerRunner(TestService service, GeneratedServer server)
{
    private readonly ValueComparer _values = new(service.Model);

    public async Task<string?> RunAsync(ProtocolTest test) => test.Kind switch
    {
        TestKind.Request => await RequestAsync(test.Subject, test.Protocol, new RequestCase(test.Case)),
        TestKind.Response => await ResponseAsync(test.Subject, new ResponseCase(test.Case), Forbidden(test.Case), error: null),
        TestKind.Error => await ErrorAsync(test),
        _ => await new ServerEventRunner(service, server).RunAsync(test),
    };

    private async Task<string?> RequestAsync(string operation, string protocol, RequestCase @case)
    {
        SentCase request = new(service, operation, protocol, @case);
        (ServedResponse response, object?[]? arguments) = await server.SendAsync(request.Request);
        if (arguments is null)
        {
            return $"the answer is {response.Status}{response.Said}";
        }

        ServiceContext context = (ServiceContext)arguments[^1]!;
        if (context.OperationName != Traits.NameOf(operation))
        {
            return $"{context.OperationName} is called";
        }

        return service.InputOf(operation) is not { } input
            ? @case.Params.EnumerateObject().Any() ? "the operation has no input" : null
            : _values.Structure(input, request.Params, arguments[0]!, "", except: request.Unasserted);
    }

    private async Task<string?> ErrorAsync(ProtocolTest test)
    {
        foreach (string operation in test.Operations)
        {
            if (await ResponseAsync(operation, new ResponseCase(test.Case), Forbidden(test.Case), test.Subject) is { } reason)
            {
                return $"{Traits.NameOf(operation)}: {reason}";
            }
        }

        return null;
    }

    private async Task<string?> ResponseAsync(string operation, ResponseCase @case, IEnumerable<string> forbidden, string? error)
    {
        if (server.OutputOf(operation) is not { } output)
        {
            return "the operation is not generated";
        }

        ExpectedAnswer expected = new(@case);
        ServiceException? thrown = null;
        object? value = null;
        if (error is not null)
        {
            thrown = (ServiceException)new ParamsReader().Read(server.TypeOf(error), WithMessage(error, @case.Params, expected.Message))!;
        }
        else if (service.OutputOf(operation) is not null)
        {
            value = new ParamsReader().Read(output, @case.Params);
        }

        ServedResponse response = await server.AnswerAsync(operation, value, thrown, expected.RequestId);
        return response.Difference(expected.Code, expected.Headers, error is null ? expected.Body : expected.BodyWith(XmlMembers(error)), expected.MediaType)
            ?? (forbidden.FirstOrDefault(response.Headers.ContainsKey) is { } header ? $"the header '{header}' is sent although it is forbidden" : null);
    }

    private string[] XmlMembers(string error) => [.. service.Model.Members(error).Values.Select(member => member.Text(Traits.XmlName) ?? member.Name)];

    /// <summary>The params with the message of an error that has no member for it.</summary>
    private JsonElement WithMessage(string error, JsonElement parameters, string? message) =>
        message is null || service.Model.Members(error).Keys.Any(name => name.Equals("message", StringComparison.OrdinalIgnoreCase))
            ? parameters
            : JsonEdit.Element(JsonEdit.With(parameters, "message", message));

    private static IEnumerable<string> Forbidden(JsonElement @case) =>
        @case.TryGetProperty("forbidHeaders", out JsonElement headers) ? headers.EnumerateArray().Select(header => header.GetString()!) : [];
}
