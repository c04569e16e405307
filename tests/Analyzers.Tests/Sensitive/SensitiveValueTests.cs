using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.Analyzers.Tests.Sensitive;

/// <summary>Diagnostics are printed by builds: they show no value that is, or becomes part of, something sensitive.</summary>
public sealed class SensitiveValueTests
{
    [Theory]
    [InlineData("new Vault { Code = {|SMW1004:\"HUSH1\"|} }", "'Code' has 5 characters; the model allows at most 3")]
    [InlineData("new Secret.Text({|SMW1004:\"HUSH1\"|})", "'Value' has 5 characters; the model allows at most 3")]
    [InlineData("new Vault { Door = new Door { City = {|SMW1004:\"HUSH1\"|} } }", "'City' has 5 characters; the model allows at most 3")]
    [InlineData("new Vault { Doors = [new Door { City = {|SMW1004:\"HUSH1\"|} }] }", "'City' has 5 characters; the model allows at most 3")]
    [InlineData("new Secret.Place(new Door { City = {|SMW1004:\"HUSH1\"|} })", "'City' has 5 characters; the model allows at most 3")]
    [InlineData("new Vault { Lock = new Lock({|SMW1008:\"HUSH1\"|}) }", "a sensitive value is not a known value of 'Lock'")]
    [InlineData("new Lock({|SMW1008:\"rond\"|})", "a sensitive value is not a known value of 'Lock'")]
    [InlineData("new Secret.Place(new Door { Color = new Color({|SMW1008:\"gren\"|}) })", "a sensitive value is not a known value of 'Color'")]
    [InlineData("new Errand { Vault = new() { Code = {|SMW1004:{|SMW1009:\"home\"|}|} } }", "Condition 'NotHome' of the model is violated: The code is not home (a sensitive value)")]
    [InlineData("new Errand { Spare = new() { Code = {|SMW1004:{|SMW1009:\"void\"|}|} } }", "Condition 'NotEmpty' of the model is violated: The code is not void (a sensitive value)")]
    public async Task What_is_sensitive_is_not_shown(string expression, string message) =>
        Assert.Contains(message, await VerifyAsync(expression));

    [Theory]
    [InlineData("new Door { City = {|SMW1004:\"HUSH1\"|} }", "'City' has 5 characters (\"HUSH1\"); the model allows at most 3")]
    [InlineData("new Errand { Door = new Door { City = {|SMW1004:\"HUSH1\"|} } }", "'City' has 5 characters (\"HUSH1\"); the model allows at most 3")]
    [InlineData("new Color({|SMW1008:\"gren\"|})", "\"gren\" is not a known value of 'Color'; did you mean \"green\"?")]
    [InlineData("new Errand { Door = new() { City = {|SMW1004:{|SMW1009:\"there\"|}|} } }", "Condition 'NotThere' of the model is violated: The door is not there (\"there\")")]
    public async Task What_is_not_sensitive_is_shown(string expression, string message) =>
        Assert.Contains(message, await VerifyAsync(expression));

    private static Task<IReadOnlyList<string>> VerifyAsync(string expression) => AnalyzerVerifier.VerifyAsync(
        new ConstraintAnalyzer(),
        $$"""
        using Shop;

        class Program
        {
            static object Make() => {{expression}};
        }
        """,
        [("Vault.cs", VaultTypes.Source)]);
}
