using CsCheck;

namespace Smithwright.Generator.Tests.Conditions;

/// <summary>A structure with a member of every kind, and random values of it as JSON.</summary>
internal static class EveryKind
{
    public const string Id = "ex#Every";

    public const string Shapes =
        """
        {
          "ex#Every": {
            "type": "structure",
            "members": {
              "flag": { "target": "smithy.api#Boolean" },
              "sure": { "target": "smithy.api#Boolean", "traits": { "smithy.api#required": {} } },
              "i": { "target": "smithy.api#Integer" },
              "j": { "target": "smithy.api#Integer", "traits": { "smithy.api#required": {} } },
              "long": { "target": "smithy.api#Long" },
              "float": { "target": "smithy.api#Float" },
              "double": { "target": "smithy.api#Double", "traits": { "smithy.api#required": {} } },
              "big": { "target": "smithy.api#BigInteger" },
              "decimal": { "target": "smithy.api#BigDecimal" },
              "at": { "target": "smithy.api#Timestamp" },
              "until": { "target": "smithy.api#Timestamp", "traits": { "smithy.api#required": {} } },
              "name": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } },
              "nick": { "target": "smithy.api#String" },
              "color": { "target": "ex#Color" },
              "shade": { "target": "ex#Color", "traits": { "smithy.api#required": {} } },
              "level": { "target": "ex#Level" },
              "data": { "target": "smithy.api#Blob" },
              "doc": { "target": "smithy.api#Document" },
              "tags": { "target": "ex#Names" },
              "must": { "target": "ex#Names", "traits": { "smithy.api#required": {} } },
              "nums": { "target": "ex#Numbers" },
              "floats": { "target": "ex#Floats" },
              "times": { "target": "ex#Times" },
              "colors": { "target": "ex#Colors" },
              "docs": { "target": "ex#Docs" },
              "sparse": { "target": "ex#Sparse" },
              "kv": { "target": "ex#Kv" },
              "counts": { "target": "ex#Counts" },
              "groups": { "target": "ex#Groups", "traits": { "smithy.api#required": {} } },
              "holes": { "target": "ex#Holes" },
              "item": { "target": "ex#Item" },
              "items": { "target": "ex#Items" },
              "byName": { "target": "ex#ItemMap" },
              "matrix": { "target": "ex#Matrix" },
              "choice": { "target": "ex#Choice" }
            }
          },
          "ex#Item": {
            "type": "structure",
            "members": {
              "id": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } },
              "count": { "target": "smithy.api#Integer" },
              "tags": { "target": "ex#Names" },
              "inner": { "target": "ex#Item" }
            }
          },
          "ex#Choice": {
            "type": "union",
            "members": { "text": { "target": "smithy.api#String" }, "number": { "target": "smithy.api#Integer" }, "item": { "target": "ex#Item" } }
          },
          "ex#Color": {
            "type": "enum",
            "members": {
              "RED": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "a" } },
              "BLUE": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "ab" } }
            }
          },
          "ex#Level": {
            "type": "intEnum",
            "members": {
              "LOW": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 1 } },
              "HIGH": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 2 } }
            }
          },
          "ex#Names": { "type": "list", "member": { "target": "smithy.api#String" } },
          "ex#Numbers": { "type": "list", "member": { "target": "smithy.api#Integer" } },
          "ex#Floats": { "type": "list", "member": { "target": "smithy.api#Float" } },
          "ex#Times": { "type": "list", "member": { "target": "smithy.api#Timestamp" } },
          "ex#Colors": { "type": "list", "member": { "target": "ex#Color" } },
          "ex#Docs": { "type": "list", "member": { "target": "smithy.api#Document" } },
          "ex#Sparse": { "type": "list", "member": { "target": "smithy.api#Integer" }, "traits": { "smithy.api#sparse": {} } },
          "ex#Kv": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#String" } },
          "ex#Counts": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#Integer" } },
          "ex#Groups": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Names" } },
          "ex#Holes": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "smithy.api#Integer" }, "traits": { "smithy.api#sparse": {} } },
          "ex#Items": { "type": "list", "member": { "target": "ex#Item" } },
          "ex#ItemMap": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Item" } },
          "ex#Matrix": { "type": "list", "member": { "target": "ex#Numbers" } }
        }
        """;

    private static readonly Gen<string> Text = Gen.OneOf("\"\"", "\"a\"", "\"b\"", "\"ab\"", "\"3\"", "\"\\ud83d\\udc4d\"");
    private static readonly Gen<string> Whole = Gen.Int[-3, 6].Select(number => $"{number}");
    private static readonly Gen<string> Real = Gen.OneOf(Whole, Gen.OneOf("0.1", "2.5", "-1.25"));
    private static readonly Gen<string> Key = Gen.OneOf("\"a\"", "\"b\"", "\"c\"");

    /// <summary>A value with its members in the order of the model; the optional ones may be absent.</summary>
    public static Gen<string> Value { get; } = Object(
        Optional("flag", Gen.OneOf("true", "false")), Required("sure", Gen.OneOf("true", "false")),
        Optional("i", Whole), Required("j", Whole), Optional("long", Whole), Optional("float", Real), Required("double", Real),
        Optional("big", Whole), Optional("decimal", Real), Optional("at", Real), Required("until", Real),
        Required("name", Text), Optional("nick", Text), Optional("color", Text), Required("shade", Text), Optional("level", Whole),
        Optional("data", Gen.OneOf("\"\"", "\"YQ==\"", "\"YWI=\"")), Optional("doc", Present(Document(2))),
        Optional("tags", List(Text)), Required("must", List(Text)), Optional("nums", List(Whole)), Optional("floats", List(Real)),
        Optional("times", List(Real)), Optional("colors", List(Text)), Optional("docs", List(Present(Document(1)))),
        Optional("sparse", List(Gen.Frequency((3, Whole), (1, Gen.Const("null"))))),
        Optional("kv", Map(Text)), Optional("counts", Map(Whole)), Required("groups", Map(List(Text))),
        Optional("holes", Map(Gen.Frequency((3, Whole), (1, Gen.Const("null"))))),
        Optional("item", Item(2)), Optional("items", List(Item(1))), Optional("byName", Map(Item(1))), Optional("matrix", List(List(Whole))),
        Optional("choice", Gen.OneOf(
            Text.Select(text => $"{{\"text\":{text}}}"), Whole.Select(number => $"{{\"number\":{number}}}"), Item(1).Select(item => $"{{\"item\":{item}}}"))));

    private static Gen<string> Item(int depth) => Object(
        Required("id", Text), Optional("count", Whole), Optional("tags", List(Text)), Optional("inner", depth == 0 ? Gen.Const((string?)null!) : Item(depth - 1)));

    private static Gen<string> Document(int depth)
    {
        Gen<string> scalar = Gen.OneOf(Text, Real, Gen.OneOf("true", "false", "null"));
        return depth == 0 ? scalar : Gen.Frequency((2, scalar), (2, List(Document(depth - 1))), (3, Map(Document(depth - 1))));
    }

    // In JSON a member or item that is null is there; in C# there is none.
    private static Gen<string> Present(Gen<string> value) => value.Where(text => text != "null");

    private static Gen<string> List(Gen<string> item) => item.Array[0, 3].Select(items => $"[{string.Join(',', items)}]");

    private static Gen<string> Map(Gen<string> value) => Gen.Select(Key, value).Array[0, 3].Select(entries =>
        $"{{{string.Join(',', entries.DistinctBy(entry => entry.Item1).Select(entry => $"{entry.Item1}:{entry.Item2}"))}}}");

    private static Gen<string?> Required(string name, Gen<string> value) => value.Select(text => (string?)$"\"{name}\":{text}");

    private static Gen<string?> Optional(string name, Gen<string> value) => Gen.Select(Gen.Int[0, 2], value, (absent, text) =>
        absent == 0 || text is null ? null : $"\"{name}\":{text}");

    private static Gen<string> Object(params Gen<string?>[] members) =>
        members.Aggregate(Gen.Const(""), (text, member) => Gen.Select(text, member, (before, next) =>
            next is null ? before : before.Length == 0 ? next : $"{before},{next}")).Select(text => $"{{{text}}}");
}
