using Smithwright.Semantics;

namespace Smithwright.Model.Tests.Patterns;

public class ScalarLengthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("ab", 2)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 2)]
    [InlineData("👍", 1)]
    [InlineData("a👍👍", 3)]
    public void A_string_is_as_long_as_it_has_scalar_values(string text, int expected) => Assert.Equal(expected, ScalarLength.Count(text));

    // Not a theory: attributes hold UTF-8, which has no lone surrogates.
    [Fact]
    public void A_surrogate_without_its_partner_counts_as_one()
    {
        Assert.Equal(1, ScalarLength.Count("\uD83D"));
        Assert.Equal(2, ScalarLength.Count("\uDC4D\uD83D"));
        Assert.Equal(2, ScalarLength.Count("\uD83D\uD83D\uDC4D"));
    }
}
