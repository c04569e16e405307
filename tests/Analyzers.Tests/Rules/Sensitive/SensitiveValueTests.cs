using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.Analyzers.Tests.Rules.Sensitive;

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
    [InlineData("new Door { City = {|SMW1004:\"HUSH1\"|} }", "'City' has 5 characters; the model allows at most 3")]
    [InlineData("new Color({|SMW1008:\"gren\"|})", "a sensitive value is not a known value of 'Color'")]
    [InlineData("new Errand { Door = Keep(new Door { City = {|SMW1004:\"HUSH1\"|} }) }", "'City' has 5 characters; the model allows at most 3")]
    [InlineData("new Errand { Vault = new() { Code = {|SMW1004:{|SMW1009:\"home\"|}|} } }", "Condition 'NotHome' of the model is violated: The code is not home (a sensitive value)")]
    [InlineData("new Errand { Spare = new() { Code = {|SMW1004:{|SMW1009:\"void\"|}|} } }", "Condition 'NotEmpty' of the model is violated: The code is not void (a sensitive value)")]
    public async Task What_is_sensitive_is_not_shown(string expression, string message) =>
        Assert.Contains(message, await VerifyAsync(expression));

    [Theory]
    [InlineData("new Plain { City = {|SMW1004:\"HUSH1\"|} }", "'City' has 5 characters (\"HUSH1\"); the model allows at most 3")]
    [InlineData("new Errand { Doors = [new Door { City = {|SMW1004:\"HUSH1\"|} }] }", "'City' has 5 characters (\"HUSH1\"); the model allows at most 3")]
    [InlineData("new Errand { Door = new Door { City = {|SMW1004:\"HUSH1\"|} } }", "'City' has 5 characters (\"HUSH1\"); the model allows at most 3")]
    [InlineData("new Shade({|SMW1008:\"drak\"|})", "\"drak\" is not a known value of 'Shade'; did you mean \"dark\"?")]
    [InlineData("new Plain { Color = new Color({|SMW1008:\"gren\"|}) }", "\"gren\" is not a known value of 'Color'; did you mean \"green\"?")]
    [InlineData("new Errand { Door = new() { City = {|SMW1004:{|SMW1009:\"there\"|}|} } }", "Condition 'NotThere' of the model is violated: The door is not there (\"there\")")]
    public async Task What_is_not_sensitive_is_shown(string expression, string message) =>
        Assert.Contains(message, await VerifyAsync(expression));

    [Theory]
    [InlineData("Door door = new Door { City = {|SMW1004:\"HUSH1\"|} }; Vault vault = new Vault { Door = door }; return vault;")]
    [InlineData("var doors = new[] { new Door { City = {|SMW1004:\"HUSH1\"|} } }; return new Vault { Doors = doors };")]
    [InlineData("var place = new Secret.Place(Keep(new Door { City = {|SMW1004:\"HUSH1\"|} })); return place;")]
    [InlineData("Door door = new(); door = door with { City = {|SMW1004:\"HUSH1\"|} }; return door;")]
    public async Task What_is_put_into_a_sensitive_member_later_is_not_shown(string body) =>
        Assert.DoesNotContain("HUSH1", Assert.Single(await VerifyBodyAsync(body)), StringComparison.Ordinal);

    private static Task<IReadOnlyList<string>> VerifyAsync(string expression) => VerifyBodyAsync($"return {expression};");

    private static Task<IReadOnlyList<string>> VerifyBodyAsync(string body) => AnalyzerVerifier.VerifyAsync(
        new ConstraintAnalyzer(),
        $$"""
        using Shop;

        class Program
        {
            static Door Keep(Door door) => door;
            static object Test() { {{body}} }
        }
        """,
        [("Vault.cs", VaultTypes.Source)]);
}
