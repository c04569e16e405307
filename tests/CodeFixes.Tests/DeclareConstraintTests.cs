using Smithwright.Analyzers;

namespace Smithwright.CodeFixes.Tests;

public sealed class DeclareConstraintTests
{
    private static readonly Fixed Fixes = new(new DeclareConstraintFix(), new ConstraintAnalyzer());

    [Theory]
    [InlineData("Tags = tags", "[Smithwright.Annotations.Length(Max = 2)] ")]
    [InlineData("Groups = new Dictionary<string, IReadOnlyList<string>> { [text] = tags }", "[Smithwright.Annotations.Length(Max = 1)] ")]
    public Task The_constraint_of_the_member_is_declared_on_the_parameter(string member, string attribute) => Fixes.VerifyFirstAsync(
        $"Send([text + 1, text + 2, text + 3]); void Send(IReadOnlyList<string> tags) => Use(new RankRequest {{ {member} }});",
        $"Send([text + 1, text + 2, text + 3]); void Send({attribute}IReadOnlyList<string> tags) => Use(new RankRequest {{ {member} }});");

    [Fact]
    public Task A_member_that_is_set_directly_has_no_parameter() => Fixes.VerifyNothingAsync("Use(new RankRequest { Tags = [text + 1, text + 2, text + 3] });");
}
