using System.Globalization;
using System.Text.Json;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Responses;

/// <summary>Compares what a client made of a response with what the test expects. Each method gives the first difference, or null.</summary>
internal sealed class ResponseCheck(TestService service)
{
    private readonly ValueComparer _values = new(service.Model);

    public string? Output(string operation, ResponseCase expected, object? output)
    {
        if (service.OutputOf(operation) is not { } shape)
        {
            return expected.Params.EnumerateObject().Any() ? "the operation has no output" : null;
        }

        return output is null ? "there is no output" : _values.Structure(shape, expected.Params, output, "");
    }

    public string? Error(string error, ResponseCase expected, ServiceException exception)
    {
        if (exception.GetType().ShapeId() != error)
        {
            return $"{exception.GetType().Name} is thrown: {exception.Message}";
        }

        if ((int?)exception.StatusCode != expected.Code)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the status is {(int?)exception.StatusCode} instead of {expected.Code}");
        }

        string? message = MessageMember(error, exception);
        return message is not null && expected.Params.TryGetProperty(message, out JsonElement text) && text.GetString() != exception.Message
            ? $"the message is '{exception.Message}' instead of '{text.GetString()}'"
            : _values.Structure(error, expected.Params, exception, "", except: message);
    }

    /// <summary>The member that became the exception's own message, which every exception has.</summary>
    private string? MessageMember(string error, ServiceException exception) => service.Model.Members(error).Keys.FirstOrDefault(
        name => string.Equals(name, "message", StringComparison.OrdinalIgnoreCase)
            && (exception.GetType().PropertyOf(name)?.DeclaringType ?? typeof(Exception)) == typeof(Exception));
}
