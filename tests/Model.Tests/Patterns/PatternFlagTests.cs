using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Tests.Patterns;

/// <summary>Flags within patterns, whether ECMA-262 has them as modifiers of a group or only Java has them.</summary>
public sealed class PatternFlagTests
{
    [Theory]
    [InlineData("^(?ms).*$", "a\nb", true)]
    [InlineData("^(?s-m).*$", "a\nb", true)]
    [InlineData("^(?ms-s).*x$", "a\nx", false)]
    [InlineData("(?-s:.*)", "a\nb", true)]
    [InlineData("^(?-s:.*)$", "a\nb", false)]
    [InlineData("^(?s:.*)$", "a\nb", true)]
    [InlineData("^(?s:.)(.)$", "\n\n", false)]
    [InlineData("^(?i:ab)c$", "ABc", true)]
    [InlineData("^(?i:ab)c$", "ABC", false)]
    [InlineData("^(?i:a(?-i:b))$", "Ab", true)]
    [InlineData("^(?i:a(?-i:b))$", "AB", false)]
    [InlineData("^(?i-s:a.)$", "A\n", false)]
    [InlineData("^(?i:[^a])$", "A", false)]
    [InlineData("^(?i:[^a])$", "B", true)]
    [InlineData("^(?i:é1)$", "é1", null)]
    [InlineData("^(?i:[^é])$", "1", null)]
    [InlineData("^(?i:.)$", "é", true)]
    [InlineData("(?-:a)", "a", true)]
    public void A_flag_holds_for_its_group(string pattern, string text, bool? expected) => AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("(?i:k)", "\u212A", true)]
    [InlineData("(?i:[^k])", "\u212A", false)]
    [InlineData("(?i)k", "\u212A", false)]
    [InlineData("(?iu)k", "\u212A", true)]
    [InlineData("(?i:s)", "\u017F", true)]
    [InlineData("(?i:i)", "\u0130", false)]
    [InlineData("(?iu)i", "\u0130", true)]
    [InlineData("(?i:\\w)", "\u017F", true)]
    [InlineData("(?i:\\W)", "\u017F", false)]
    [InlineData("(?i:\\W)", "S", false)]
    [InlineData("(?i:\\W)", "-", true)]
    public void Ignoring_case_means_what_the_dialect_says(string pattern, string text, bool expected) => AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("(?m:^b$)", "a\nb\nc", true)]
    [InlineData("(?m:^b$)", "a\r\nb\r\nc", true)]
    [InlineData("(?m:^b$)", "a\u2028b", true)]
    [InlineData("(?m:^b$)", "a\u0085b", false)]
    [InlineData("(?m:^b$)", "ab", false)]
    [InlineData("^(?m:a$)b", "a\nb", false)]
    [InlineData("(?m:^$)", "", true)]
    [InlineData("(?m)^b$", "a\u0085b", true)]
    [InlineData("(?m)^b$", "a\nb", true)]
    [InlineData("(?m)^$", "", false)]
    [InlineData("(?m)^$", "\r\n\n", true)]
    [InlineData("(?m)\\r$\\n", "\r\n", false)]
    [InlineData("(?m)\\r^\\n", "\r\n", false)]
    [InlineData("(?md)\\r$\\n", "\r\n", true)]
    [InlineData("(?md)^b$", "a\rb", false)]
    public void Lines_begin_and_end_as_the_dialect_has_it(string pattern, string text, bool expected) => AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("^(?d).$", "\r", true)]
    [InlineData("^(?d).$", "\n", false)]
    [InlineData("^(?x) a b # c\n c $", "abc", true)]
    [InlineData("^(?x) a + [ b c ] {2} $", "aabc", true)]
    [InlineData("^(?x) a \\  b $", "a b", true)]
    [InlineData("^(?x: a ) b$", "a b", true)]
    [InlineData("(?x)(a)\\1", "aa", null)]
    [InlineData("^a(?i)b|c$", "C", true)]
    public void What_only_Java_has_as_a_flag_is_read_as_Java_reads_it(string pattern, string text, bool? expected) =>
        AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("^[\\p{IsWhitespace}\\p{LD}\\p{Punct}]+$", "a1 !\u3000", true)]
    [InlineData("^\\p{Punct}$", "\u00A1", false)]
    [InlineData("^\\p{IsPunctuation}$", "\u00A1", true)]
    [InlineData("^\\p{punct}$", "\u00A1", true)]
    [InlineData("^\\p{javaLowerCase}+$", "aéª", true)]
    [InlineData("^\\p{javaLowerCase}$", "A", false)]
    [InlineData("^\\p{IsUppercase}\\P{IsLowercase}$", "ÀÀ", true)]
    [InlineData("^\\p{javaWhitespace}$", "\u00A0", false)]
    [InlineData("^\\p{javaWhitespace}$", "\u2003", true)]
    [InlineData("^\\p{IsWhite_Space}$", "\u00A0", true)]
    [InlineData("^\\p{White_Space}\\p{Lowercase}$", "\u0085ª", true)]
    [InlineData("^\\p{IsHex_Digit}$", "\uFF21", true)]
    [InlineData("^\\p{XDigit}$", "\uFF21", false)]
    [InlineData("^\\p{IsAlnum}+$", "é٣", true)]
    [InlineData("^\\p{gc=Lu}\\p{IsLu}\\p{javaLetterOrDigit}$", "AB1", true)]
    [InlineData("^\\h\\v\\R\\R$", "\t\u2028\r\n\n", true)]
    [InlineData("^\\H\\V$", "ab", true)]
    [InlineData("^\\h$", "h", false)]
    public void Class_names_of_Java_are_known(string pattern, string text, bool expected) => AssertMatch(pattern, text, expected);

    private static void AssertMatch(string pattern, string text, bool? expected)
    {
        TestedPattern? matcher = TestedPattern.Create(pattern, fullMatch: false, out string? reason);

        Assert.True(matcher is null == expected is null, reason);
        Assert.Equal(expected, matcher?.IsMatch(text));
        Assert.Equal(expected, matcher?.IsMatchByBacktracking(text));
    }
}
