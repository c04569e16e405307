using System.Text.Json;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>
/// The entries of <c>httpQueryParams</c> and <c>httpPrefixHeaders</c> maps that are not sent, because something else binds their name: a change of
/// theirs changes nothing.
/// </summary>
internal sealed class ShadowedParams(TestService service)
{
    public IEnumerable<string> Of(string operation, string input, JsonElement parameters)
    {
        IReadOnlyDictionary<string, Member> members = service.Model.Members(input);
        HashSet<string> query = [.. Literals(operation), .. Bound(Traits.HttpQuery)];
        var headers = new HashSet<string>(Bound(Traits.HttpHeader), StringComparer.OrdinalIgnoreCase);
        return from member in members.Values
               where parameters.TryGetProperty(member.Name, out JsonElement given) && given.ValueKind == JsonValueKind.Object
               from entry in parameters.GetProperty(member.Name).EnumerateObject()
               where (member.Has(Traits.HttpQueryParams) && query.Contains(entry.Name))
                   || (member.Text(Traits.HttpPrefixHeaders) is { } prefix && headers.Contains(prefix + entry.Name))
               select $"/{member.Name}/{entry.Name}";

        IEnumerable<string> Bound(string trait) => members.Values
            .Where(member => parameters.TryGetProperty(member.Name, out JsonElement given) && given.ValueKind != JsonValueKind.Null)
            .Select(member => member.Text(trait))
            .OfType<string>();
    }

    /// <summary>The names of the constant parameters of the URI.</summary>
    private IEnumerable<string> Literals(string operation)
    {
        string uri = service.Model.Trait(operation, "smithy.api#http") is { } http ? http.GetProperty("uri").GetString()! : "";
        int question = uri.IndexOf('?');
        return question < 0 ? [] : uri[(question + 1)..].Split('&').Select(parameter => parameter.Split('=', 2)[0]);
    }
}
