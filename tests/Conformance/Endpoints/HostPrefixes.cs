using System.Text.Json;

namespace Smithwright.Conformance.Endpoints;

/// <summary>
/// What operations put before the host of their endpoint (Smithy's trait <c>endpoint</c>): endpoint tests expect endpoints without it. Labels that are endpoint
/// parameters as well are left to the rules.
/// </summary>
internal sealed class HostPrefixes(JsonElement model)
{
    public string Of(OperationInput input)
    {
        if (Find(model, "operations", input.Operation) is { } operation)
        {
            string member = Property(operation, "input", "shape")?.GetString() ?? "";
            return Expand(Property(operation, "endpoint", "hostPrefix"), input, label => IsParameter(member, label, "contextParam"));
        }

        JsonElement? shape = Find(model, "shapes", input.Operation);
        string target = Property(shape, "input", "target")?.GetString() ?? "";
        return Expand(Property(shape, "traits", "smithy.api#endpoint", "hostPrefix"), input, label => IsParameter(target, label, "traits", "smithy.rules#contextParam"));
    }

    private static string Expand(JsonElement? template, OperationInput input, Func<string, bool> isParameter) => input.Input.Aggregate(
        template?.GetString() ?? "",
        (text, member) => text
            .Replace($"{{{member.Key}}}.", isParameter(member.Key) ? "" : $"{member.Value}.", StringComparison.Ordinal)
            .Replace($"{{{member.Key}}}", member.Value.ToString(), StringComparison.Ordinal));

    private bool IsParameter(string shape, string member, params string[] path) =>
        Property(model, ["shapes", shape, "members", member, .. path]) is not null;

    // Shapes of Smithy have a namespace before their names.
    private static JsonElement? Find(JsonElement model, string group, string name)
    {
        foreach (JsonProperty property in Property(model, group)?.EnumerateObject().AsEnumerable() ?? [])
        {
            if (property.Name == name || property.Name.EndsWith("#" + name, StringComparison.Ordinal))
            {
                return property.Value;
            }
        }

        return null;
    }

    private static JsonElement? Property(JsonElement? element, params string[] path) => path.Aggregate(
        element,
        (node, name) => node is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out JsonElement value) ? value : null);
}
