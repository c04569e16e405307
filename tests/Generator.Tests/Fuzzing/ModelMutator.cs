using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smithwright.Generator.Tests.Fuzzing;

/// <summary>Damages the text of a model in ways that people and programs do: mostly well-formed JSON that says something else, now and then broken text.</summary>
internal sealed class ModelMutator(string text)
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1e999", "0.5", "\"\"", "\"x\"", "[]", "{}", "[null]", "\"smithy.api#Unit\"", "\"smithy.api#Document\"", "\"smithy.api#Blob\"",
        "\"structure\"", "\"union\"", "\"list\"", "\"map\"", "\"enum\"", "\"intEnum\"", "\"string\"", "\"blob\"", "\"operation\"", "\"resource\"", "\"apply\"",
        "{\"smithy.api#streaming\": {}}", "{\"smithy.api#httpPayload\": {}}", "{\"smithy.api#error\": \"client\"}", "{\"smithy.api#sparse\": {}}",
        "{\"smithy.api#default\": 0}", "{\"smithy.api#default\": \"\"}", "{\"smithy.api#required\": {}}", "{\"smithy.api#httpHeader\": \"X-A\"}",
        "{\"smithy.api#eventPayload\": {}}", "{\"smithy.api#pattern\": \"(a+)+$\"}", "{\"smithy.api#mixin\": {}}",
    ];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The mutant of a seed; the same on every machine.</summary>
    public string Mutate(int seed)
    {
        Random random = new(seed);
        if (random.Next(8) == 0)
        {
            return MutateText(random);
        }

        JsonNode root = JsonNode.Parse(text)!;
        for (int left = random.Next(1, 4); left > 0; left--)
        {
            MutateTree(root, random);
        }

        return root.ToJsonString(Indented);
    }

    private string MutateText(Random random)
    {
        int at = random.Next(text.Length);
        int length = random.Next(Math.Min(80, text.Length - at) + 1);
        return random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            _ => text.Insert(at, ((char)random.Next(0x3000)).ToString()),
        };
    }

    private static void MutateTree(JsonNode root, Random random)
    {
        List<JsonNode> all = [.. Inside(root)];
        JsonNode node = all[random.Next(all.Count)];
        JsonNode other = all[random.Next(all.Count)];
        switch (random.Next(7))
        {
            case 0:
                Remove(node);
                break;
            case 1:
                node.ReplaceWith(JsonNode.Parse(Values[random.Next(Values.Length)]));
                break;
            case 2:
                node.ReplaceWith(other.DeepClone());
                break;
            case 3:
                Rename(node, random);
                break;
            case 4 when node.Parent is JsonArray array:
                array.Add(node.DeepClone());
                break;
            case 5:
                Retarget(all, random);
                break;
            default:
                AddTraits(all, random);
                break;
        }
    }

    /// <summary>Everything below the root that is not empty-handed: values that a parent holds and that are not null.</summary>
    private static IEnumerable<JsonNode> Inside(JsonNode node) => node switch
    {
        JsonObject value => value.Select(property => property.Value).OfType<JsonNode>().SelectMany(inner => Inside(inner).Prepend(inner)),
        JsonArray array => array.OfType<JsonNode>().SelectMany(inner => Inside(inner).Prepend(inner)),
        _ => [],
    };

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject parent)
        {
            parent.Remove(node.GetPropertyName());
        }
        else
        {
            ((JsonArray)node.Parent!).Remove(node);
        }
    }

    private static void Rename(JsonNode node, Random random)
    {
        if (node.Parent is not JsonObject parent)
        {
            return;
        }

        string name = node.GetPropertyName();
        string[] names = [name + "s", name.ToUpperInvariant(), name[..^1], "class", "", "smithy.api#Ünicode", name + "$member", .. parent.Select(property => property.Key)];
        parent.Remove(name);
        parent[names[random.Next(names.Length)]] = node;
    }

    /// <summary>Makes a reference lead elsewhere.</summary>
    private static void Retarget(List<JsonNode> all, Random random)
    {
        JsonNode[] targets = [.. all.Where(node => node.Parent is JsonObject && node.GetPropertyName() is "target" or "shape")];
        if (targets.Length > 0)
        {
            targets[random.Next(targets.Length)].ReplaceWith(targets[random.Next(targets.Length)].DeepClone());
        }
    }

    /// <summary>Adds the traits of one shape or member to those of another.</summary>
    private static void AddTraits(List<JsonNode> all, Random random)
    {
        JsonObject[] traits = [.. all.OfType<JsonObject>().Where(node => node.Parent is JsonObject && node.GetPropertyName() == "traits")];
        if (traits.Length == 0)
        {
            return;
        }

        JsonObject to = traits[random.Next(traits.Length)];
        foreach ((string name, JsonNode? value) in traits[random.Next(traits.Length)].ToArray())
        {
            to[name] = value?.DeepClone();
        }
    }
}
