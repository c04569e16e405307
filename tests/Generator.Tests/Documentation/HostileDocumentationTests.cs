using CsCheck;

namespace Smithwright.Generator.Tests.Documentation;

/// <summary>Whatever a model says, the comment stays a comment.</summary>
public class HostileDocumentationTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<dl>", "<dt>", "<dd>", "</dl>", "<note>", "</note>", "<table>", "<tr>", "<td>", "<th>",
        "</table>", "<pre>", "</pre>", "<code>", "</code>", "<b>", "</b>", "<i>", "</i>", "<a href=\"https://example.com\">", "<a href='x'>", "<a>", "</a>", "<br>",
        "<h1>", "</h1>", "<T>", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "?>", "<a href=\"", "'", "\"", "<", ">", "&", "&amp;", "&#10;", "&#x2028;", "&#xD800;", "&#0;", "&lt;",
        "*", "**", "_", "`", "``", "```\n", "~~~\n", "# ", "\n", "\n\n", "    ", "\t", "- ", "  - ", "1. ", "> ", "---\n", "[", "](https://example.com)", "](", "![", "\\", "*/", "//",
        "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\0", "\u0001", "\uFFFE", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u202E", "\uFEFF", " ", ". ", ": ", "word", "e.g. ", "Item",
    ];

    private static readonly Gen<string> Markup = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Any_mixture_of_markup_gives_well_formed_lines() =>
        Markup.Sample(source => Rendered.Fault(Rendered.Text(source, "Item").Split('\n')) is null, iter: 5_000);

    [Fact]
    public void Any_characters_give_well_formed_lines() =>
        Gen.String[Gen.Char, 0, 200].Sample(source => Rendered.Fault(Rendered.Text(source).Split('\n')) is null, iter: 2_000);

    [Fact]
    public void A_reference_that_the_resolver_makes_up_is_escaped() =>
        Assert.Null(Rendered.Fault(Smithwright.Documentation.DocumentationXml.Render("`a` *x*", new Liar(), [])));

    [Theory]
    [InlineData("<p>a{0}b</p>")]
    [InlineData("a{0}b")]
    [InlineData("`a{0}b`")]
    [InlineData("<pre>a{0}b</pre>")]
    [InlineData("```\na{0}b\n```")]
    [InlineData("<p><a href=\"https://example.com/{0}\">x</a></p>")]
    public void No_line_terminator_and_no_control_character_gets_through(string source)
    {
        foreach (string character in (string[])["\r", "\n", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\0", "\u0008", "\u001B", "\u007F", "\u202E", "\u2066", "\uFEFF", "\uFFFF", "\uD800"])
        {
            string text = Rendered.Text(source.Replace("{0}", character));
            Assert.Null(Rendered.Fault(text.Split('\n')));
            Assert.DoesNotContain(text.Replace("\n", ""), letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u202E' or '\u2066' or '\uFEFF');
        }
    }

    [Theory]
    [InlineData("&#13;")]
    [InlineData("&#x2029;")]
    [InlineData("&#x85;")]
    [InlineData("&#xD83D;")]
    [InlineData("&#x202E;")]
    [InlineData("&#99999999999;")]
    public void Character_references_get_nothing_through_either(string reference)
    {
        string text = Rendered.Text($"<p>a{reference}b</p><pre>a{reference}b</pre>");
        Assert.Null(Rendered.Fault(text.Split('\n')));
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public void A_span_of_nothing_that_may_be_shown_is_empty() => Assert.Equal("<summary>S.</summary>", Rendered.Text("<p>S. <b>\u202E</b><i>&#x202E;</i></p>"));

    [Theory]
    [InlineData("a */ b", "a *&#47; b")]
    [InlineData("`a*/`", "<c>a*&#47;</c>")]
    [InlineData("a ]]> b", "a ]]&gt; b")]
    [InlineData("/// &lt;/summary>", "/// &lt;/summary&gt;")]
    public void Marks_that_end_comments_and_sections_are_harmless(string source, string expected) =>
        Assert.Equal($"<summary>{expected}</summary>", Rendered.Text(source));

    [Theory]
    [InlineData("<ul><li>")]
    [InlineData("<note>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><i>")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("**a *")]
    [InlineData("[a](https://example.com) [")]
    public void Depth_is_bounded(string nested)
    {
        string text = Rendered.Text("S.\n\n" + string.Concat(Enumerable.Repeat(nested, 5_000)) + "x");
        Assert.Null(Rendered.Fault(text.Split('\n')));
        Assert.InRange(Rendered.Parse(text).Descendants().Max(element => element.Ancestors().Count()), 1, 120);
    }

    [Fact]
    public void Length_is_bounded()
    {
        string text = Rendered.Text(string.Concat(Enumerable.Repeat("<p>Some words of it. <a href=\"https://example.com\">x</a></p>", 100_000)));
        Assert.InRange(text.Length, 10_000, 200_000);
        Assert.EndsWith("…</para>\n</remarks>", text);
        Assert.Null(Rendered.Fault(text.Split('\n')));
    }

    // Quadratic work or memory on 64 Ki characters would be felt by whoever runs this; what is asserted is that little comes of it.
    [Fact]
    public void Repetition_of_any_piece_stays_in_proportion()
    {
        string[] repeated =
        [
            .. Pieces, "<a ", "<a \"", "<a '\" ", "<li>x</ul>", "<ul>x</li>", "*a ", "_a*", "**a ", "*_", "[a](", "[a](<", "[a](\"", "<b>x</b> ", "- a\n", "> a\n", "a\n===\n", "A. B ", "<x@", "</li>x",
            "\\``",
        ];
        IEnumerable<string> sources = repeated.Select(piece => piece[0] is '<' or '&' ? "<p>" + Fill(piece) : Fill(piece));
        foreach (string source in sources.Append(Fill("<")).Append(Fill("&")).Append(Fill("*a ", 2) + Fill("a_ ", 2)).Append(string.Concat(Enumerable.Range(1, 360).Select(length => new string('`', length) + " "))))
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            string rendered = Rendered.Text(source);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(rendered.Length < 20 * source.Length, $"{rendered.Length} characters came of {source[..20]}…");
            Assert.True(allocated < 2_000L * source.Length, $"{allocated} bytes for {source[..20]}…");
        }
    }

    private static string Fill(string piece, int part = 1) => string.Concat(Enumerable.Repeat(piece, 65_500 / part / piece.Length));

    private sealed class Liar : Smithwright.Documentation.Text.IDocumentationLinks
    {
        public string Resolve(string name) => "\"/><script>\n\u2028&*/]]>";
    }
}
