using System.Reflection;
using System.Text;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Sensitive;

/// <summary>A marker in each sensitive place of random models: no text and no violation has it.</summary>
public class MarkerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void What_is_sensitive_is_in_no_text_and_no_violation(int seed)
    {
        var model = new RandomModel(seed);
        string value = model.Value();
        Assert.Contains(RandomModel.Marker, value, StringComparison.Ordinal);

        string[] texts = Describe(model.Shapes, value);

        Assert.Contains(texts, text => text.Contains(RandomModel.Plain, StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("***", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("failed to satisfy", StringComparison.Ordinal));
        Assert.All(texts, AssertUnmarked);
    }

    [Fact]
    public void A_sensitive_union_hides_even_the_name_of_a_member_that_nobody_knows()
    {
        string[] texts = Describe(
            """
            { "ex#Input": { "type": "structure", "members": { "plain": { "target": "ex#Plain" }, "secret": { "target": "ex#Holder" } } },
              "ex#Holder": { "type": "structure", "members": { "value": { "target": "ex#Secret" } } },
              "ex#Plain": { "type": "union", "members": { "a": { "target": "smithy.api#String" } } },
              "ex#Secret": { "type": "union", "members": { "a": { "target": "smithy.api#String" } }, "traits": { "smithy.api#sensitive": {} } } }
            """,
            """{"plain": {"other": "HUSHHUSH"}, "secret": {"value": {"HUSHHUSH": "x"} } }""");

        Assert.Contains("Name = other", texts[0], StringComparison.Ordinal);
        Assert.All(texts, AssertUnmarked);
    }

    [Fact]
    public void Keys_of_maps_are_in_paths_unless_they_are_sensitive()
    {
        string[] texts = Describe(
            """
            { "ex#Input": { "type": "structure", "members": {
                "plain": { "target": "ex#Plain" }, "values": { "target": "ex#Values" }, "keys": { "target": "ex#Keys" }, "all": { "target": "ex#All" },
                "member": { "target": "ex#Plain", "traits": { "smithy.api#sensitive": {} } }, "card": { "target": "ex#Card" }, "after": { "target": "ex#Plain" } } },
              "ex#Card": { "type": "structure", "members": { "inner": { "target": "ex#Inner" } }, "traits": { "smithy.api#sensitive": {} } },
              "ex#Inner": { "type": "structure", "members": { "map": { "target": "ex#Plain" } } },
              "ex#Short": { "type": "string", "traits": { "smithy.api#length": { "max": 3 } } },
              "ex#Hush": { "type": "string", "traits": { "smithy.api#sensitive": {}, "smithy.api#length": { "max": 3 } } },
              "ex#Plain": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Short" } },
              "ex#Values": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Hush" } },
              "ex#Keys": { "type": "map", "key": { "target": "smithy.api#String", "traits": { "smithy.api#sensitive": {} } }, "value": { "target": "ex#Short" } },
              "ex#All": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Short" }, "traits": { "smithy.api#sensitive": {} } } }
            """,
            """
            {"plain": {"k1": "plain"}, "values": {"k2": "HUSHHUSH"}, "keys": {"HUSHHUSH": "plain"}, "all": {"HUSHHUSH": "HUSHHUSH"},
             "member": {"HUSHHUSH": "HUSHHUSH"}, "card": {"inner": {"map": {"HUSHHUSH": "HUSHHUSH"} } }, "after": {"k3": "plain"} }
            """);

        Assert.Equal(
            ["/plain/k1", "/values/k2", "/keys/*", "/all/*", "/member/*", "/card/inner/map/*", "/after/k3"],
            texts.Where(text => text.StartsWith('/')));
        Assert.All(texts, AssertUnmarked);
    }

    private static void AssertUnmarked(string text)
    {
        Assert.DoesNotContain(RandomModel.Marker, text, StringComparison.Ordinal);
        Assert.DoesNotContain("918273645", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1999-02-06", text, StringComparison.Ordinal);
    }

    /// <summary>The text of an input, and the paths and messages of what it violates.</summary>
    private static string[] Describe(string shapes, string value)
    {
        string model = $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Service": { "type": "service", "version": "1", "operations": [{ "target": "ex#Send" }], "traits": { "aws.protocols#awsJson1_1": {} } },
              "ex#Send": { "type": "operation", "input": { "target": "ex#Input" }, "output": { "target": "ex#Sent" } },
              "ex#Sent": { "type": "structure", "members": { "value": { "target": "ex#Input" } } },
              {{shapes.Trim()[1..^1]}} } }
            """;
        GeneratedClient client = GeneratedClient.Of(
            [new ModelText("model.json", model) { Namespace = "Example.Hush" }],
            """
            internal static class Harness
            {
                internal static string[] Describe(byte[] json)
                {
                    var reader = new Smithwright.Serialization.JsonShapeReader(json);
                    Example.Hush.Input value = Example.Hush.Serialization.InputJson.Read(ref reader);
                    var texts = new System.Collections.Generic.List<string> { value.ToString() };
                    foreach (var violation in value.Validate())
                    {
                        texts.Add(violation.Path);
                        texts.Add(violation.Message);
                    }

                    return texts.ToArray();
                }
            }
            """);
        Assert.Empty(client.Complaints());
        return client.Load().GetType("Harness")!.GetMethod("Describe", BindingFlags.NonPublic | BindingFlags.Static)!
            .CreateDelegate<Func<byte[], string[]>>()(Encoding.UTF8.GetBytes(value));
    }
}
