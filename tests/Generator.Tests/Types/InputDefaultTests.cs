using System.Reflection;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Types;

/// <summary>A default counts except on inputs, and an input is what has the trait, not what an operation happens to take.</summary>
public sealed class InputDefaultTests
{
    [Theory]
    [InlineData("", 7)]
    [InlineData(""" , "traits": { "smithy.api#input": {} } """, null)]
    public void Only_the_trait_takes_the_default_from_an_input(string trait, int? expected)
    {
        string model =
            $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Service": { "type": "service", "version": "1", "operations": [{ "target": "ex#Send" }], "traits": { "aws.protocols#awsJson1_1": {} } },
              "ex#Send": { "type": "operation", "input": { "target": "ex#Letter" } },
              "ex#Letter": { "type": "structure", "members": { "copies": { "target": "smithy.api#Integer", "traits": { "smithy.api#default": 7 } } }{{trait}} }
            } }
            """;
        Assembly client = GeneratedClient.Of([new ModelText("model.json", model) { Namespace = "Example.Letters" }]).Load();
        Type letter = client.GetType("Example.Letters.Letter", throwOnError: true)!;
        Assert.Equal(expected, letter.GetProperty("Copies")!.GetValue(Activator.CreateInstance(letter)));
    }
}
