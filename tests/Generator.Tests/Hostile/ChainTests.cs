using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Hostile;

/// <summary>However long the chains and rows of a model are: the generator neither overflows the stack nor gives up. <c>SMITHWRIGHT_LENGTH</c> says how long.</summary>
public class ChainTests
{
    // A frame has more than a hundred bytes: a walk that recursed over so many levels would end the process.
    private static readonly int Length = int.TryParse(Environment.GetEnvironmentVariable("SMITHWRIGHT_LENGTH"), out int length) ? length : 2_500;

    [Fact]
    public void A_model_of_long_chains_is_generated() => AssertGenerated(
        LongModel.Of(Length), "Structure1", "Needed1", "Limited1", "Hidden1", "Ring1", "Union1", "Listed2", "Mapped2", "Held1", "Fault1", "In");

    [Fact]
    public void A_model_of_long_chains_in_C2J_is_generated() => AssertGenerated(LongC2jModel.Of(Length), "Chain1", "Needed1", "Hidden1", "Union1", "List1", "Map1", "Fault1", "In");

    private static void AssertGenerated(string model, params string[] types)
    {
        GeneratedClient client = SmallStack.Run(() => GeneratedClient.Of([new ModelText("service-2.json", model) { Namespace = "Example" }]));

        Assert.Empty(client.Run.Diagnostics);
        Assert.Null(client.Run.Results.Single().Exception);
        IReadOnlyDictionary<string, string> files = client.Files;
        Assert.All(types, type => Assert.True(files.ContainsKey($"Example.{type}.g.cs"), $"{type} is not among {files.Count} files."));
    }
}
