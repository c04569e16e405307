using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Tests.Patterns;

/// <summary>What ECMA-262 patterns mean where .NET's own engine would say otherwise.</summary>
public class EcmaPatternTests
{
    [Theory]
    [InlineData("b", "abc", true)]
    [InlineData("^b", "abc", false)]
    [InlineData("", "", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^a$", "a", true)]
    [InlineData("(?=a)a", "ba", true)]
    [InlineData("a|b", "xb", true)]
    [InlineData("^(?:a|b){2}$", "ab", true)]
    [InlineData("^a{2,}$", "aaa", true)]
    [InlineData("^a{2,3}?$", "aaaa", false)]
    [InlineData("^a{1,99999999999}$", "aa", true)]
    [InlineData("^\\x41\\u0042\\cJ\\0\\/$", "AB\n\0/", true)]
    [InlineData("^[\\b\\-\\]]+$", "\b-]", true)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("[]", "a", false)]
    public void A_pattern_is_searched_for(string pattern, string text, bool expected) => AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("^\\d$", "٣", false)]
    [InlineData("^\\d$", "3", true)]
    [InlineData("^\\w$", "é", false)]
    [InlineData("^\\W$", "é", true)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("^\\s$", "\u0085", false)]
    [InlineData("^\\S$", "\u0085", true)]
    [InlineData("é\\b", "é", false)]
    [InlineData("\\Bé", "é", true)]
    [InlineData("a\\b", "aé", true)]
    [InlineData("a\\B", "ab", true)]
    public void Digits_words_and_space_have_the_meaning_of_the_specification(string pattern, string text, bool expected) =>
        AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("\r", false)]
    [InlineData("\n", false)]
    [InlineData("\u2028", false)]
    [InlineData("\u2029", false)]
    [InlineData("\u0085", true)]
    [InlineData("👍", true)]
    [InlineData("👍👍", false)]
    public void A_dot_is_one_character_but_no_line_terminator(string text, bool expected) => AssertMatch("^.$", text, expected);

    [Theory]
    [InlineData("^.{1,3}$", "👍👍👍", true)]
    [InlineData("^.{1,3}$", "👍👍👍👍", false)]
    [InlineData("^[👍-👏]$", "👎", true)]
    [InlineData("^[👍-👏]$", "👌", false)]
    [InlineData("^[^a]$", "👍", true)]
    [InlineData("^[^👍]$", "👍", false)]
    [InlineData("^\\u{1F44D}$", "👍", true)]
    [InlineData("^\\uD83D\\uDC4D+$", "👍👍", true)]
    [InlineData("\\uD83D", "👍", false)]
    [InlineData("[\\uDC00-\\uDFFF]", "👍", false)]
    [InlineData("^[\\u{10000}-\\u{10FFFF}]$", "\U0010FFFF", true)]
    [InlineData("^[\\u{103FF}-\\u{10C01}]{3}$", "\U000103FF\U00010400\U00010C01", true)]
    [InlineData("^[\\u{103FF}-\\u{10C01}]$", "\U00010C02", false)]
    public void Characters_are_code_points(string pattern, string text, bool expected) => AssertMatch(pattern, text, expected);

    // Not a theory: attributes hold UTF-8, which has no lone surrogates.
    [Fact]
    public void A_surrogate_without_its_partner_is_a_character()
    {
        AssertMatch("^.$", "\uD83D", true);
        AssertMatch("^.$", "\uDC4D", true);
        AssertMatch("^.$", "\uDC4D\uD83D", false);
        AssertMatch("[\\uDC00-\\uDFFF]", "a\uDC4D", true);
        AssertMatch("[\\uD800-\\uDBFF]", "\uD83Da", true);
    }

    [Theory]
    [InlineData("^\\p{Lu}+$", "AÉ", true)]
    [InlineData("^\\p{L}$", "𝔸", true)]
    [InlineData("^\\P{L}$", "𝔸", false)]
    [InlineData("^\\p{General_Category=Decimal_Number}$", "٣", true)]
    [InlineData("^[\\p{Letter}\\p{gc=Mark}]+$", "e\u0301", true)]
    [InlineData("^\\p{ASCII}{2}$", "a~", true)]
    [InlineData("^\\p{ASCII}$", "\u0080", false)]
    [InlineData("^\\p{So}$", "👍", true)]
    [InlineData("^\\p{Cn}$", "\U00050000", true)]
    [InlineData("^\\p{Assigned}$", "\U00050000", false)]
    [InlineData("^\\p{Co}$", "\U000F0000", true)]
    public void Properties_cover_all_planes(string pattern, string text, bool expected) => AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("^(?<x>a|b)\\k<x>$", "aa", true)]
    [InlineData("^(?<x>a|b)\\k<x>$", "ab", false)]
    [InlineData("^(?<x>a)(b)\\2\\1$", "abba", true)]
    [InlineData("^(?:(a)|b)\\1$", "b", true)]
    [InlineData("^\\1(a)$", "a", true)]
    [InlineData("(?<=a)b", "ab", true)]
    [InlineData("(?<!a)b", "ab", false)]
    public void References_to_groups_that_have_not_matched_are_empty(string pattern, string text, bool expected) =>
        AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("^\\_\\-$", "_-", true)]
    [InlineData("^[\\w-.]+$", "a-.", true)]
    [InlineData("^a]{x}$", "a]{x}", true)]
    [InlineData("^\\101$", "A", true)]
    [InlineData("^[\\101]$", "A", true)]
    [InlineData("^\\xZ\\uZ\\c_$", "xZuZ\\c_", true)]
    [InlineData("^\\_..$", "_👍", true)]
    public void What_is_legal_only_without_the_flag_is_read_without_it(string pattern, string text, bool expected) =>
        AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("^\\A[a-z]+\\z$", "abc", true)]
    [InlineData("^(?s).+$", "a\nb", true)]
    [InlineData("^(?i)abc$", "aBC", true)]
    [InlineData("^((?i)a)b$", "AB", false)]
    [InlineData("^(?i:a)b$", "Ab", true)]
    [InlineData("^[0-9]{2}+$", "12", true)]
    [InlineData("^a++a$", "aa", false)]
    [InlineData("^(?>a+)a$", "aa", false)]
    [InlineData("^[a-z]{2}{1,2}$", "abcd", true)]
    [InlineData("^[\\p{Print}&&[^/]]+$", "a/", false)]
    [InlineData("^[\\p{Print}&&[^/]]+$", "a-", true)]
    [InlineData("^[[:alnum:]]+$", "na", true)]
    [InlineData("^\\p{IsAlphabetic}$", "é", true)]
    [InlineData("^\\p{Alpha}$", "é", false)]
    [InlineData("^\\pL\\x{41}$", "éA", true)]
    [InlineData("^\\Qa.b\\E$", "a.b", true)]
    [InlineData("^\\Qa.b\\E$", "axb", false)]
    [InlineData("a\\Z", "a\n", true)]
    public void What_only_Java_has_is_read_as_Java_reads_it(string pattern, string text, bool expected) => AssertMatch(pattern, text, expected);

    [Theory]
    [InlineData("(", "unterminated group")]
    [InlineData("a)", "unmatched ')'")]
    [InlineData("[a", "unterminated class")]
    [InlineData("[b-a]", "a range of a class is out of order")]
    [InlineData("a{2,1}", "numbers of a quantifier are out of order")]
    [InlineData("*a", "nothing to repeat")]
    [InlineData("a\\", "'\\' at the end")]
    [InlineData("\\p{Script=Greek}", "there is no data for the property 'Script=Greek'")]
    [InlineData("[^\\p{IsAlphabetic}]", "there is no data for the property 'IsAlphabetic'")]
    [InlineData("^(?:(a)|b)*\\1$", "a back-reference to a group within a repetition")]
    [InlineData("(?<x>a)|(?<x>b)", "two groups are called 'x'")]
    [InlineData("\\Aa\\G", "'\\G' is not supported")]
    [InlineData("a\\X", "'\\X' is not supported")]
    [InlineData("[\\R]", "'\\R' is not supported")]
    [InlineData("(?U)\\w", "the flag 'U' is not supported")]
    [InlineData("(?i)(a)\\1", "a back-reference that ignores case is not supported")]
    [InlineData("(?i:(?<x>a)\\k<x>)", "a back-reference that ignores case is not supported")]
    [InlineData("(?i:é)", "ignoring the case of letters beyond ASCII is not supported")]
    [InlineData("(?i:[à-þ])", "ignoring the case of letters beyond ASCII is not supported")]
    [InlineData("\\p{IsLatin}", "there is no data for the property 'IsLatin'")]
    [InlineData("\\p{javaMirrored}", "there is no data for the property 'javaMirrored'")]
    [InlineData("\\P{IsAlnum}", "there is no data for the property 'IsAlnum'")]
    public void A_pattern_without_a_translation_says_why(string pattern, string reason)
    {
        Assert.Null(TestedPattern.Create(pattern, fullMatch: false, out string? actual));

        Assert.Equal(reason, actual);
    }

    [Fact]
    public void Groups_without_end_are_no_reason_to_crash()
    {
        Assert.Null(TestedPattern.Create(new string('(', 9_000), fullMatch: false, out string? reason));

        Assert.Equal("groups are nested too deeply", reason);
    }

    [Fact]
    public void A_match_that_takes_too_long_is_not_judged()
    {
        TestedPattern matcher = TestedPattern.Create("^(?:\\w+\\s?)+\\b$", fullMatch: false, out _)!;

        Assert.Null(matcher.IsMatch(new string('a', 60) + "!"));
    }

    [Theory]
    [InlineData("a|ab", "ab", true)]
    [InlineData("a|ab", "abc", false)]
    [InlineData("[a-z]+", "a1", false)]
    public void A_full_match_takes_the_whole_string(string pattern, string text, bool expected) =>
        Assert.Equal(expected, TestedPattern.Create(pattern, fullMatch: true, out _)!.IsMatch(text));

    /// <summary>Whatever a set begins, ends or consists of, it is written so that .NET reads the same set.</summary>
    [Fact]
    public void Every_range_of_ASCII_has_the_characters_between_its_ends()
    {
        const string Ends = "!#$&()*+,-./09:<=>?@AZ[\\]^_`az{|}~ ";
        foreach ((char first, char last) in Ends.SelectMany(first => Ends.Where(last => last >= first).Select(last => (first, last))))
        {
            TestedPattern matcher = TestedPattern.Create($"(?:[\\u{(int)first:X4}-\\u{(int)last:X4}])x|yy", fullMatch: true, out _)!;
            for (char character = ' '; character <= '~'; character++)
            {
                Assert.True(matcher.IsMatch(character + "x") == (character >= first && character <= last), $"[{first}-{last}] and {character}");
            }
        }
    }

    private static void AssertMatch(string pattern, string text, bool expected)
    {
        TestedPattern? matcher = TestedPattern.Create(pattern, fullMatch: false, out string? reason);

        Assert.True(matcher is not null, reason);
        Assert.Equal(expected, matcher.IsMatch(text));
        Assert.Equal(expected, matcher.IsMatchByParts(text));
        Assert.Equal(expected, matcher.IsMatchByBacktracking(text));
    }
}
