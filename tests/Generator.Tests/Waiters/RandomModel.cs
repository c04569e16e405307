using System.Text.Json.Nodes;

namespace Smithwright.Generator.Tests.Waiters;

/// <summary>A model of one operation with random shapes: structures in structures, lists and maps of anything, members that are required or not.</summary>
internal sealed class RandomModel
{
    private static readonly TestType[] Scalars =
    [
        new("smithy.api#String", TestKind.Text, "\"\"", "\"a\"", "\"ab\"", "\"true\""),
        new("ex#State", TestKind.Text, "\"a\"", "\"ab\"", "\"later\""),
        new("smithy.api#Blob", TestKind.Text, "\"\"", "\"YQ==\"", "\"YWI=\""),
        new("ex#Level", TestKind.Number, "1", "2", "7"),
        new("smithy.api#Byte", TestKind.Number, "0", "1", "2"),
        new("smithy.api#Integer", TestKind.Number, "-1", "0", "1", "2"),
        new("smithy.api#Long", TestKind.Number, "0", "1", "3000000000"),
        new("smithy.api#Float", TestKind.Number, "0.1", "1", "2.5"),
        new("smithy.api#Double", TestKind.Number, "0.1", "1", "2.5"),
        new("smithy.api#BigInteger", TestKind.Number, "0", "1", "2"),
        new("smithy.api#BigDecimal", TestKind.Number, "0.1", "1", "2.5"),
        new("smithy.api#Timestamp", TestKind.Number, "0", "1", "2.5"),
        new("smithy.api#Boolean", TestKind.Boolean, "true", "false"),
    ];

    private readonly Random _random;
    private int _shapes;

    public RandomModel(Random random)
    {
        _random = random;
        Shapes["ex#State"] = JsonNode.Parse(
            """
            {"type": "enum", "members": {
              "A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "a"} },
              "AB": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "ab"} } } }
            """);
        Shapes["ex#Level"] = JsonNode.Parse(
            """
            {"type": "intEnum", "members": {
              "LOW": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1} },
              "HIGH": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 2} } } }
            """);
        Input = Aggregate(TestKind.Structure, 2);
        Output = Aggregate(TestKind.Structure, 3);
    }

    public JsonObject Shapes { get; } = [];

    public TestType Input { get; }

    public TestType Output { get; }

    private TestType Type(int depth) => depth == 0 ? _random.Pick(Scalars) : _random.Next(10) switch
    {
        < 4 => _random.Pick(Scalars),
        < 6 => Aggregate(TestKind.Structure, depth - 1),
        6 => Aggregate(TestKind.Union, depth - 1),
        < 9 => Collection(TestKind.List, Type(depth - 1)),
        _ => Collection(TestKind.Map, Type(depth - 1)),
    };

    private TestType Collection(TestKind kind, TestType item)
    {
        string id = NewId();
        Shapes[id] = kind == TestKind.List
            ? new JsonObject { ["type"] = "list", ["member"] = Target(item) }
            : new JsonObject { ["type"] = "map", ["key"] = new JsonObject { ["target"] = "smithy.api#String" }, ["value"] = Target(item) };
        return new TestType(id, kind) { Item = item };
    }

    private TestType Aggregate(TestKind kind, int depth)
    {
        string id = NewId();
        TestMember[] members = [.. Enumerable.Range(0, _random.Next(2, 6)).Select(index =>
            new TestMember($"m{index}", Type(depth), kind == TestKind.Structure && _random.Next(2) == 0))];
        Shapes[id] = new JsonObject
        {
            ["type"] = kind == TestKind.Structure ? "structure" : "union",
            ["members"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Member(member)))),
        };
        return new TestType(id, kind) { Members = members };
    }

    private static JsonObject Member(TestMember member)
    {
        JsonObject target = Target(member.Type);
        if (member.IsRequired)
        {
            target["traits"] = new JsonObject { ["smithy.api#required"] = new JsonObject() };
        }

        return target;
    }

    private static JsonObject Target(TestType type) => new() { ["target"] = type.Id };

    private string NewId() => $"ex#S{_shapes++}";
}
