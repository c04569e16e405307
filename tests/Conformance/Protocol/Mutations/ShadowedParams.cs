using System.Text.Json;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>
/// The entries of <c>httpQueryParams</c> and <c>httpPrefixHeaders</c> maps that are not sent because something else binds their name, and what
/// follows from that for changes of the params.
/// </summary>
internal sealed class ShadowedParams
{
    private readonly HashSet<string> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shadowing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _idleMaps = new(StringComparer.Ordinal);

    public ShadowedParams(TestService service, string operation, string input, JsonElement parameters)
    {
        Member[] given = [.. service.Model.Members(input).Values.Where(member => IsGiven(parameters, member.Name))];
        HashSet<string> literals = [.. Literals(service, operation)];
        foreach (Member map in given.Where(member => parameters.GetProperty(member.Name).ValueKind == JsonValueKind.Object))
        {
            bool isQuery = map.Has(Traits.HttpQueryParams);
            string prefix = map.Text(Traits.HttpPrefixHeaders) ?? "";
            if (!isQuery && !map.Has(Traits.HttpPrefixHeaders))
            {
                continue;
            }

            string[] keys = [.. parameters.GetProperty(map.Name).EnumerateObject().Select(entry => entry.Name)];
            foreach (string key in keys)
            {
                Member? owner = given.FirstOrDefault(member => isQuery
                    ? member.Text(Traits.HttpQuery) == key
                    : string.Equals(member.Text(Traits.HttpHeader), prefix + key, StringComparison.OrdinalIgnoreCase));
                Add(map, key, owner, isQuery && literals.Contains(key));
            }

            if (keys.All(key => _entries.Contains($"/{map.Name}/{key}")))
            {
                _idleMaps.Add("/" + map.Name);
            }
        }
    }

    /// <summary>Whether a change makes no difference: to an entry that is not sent, or by leaving out what such an entry stands in for.</summary>
    public bool MakesIdle(Variant variant) =>
        _entries.Any(entry => variant.Path == entry || variant.Path.StartsWith(entry + "/", StringComparison.Ordinal))
        || (variant.IsLeftOut && (_shadowing.Contains(variant.Path) || _idleMaps.Contains(variant.Path)));

    private void Add(Member map, string key, Member? owner, bool isLiteral)
    {
        if (owner is not null)
        {
            _shadowing.Add("/" + owner.Name);
        }

        if (owner is not null || isLiteral)
        {
            _entries.Add($"/{map.Name}/{key}");
        }
    }

    private static bool IsGiven(JsonElement parameters, string name) =>
        parameters.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>The names of the constant parameters of the URI.</summary>
    private static IEnumerable<string> Literals(TestService service, string operation)
    {
        string uri = service.Model.Trait(operation, Traits.Http) is { } http ? http.GetProperty("uri").GetString()! : "";
        int question = uri.IndexOf('?');
        return question < 0 ? [] : uri[(question + 1)..].Split('&').Select(parameter => parameter.Split('=', 2)[0]);
    }
}
