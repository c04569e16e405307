namespace Smithwright.Analyzers.Tests.Rules;

public sealed class LengthTests
{
    [Fact]
    public async Task A_string_that_is_too_long_is_reported_with_its_beginning()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync("UserId", $$"""{|SMW1004:"{{new string('u', 257)}}"|}""");

        Assert.Equal([$"'UserId' has 257 characters (\"{new string('u', 60)}…\"); the model allows at most 256"], messages);
    }

    [Fact]
    public async Task An_empty_string_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync("UserId", "{|SMW1004:string.Empty|}");

        Assert.Equal(["'UserId' has 0 characters; the model allows at least 1"], messages);
    }

    [Fact]
    public async Task A_sensitive_value_is_not_shown()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync("Secret", """{|SMW1004:"hunter2"|}""");

        Assert.Equal(["'Secret' has 7 characters; the model allows at most 4"], messages);
    }

    [Theory]
    [InlineData("{|SMW1004:new byte[5]|}")]
    [InlineData("{|SMW1004:new byte[] { 1, 2, 3, 4, 5 }|}")]
    [InlineData("{|SMW1004:new ReadOnlyMemory<byte>([1, 2, 3, 4, 5])|}")]
    [InlineData("{|SMW1004:\"äöü\"u8.ToArray()|}")]
    [InlineData("{|SMW1004:Encoding.UTF8.GetBytes(\"äöü\")|}")]
    public Task A_blob_with_too_many_bytes_is_reported(string expression) => Verify.MemberAsync("Digest", expression);

    [Theory]
    [InlineData("new byte[4]")]
    [InlineData("new byte[number]")]
    [InlineData("\"abcd\"u8.ToArray()")]
    [InlineData("Encoding.Unicode.GetBytes(\"abc\")")]
    [InlineData("new ReadOnlyMemory<byte>(new byte[9], 2, 4)")]
    public Task A_blob_that_may_be_small_enough_is_legal(string expression) => Verify.MemberAsync("Digest", expression);

    [Theory]
    [InlineData("\"u\"")]
    [InlineData("text")]
    [InlineData("null")]
    public Task A_string_within_its_limits_is_legal(string expression) => Verify.MemberAsync("UserId", expression);
}
