namespace Smithwright.Analyzers.Tests.Values;

public sealed class TextTests
{
    [Theory]
    [InlineData("\"more than \" + \"eight\"")]
    [InlineData("\"more than \" + text")]
    [InlineData("$\"more than {text}\"")]
    [InlineData("$\"{nameof(RankRequest)}-{number}\"")]
    [InlineData("text + \"12345678\" + 9")]
    [InlineData("new string('x', 9)")]
    [InlineData("new string(text[0], 9)")]
    [InlineData("\"x\".PadLeft(9)")]
    [InlineData("\"x\".PadRight(9, '.')")]
    [InlineData("text.PadLeft(20)")]
    [InlineData("string.Concat(\"12345\", text, \"6789\")")]
    [InlineData("string.Join(\"-\", new[] { \"1234\", \"5678\" })")]
    [InlineData("\"more than eight\".ToUpperInvariant()")]
    [InlineData("(flag ? \"more than eight\" : \"123456789\")")]
    [InlineData("number switch { 1 => \"more than eight\", 2 => throw new Exception(), _ => \"123456789\" }")]
    [InlineData("nameof(RankRequest) ?? \"a\"")]
    public Task A_text_that_is_too_long_is_reported(string expression) =>
        Verify.InputListAsync(expression[0] == '(' ? $"[({{|SMW1004:{expression[1..^1]}|}})]" : $"[{{|SMW1004:{expression}|}}]");

    [Theory]
    [InlineData("text")]
    [InlineData("text + \"1234567\" + 8")]
    [InlineData("$\"{text}12345678\"")]
    [InlineData("$\"{number:N4}\"")]
    [InlineData("$\"{DayOfWeek.Wednesday}\"")]
    [InlineData("\"\" + DayOfWeek.Wednesday")]
    [InlineData("$\"{new Color(\"dark-blue\")}\"")]
    [InlineData("$\"{1e20}\"")]
    [InlineData("new string('x', 8)")]
    [InlineData("new string('x', number)")]
    [InlineData("\"x\".PadLeft(8)")]
    [InlineData("text.PadLeft(16)")]
    [InlineData("flag ? \"more than eight\" : \"a\"")]
    [InlineData("flag ? \"more than eight\" : text")]
    [InlineData("number switch { 1 => \"more than eight\", _ => \"a\" }")]
    [InlineData("text ?? \"more than eight\"")]
    [InlineData("true ? \"a\" : \"more than eight\"")]
    [InlineData("\"more than eight\".Substring(8)")]
    [InlineData("\"more than eight\".Replace(\"more than \", text)")]
    [InlineData("string.Format(\"{0}\", \"a\")")]
    public Task A_text_that_may_be_short_enough_is_not_reported(string expression) => Verify.InputListAsync($"[{expression}]");

    [Fact]
    public Task Characters_are_counted_as_unicode_scalar_values() =>
        Verify.InputListAsync("""["𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", {|SMW1004:"𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜"|}]""");
}
