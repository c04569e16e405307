using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Analyzers.Models;
using Smithwright.Model;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>However long the chains and rows of a model are: checking it does not overflow the stack. <c>SMITHWRIGHT_LENGTH</c> says how long.</summary>
public sealed class ChainTests
{
    private static readonly int Length = int.TryParse(Environment.GetEnvironmentVariable("SMITHWRIGHT_LENGTH"), out int length) ? length : 2_500;

    [Fact]
    public void A_model_of_long_chains_is_checked() => AssertChecked(LongModel.Of(Length));

    [Fact]
    public void A_model_of_long_chains_in_C2J_is_checked() => AssertChecked(LongC2jModel.Of(Length));

    private static void AssertChecked(string text)
    {
        ModelText[] models = [new("service-2.json", text) { Namespace = "Example" }];
        ImmutableArray<AdditionalText> files = GeneratedClient.TextsOf(models);
        AnalyzerOptions options = new(files, GeneratedClient.OptionsOf(models));

        string[] messages = SmallStack.Run(() => (string[])[.. new ModelFiles().Check(files, options, GeneratedClient.Empty(), default).Select(problem => $"{problem.Id} {problem.Message}")]);

        Assert.Contains(messages, message => message.Contains("nested 128 levels deep", StringComparison.Ordinal));
        Assert.All(messages, message => Assert.True(
            message.StartsWith("SMW0003", StringComparison.Ordinal) || message.StartsWith("SMW0006", StringComparison.Ordinal), message));
    }
}
