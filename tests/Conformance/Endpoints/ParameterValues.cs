using System.Text.Json;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Services;

namespace Smithwright.Conformance.Endpoints;

/// <summary>Hands the parameters of tests to resolvers and clients.</summary>
internal static class ParameterValues
{
    private const string BuiltInAccount = "AWS::Auth::AccountId";

    private static readonly string[] Options =
        ["AWS::Region", "AWS::UseFIPS", "AWS::UseDualStack", "SDK::Endpoint", BuiltInAccount, "AWS::Auth::AccountIdEndpointMode"];

    /// <summary>The parameters of a test, as a client would hand them to its resolver.</summary>
    public static EndpointParameters ForResolver(ServiceDescription service, JsonElement declared, IReadOnlyDictionary<string, JsonElement> values)
    {
        Dictionary<string, JsonElement> builtIns = values
            .Where(pair => BuiltInOf(declared, pair.Key) is not null)
            .ToDictionary(pair => BuiltInOf(declared, pair.Key)!, pair => pair.Value, StringComparer.Ordinal);
        return new EndpointParameters(service.EndpointPrefix)
        {
            Region = Text(builtIns, "AWS::Region"),
            Endpoint = Text(builtIns, "SDK::Endpoint") is { } endpoint ? new Uri(endpoint, UriKind.RelativeOrAbsolute) : null,
            UseFips = Flag(builtIns, "AWS::UseFIPS"),
            UseDualStack = Flag(builtIns, "AWS::UseDualStack"),
            AccountId = Text(builtIns, BuiltInAccount),
            AccountIdEndpointMode = Text(builtIns, "AWS::Auth::AccountIdEndpointMode"),
            ClientValues = values.ToDictionary(pair => pair.Key, pair => Value(pair.Value), StringComparer.Ordinal),
        };
    }

    /// <summary>The options of a client for a call. Built-ins that clients have no option for are set by the parameter's name.</summary>
    public static ClientOptions ForClient(OperationInput input, JsonElement declared) => new()
    {
        Region = Text(input.BuiltIns, "AWS::Region"),
        Endpoint = Text(input.BuiltIns, "SDK::Endpoint") is { } endpoint ? new Uri(endpoint) : null,
        UseFips = Flag(input.BuiltIns, "AWS::UseFIPS"),
        UseDualStack = Flag(input.BuiltIns, "AWS::UseDualStack"),
        Credentials = new AwsCredentials("example", "example") { AccountId = Text(input.BuiltIns, BuiltInAccount) },
        AccountIdEndpointMode = Text(input.BuiltIns, "AWS::Auth::AccountIdEndpointMode") is { } mode
            ? Enum.Parse<AccountIdEndpointMode>(mode, ignoreCase: true)
            : null,
        EndpointParameters = input.ClientValues
            .Concat(declared.EnumerateObject()
                .Where(parameter => BuiltInOf(declared, parameter.Name) is { } builtIn && !Options.Contains(builtIn) && input.BuiltIns.ContainsKey(builtIn))
                .Select(parameter => KeyValuePair.Create(parameter.Name, input.BuiltIns[BuiltInOf(declared, parameter.Name)!])))
            .ToDictionary(pair => pair.Key, pair => Value(pair.Value), StringComparer.Ordinal),
        MaxAttempts = 1,
    };

    private static string? BuiltInOf(JsonElement declared, string name) =>
        declared.TryGetProperty(name, out JsonElement parameter) && parameter.TryGetProperty("builtIn", out JsonElement builtIn) ? builtIn.GetString() : null;

    private static object Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Array => value.EnumerateArray().Select(item => item.GetString()!).ToArray(),
        _ => value.GetString()!,
    };

    private static string? Text(IReadOnlyDictionary<string, JsonElement> values, string name) =>
        values.TryGetValue(name, out JsonElement value) ? value.GetString() : null;

    private static bool Flag(IReadOnlyDictionary<string, JsonElement> values, string name) =>
        values.TryGetValue(name, out JsonElement value) && value.GetBoolean();
}
