using System.Reflection;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Validation;

/// <summary>A structure is checked for a constraint that is nothing but deep within its only member.</summary>
public sealed class NestedConstraintTests
{
    private const string Harness =
        """
        internal static class Harness
        {
            internal static string[] Violations(string json)
            {
                var reader = new Smithwright.Runtime.Serialization.Json.JsonShapeReader(System.Text.Encoding.UTF8.GetBytes(json));
                Example.Deep.Input value = Example.Deep.Serialization.InputJson.Read(ref reader);
                return System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(value.Validate(), violation => violation.Path));
            }
        }
        """;

    [Theory]
    [InlineData("list", 1)]
    [InlineData("list", 2)]
    [InlineData("list", 3)]
    [InlineData("list", 16)]
    [InlineData("map", 1)]
    [InlineData("map", 3)]
    [InlineData("map", 16)]
    public void Its_holder_is_checked(string kind, int depth) =>
        Assert.Single(Violations(kind, depth, keys: "smithy.api#String", leaf: "ex#Short"));

    [Theory]
    [InlineData("list", 1)]
    [InlineData("list", 3)]
    [InlineData("map", 3)]
    public void So_it_is_for_a_structure_that_is_as_deep(string kind, int depth) =>
        Assert.Single(Violations(kind, depth, keys: "smithy.api#String", leaf: "ex#Part"));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Keys_are_checked_as_deep(int depth) =>
        Assert.Equal(depth, Violations("map", depth, keys: "ex#Short", leaf: "smithy.api#String").Length);

    [Theory]
    [InlineData("list")]
    [InlineData("map")]
    public void Without_a_constraint_there_is_nothing_to_check(string kind) =>
        Assert.Empty(Violations(kind, 3, keys: "smithy.api#String", leaf: "smithy.api#String"));

    private static string[] Violations(string kind, int depth, string keys, string leaf)
    {
        string collections = string.Concat(Enumerable.Range(1, depth).Select(level => Collection(kind, level, keys, level == 1 ? leaf : $"ex#C{level - 1}") + ","));
        string model =
            $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Service": { "type": "service", "version": "1", "operations": [{ "target": "ex#Send" }], "traits": { "aws.protocols#awsJson1_1": {} } },
              "ex#Send": { "type": "operation", "input": { "target": "ex#Input" }, "output": { "target": "ex#Sent" } },
              "ex#Sent": { "type": "structure", "members": { "value": { "target": "ex#Input" } } },
              "ex#Input": { "type": "structure", "members": { "holder": { "target": "ex#Holder" } } },
              "ex#Holder": { "type": "structure", "members": { "value": { "target": "ex#C{{depth}}" } } },
              "ex#Part": { "type": "structure", "members": { "text": { "target": "ex#Short" } } },
              {{collections}}
              "ex#Short": { "type": "string", "traits": { "smithy.api#length": { "max": 3 } } }
            } }
            """;
        string value = Enumerable.Range(1, depth).Aggregate(
            leaf == "ex#Part" ? """{"text":"long text"}""" : "\"long text\"",
            (inner, _) => kind == "list" ? $"[{inner}]" : $$"""{"long key":{{inner}}}""");
        GeneratedClient client = GeneratedClient.Of([new ModelText("model.json", model) { Namespace = "Example.Deep" }], Harness);
        MethodInfo method = client.Load().GetType("Harness")!.GetMethod("Violations", BindingFlags.NonPublic | BindingFlags.Static)!;
        return method.CreateDelegate<Func<string, string[]>>()($$"""{ "holder": { "value": {{value}} } }""");
    }

    private static string Collection(string kind, int level, string keys, string target) => kind == "list"
        ? $$""" "ex#C{{level}}": { "type": "list", "member": { "target": "{{target}}" } } """
        : $$""" "ex#C{{level}}": { "type": "map", "key": { "target": "{{keys}}" }, "value": { "target": "{{target}}" } } """;
}
