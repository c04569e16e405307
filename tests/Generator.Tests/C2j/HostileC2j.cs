using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.C2j;

/// <summary>A service in C2J with all its files, and what becomes of it when one node of one file says something else.</summary>
internal static class HostileC2j
{
    private const string Folder = "tests/Generator.Tests/C2j/Hostile";

    /// <summary>Stands for half of a surrogate pair, which no writer of JSON lets pass.</summary>
    public const string HalfOfPair = "half of a pair";

    private static readonly string[] Names = ["service-2.json", "paginators-1.json", "waiters-2.json", "endpoint-rule-set-1.json"];

    /// <summary>The files as they are meant.</summary>
    public static ModelText[] Files { get; } =
    [
        .. Names.Select((name, index) => new ModelText($"shop/2020-01-01/{name}", File.ReadAllText(Repository.File($"{Folder}/{name}")))
        {
            Namespace = index == 0 ? "Example.Shop" : "",
        }),
    ];

    /// <summary>Every value and every name below the roots of the files.</summary>
    public static IEnumerable<HostilePlace> Places()
    {
        for (int file = 0; file < Files.Length; file++)
        {
            JsonNode?[] nodes = [.. Below(JsonNode.Parse(Files[file].Text)!)];
            for (int node = 0; node < nodes.Length; node++)
            {
                yield return new(file, node, false);
                if (nodes[node]!.Parent is JsonObject)
                {
                    yield return new(file, node, true);
                }
            }
        }
    }

    /// <summary>The files with another value at one place.</summary>
    public static ModelText[] WithValue(HostilePlace place, string json) => With(place, (node, _) => node.ReplaceWith(JsonNode.Parse(json)));

    /// <summary>The files with a member of another name at one place.</summary>
    public static ModelText[] WithName(HostilePlace place, string name) => With(place, (node, _) =>
    {
        JsonObject parent = (JsonObject)node.Parent!;
        parent.Remove(node.GetPropertyName());
        parent[name] = node;
    });

    /// <summary>The files with a text instead of all strings that are members of this name.</summary>
    public static ModelText[] WithStrings(string name, string text) =>
    [
        .. Files.Select(file =>
        {
            JsonNode root = JsonNode.Parse(file.Text)!;
            foreach (JsonNode node in Below(root).OfType<JsonValue>().Where(node => IsNamed(node, name) && node.GetValueKind() == JsonValueKind.String).ToArray())
            {
                node.ReplaceWith(JsonValue.Create(text));
            }
            return file with { Text = Spelled(root) };
        }),
    ];

    /// <summary>Where a place is, for messages.</summary>
    public static string Name(HostilePlace place) =>
        $"{Files[place.File].Path} {Below(JsonNode.Parse(Files[place.File].Text)!).ElementAt(place.Node)!.GetPath()}{(place.IsName ? " (name)" : "")}";

    private static ModelText[] With(HostilePlace place, Action<JsonNode, JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(Files[place.File].Text)!;
        change(Below(root).ElementAt(place.Node)!, root);
        ModelText[] files = [.. Files];
        files[place.File] = files[place.File] with { Text = Spelled(root) };
        return files;
    }

    private static string Spelled(JsonNode root) => root.ToJsonString().Replace(HalfOfPair, "\\ud800", StringComparison.Ordinal);

    private static bool IsNamed(JsonNode node, string name) => node.Parent is JsonObject ? node.GetPropertyName() == name : node.Parent is { } parent && IsNamed(parent, name);

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject value => value.Select(static property => property.Value!).SelectMany(static inner => Below(inner).Prepend(inner)),
        JsonArray array => array.Select(static item => item!).SelectMany(static inner => Below(inner).Prepend(inner)),
        _ => [],
    };
}

/// <summary>A node of a file, by its number, or its name.</summary>
internal readonly record struct HostilePlace(int File, int Node, bool IsName);
