using System.Text.Json.Nodes;

namespace Smithwright.Generator.Tests.Sensitive;

/// <summary>
/// A random model with sensitive shapes and members, and a value of its input that has <see cref="Marker"/> in each sensitive place. What is
/// sensitive is worked out here by the words of the specification, not by the code under test.
/// </summary>
internal sealed class RandomModel
{
    public const string Marker = "HUSHHUSH";
    public const long MarkedNumber = 918273645;
    public const string Plain = "plain";

    private readonly Random _random;
    private readonly JsonObject _shapes = [];
    private readonly string _ns;

    public RandomModel(int seed)
    {
        _random = new Random(seed);
        _ns = $"ex{seed}#";
        string[] leaves = ["string", "integer", "document", "timestamp", "enum", "string"];
        for (int i = 0; i < 50; i++)
        {
            Add(i < 10 ? leaves[i % leaves.Length] : Pick("string", "structure", "structure", "union", "list", "map", "map"), $"{_ns}T{i}");
        }

        Deep(_ns + "Deep", _ns + "T49");
        AddStructure(Input, [.. Enumerable.Range(30, 20).Select(i => $"{_ns}T{i}"), _ns + "Deep"], isSensitive: false);
    }

    /// <summary>The shapes of the model.</summary>
    public string Shapes => _shapes.ToJsonString();

    /// <summary>The id of the input.</summary>
    public string Input => _ns + "Input";

    /// <summary>A shape of the model, unless it is one of the prelude.</summary>
    public JsonObject? Find(string id) => _shapes[id]?.AsObject();

    /// <summary>A value of the input.</summary>
    public string Value() => Value(Input, isHidden: false).ToJsonString();

    private void Add(string type, string id)
    {
        switch (type)
        {
            case "structure":
                AddStructure(id, [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Earlier())], IsChosen(4));
                break;
            case "union":
                _shapes[id] = Shape(type, IsChosen(4), ("members", new JsonObject { ["a"] = Member(Earlier()), ["b"] = Member("smithy.api#String") }));
                break;
            case "list":
                _shapes[id] = Shape(type, IsChosen(4), ("member", Member(Earlier())));
                break;
            case "map":
                _shapes[id] = Shape(type, IsChosen(4), ("key", Member(_ns + "T0", IsChosen(4))), ("value", Member(Earlier())));
                break;
            case "enum":
                _shapes[id] = Shape(type, IsChosen(3), ("members", new JsonObject { ["A"] = Member("smithy.api#Unit", isSensitive: false) }));
                break;
            default:
                JsonObject simple = Shape(type, IsChosen(3) && id != _ns + "T0");
                if (type == "string")
                {
                    simple["traits"]!["smithy.api#length"] = new JsonObject { ["max"] = 3 };
                }

                else if (type == "integer")
                {
                    simple["traits"]!["smithy.api#range"] = new JsonObject { ["max"] = 5 };
                }

                _shapes[id] = simple;
                break;
        }
    }

    private void AddStructure(string id, string[] targets, bool isSensitive)
    {
        JsonObject members = new();
        for (int i = 0; i < targets.Length; i++)
        {
            members[$"m{i}"] = Member(targets[i]);
        }

        _shapes[id] = Shape("structure", isSensitive, ("members", members));
    }

    /// <summary>Lists in lists, deeper than they get types of their own.</summary>
    private void Deep(string id, string target)
    {
        int levels = _random.Next(1, 24);
        for (int i = levels; i > 0; i--)
        {
            _shapes[i == 1 ? id : $"{id}{i}"] = Shape("list", isSensitive: false, ("member", Member(i == levels ? target : $"{id}{i + 1}", isSensitive: false)));
        }
    }

    private JsonNode Value(string id, bool isHidden)
    {
        JsonObject? shape = Find(id);
        isHidden |= IsSensitive(shape);
        switch ((string?)shape?["type"])
        {
            case "structure":
                return new JsonObject(shape!["members"]!.AsObject().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)ValueOf(member.Value!, isHidden))));
            case "union":
                return new JsonObject { ["a"] = ValueOf(shape!["members"]!["a"]!, isHidden) };
            case "list":
                return new JsonArray(ValueOf(shape!["member"]!, isHidden));
            case "map":
                JsonNode key = ValueOf(shape!["key"]!, isHidden);
                return new JsonObject { [(string)key!] = ValueOf(shape["value"]!, isHidden) };
            case "integer":
                return isHidden ? MarkedNumber : 7;
            case "timestamp":
                return isHidden ? MarkedNumber : 7;
            case "document":
                return new JsonObject { ["k"] = isHidden ? Marker : Plain };
            default:
                return isHidden ? Marker : Plain;
        }
    }

    private JsonNode ValueOf(JsonNode member, bool isHidden) => Value((string)member["target"]!, isHidden || IsSensitive(member.AsObject()));

    public static bool IsSensitive(JsonObject? shape) => shape?["traits"]?["smithy.api#sensitive"] is not null;

    private string Earlier() => $"{_ns}T{_random.Next(_shapes.Count)}";

    private bool IsChosen(int outOf) => _random.Next(outOf) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private JsonObject Member(string target) => Member(target, IsChosen(6));

    private static JsonObject Member(string target, bool isSensitive) => new() { ["target"] = target, ["traits"] = Traits(isSensitive) };

    private static JsonObject Shape(string type, bool isSensitive, params (string Name, JsonNode Value)[] parts)
    {
        JsonObject shape = new() { ["type"] = type, ["traits"] = Traits(isSensitive) };
        foreach ((string name, JsonNode value) in parts)
        {
            shape[name] = value;
        }

        return shape;
    }

    private static JsonObject Traits(bool isSensitive) => isSensitive ? new JsonObject { ["smithy.api#sensitive"] = new JsonObject() } : [];
}
