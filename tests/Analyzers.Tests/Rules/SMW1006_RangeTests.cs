namespace Smithwright.Analyzers.Tests.Rules;

public sealed class RangeTests
{
    [Theory]
    [InlineData("Weight", "-0.1", "'Weight' is -0.1; the model allows 0 to 1.5")]
    [InlineData("Weight", "2", "'Weight' is 2; the model allows 0 to 1.5")]
    [InlineData("Weight", "1.5000000001", "'Weight' is 1.5000000001; the model allows 0 to 1.5")]
    [InlineData("Weight", "double.PositiveInfinity", "'Weight' is Infinity; the model allows 0 to 1.5")]
    [InlineData("MaxResults", "0", "'MaxResults' is 0; the model allows at least 1")]
    [InlineData("MaxResults", "int.MinValue", "'MaxResults' is -2147483648; the model allows at least 1")]
    [InlineData("MaxResults", "flag ? 0 : -1", "'MaxResults' is 0; the model allows at least 1")]
    public async Task A_number_out_of_range_is_reported(string member, string expression, string message)
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync(member, $$"""{|SMW1006:{{expression}}|}""");

        Assert.Equal([message], messages);
    }

    [Theory]
    [InlineData("Weight", "0")]
    [InlineData("Weight", "1.5")]
    [InlineData("Weight", "1.5f")]
    [InlineData("Weight", "double.NaN")]
    [InlineData("Weight", "number")]
    [InlineData("Weight", "null")]
    [InlineData("MaxResults", "1")]
    [InlineData("MaxResults", "(int)2.5")]
    [InlineData("MaxResults", "flag ? 0 : 1")]
    [InlineData("MaxResults", "int.MaxValue")]
    public Task A_number_that_may_be_in_range_is_legal(string member, string expression) => Verify.MemberAsync(member, expression);
}
