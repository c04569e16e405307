using System.Reflection;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Validation;

/// <summary>A whole number is a bound of <c>length</c> however JSON spells it; any other number is none.</summary>
public sealed class LengthSpellingTests
{
    private const string Model =
        """
        {
          "smithy": "2.0",
          "shapes": {
            "ex#Service": { "type": "service", "operations": [{ "target": "ex#Send" }], "traits": { "aws.protocols#restJson1": {} } },
            "ex#Send": { "type": "operation", "input": { "target": "ex#Letter" }, "traits": { "smithy.api#http": { "method": "POST", "uri": "/" } } },
            "ex#Letter": {
              "type": "structure",
              "members": {
                "decimals": { "target": "smithy.api#String", "traits": { "smithy.api#length": { "min": 2.0, "max": 5.0 } } },
                "exponents": { "target": "smithy.api#String", "traits": { "smithy.api#length": { "min": 0e0, "max": 1e1 } } },
                "fractions": { "target": "smithy.api#String", "traits": { "smithy.api#length": { "min": 1.5, "max": 2.5 } } }
              }
            }
          }
        }
        """;

    private const string Caller =
        """
        using System.Linq;
        using Example.Letters;

        internal static class Caller
        {
            internal static string Violations(int length)
            {
                string text = new('x', length);
                var letter = new Letter { Decimals = text, Exponents = text, Fractions = text };
                return string.Join(',', letter.Validate().Select(violation => violation.Path));
            }
        }
        """;

    private static readonly GeneratedClient Client = GeneratedClient.Of([new ModelText("model.json", Model) { Namespace = "Example.Letters" }], Caller);

    private static readonly Lazy<Type> Compiled = new(() => Client.Load().GetType("Caller")!);

    [Theory]
    [InlineData(0, "/decimals")]
    [InlineData(1, "/decimals")]
    [InlineData(2, "")]
    [InlineData(5, "")]
    [InlineData(6, "/decimals")]
    [InlineData(10, "/decimals")]
    [InlineData(11, "/decimals,/exponents")]
    public void Whole_bounds_are_checked(int length, string expected) => Assert.Equal(
        expected,
        Compiled.Value.GetMethod("Violations", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [length], null));

    [Fact]
    public void Whole_bounds_are_attributes_for_analyzers()
    {
        string letter = Letter();
        Assert.Contains("Length(Min = 2, Max = 5)", letter, StringComparison.Ordinal);
        Assert.Contains("Length(Max = 10)", letter, StringComparison.Ordinal);
        Assert.Equal(2, letter.Split("Annotations.Length").Length - 1);
    }

    [Fact]
    public void Whole_bounds_are_documented()
    {
        string letter = Letter();
        Assert.Contains("<para>Length: 2 to 5.</para>", letter, StringComparison.Ordinal);
        Assert.Contains("<para>Length: at most 10.</para>", letter, StringComparison.Ordinal);
        Assert.Equal(2, letter.Split("<para>Length:").Length - 1);
    }

    private static string Letter() => Client.Files.Single(file => file.Key.EndsWith("Example.Letters.Letter.g.cs", StringComparison.Ordinal)).Value;
}
