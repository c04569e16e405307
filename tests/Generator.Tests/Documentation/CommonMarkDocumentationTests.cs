namespace Smithwright.Generator.Tests.Documentation;

public class CommonMarkDocumentationTests
{
    [Theory]
    [InlineData("*a* _b_ **c** __d__", "<i>a</i> <i>b</i> <b>c</b> <b>d</b>")]
    [InlineData("***both*** **a *b* c** *a **b** c*", "<i><b>both</b></i> <b>a <i>b</i> c</b> <i>a <b>b</b> c</i>")]
    [InlineData("snake_case_name 2 * 3 * 4 *.a *.b **open", "snake_case_name 2 * 3 * 4 *.a *.b **open")]
    [InlineData("a*b*c `a*b*` ``x`y``", "a<i>b</i>c <c>a*b*</c> <c>x`y</c>")]
    [InlineData(@"\*a\* \_b\_ \`c\` \[d](e) \a", "*a* _b_ `c` [d](e) \\a")]
    [InlineData("&copy; &amp; &#42;a&#42; &nope;", "© &amp; *a* &amp;nope;")]
    [InlineData("a  \nb", "a<br/> b")]
    [InlineData("a\\\nb", "a<br/> b")]
    [InlineData("a   \nb", "a<br/> b")]
    [InlineData("a \nb", "a b")]
    [InlineData("a\nb", "a b")]
    [InlineData("<b>a</b> <code>x*y*z_</code> <br> <T>", "<b>a</b> <c>x*y*z_</c><br/> &lt;T&gt;")]
    [InlineData("``unclosed and `other`", "``unclosed and <c>other</c>")]
    public void Running_text_is_read(string source, string expected) =>
        Assert.Equal($"<summary>{expected}</summary>", string.Join(' ', Rendered.Text(source).Split('\n')).Replace("<summary> ", "<summary>").Replace(" </summary>", "</summary>"));

    [Theory]
    [InlineData("[text](https://example.com)", "<see href=\"https://example.com\">text</see>")]
    [InlineData("[*a* `b`](<https://example.com/x> \"title\")", "<see href=\"https://example.com/x\"><i>a</i> <c>b</c></see>")]
    [InlineData("[a](https://example.com/a_(b)?x=1&y=2)", "<see href=\"https://example.com/a_(b)?x=1&amp;y=2\">a</see>")]
    [InlineData("<https://example.com>", "<see href=\"https://example.com\">https://example.com</see>")]
    [InlineData("<me@example.com>", "<see href=\"mailto:me@example.com\">me@example.com</see>")]
    [InlineData("![picture](https://example.com/x.png)", "picture")]
    [InlineData("[a] [b](c d) [e", "[a] [b](c d) [e")]
    [InlineData("[relative](other/page)", "relative")]
    [InlineData("*a [b*](https://example.com) c*", "<i>a <see href=\"https://example.com\">b*</see> c</i>")]
    public void Links_are_read(string source, string expected) => Assert.Equal($"<summary>{expected}</summary>", Rendered.Text(source));

    [Fact]
    public void Bullets_nest_by_indentation() =>
        Assert.Equal(
            """
            <summary>S.</summary>
            <remarks>
            <list type="bullet">
            <item><description>one continued lazily
            <list type="bullet">
            <item><description>inner</description></item>
            </list>
            </description></item>
            <item><description>
            <para>two</para>
            <para>second paragraph</para>
            </description></item>
            </list>
            </remarks>
            """,
            Rendered.Text("S.\n- one\ncontinued lazily\n  - inner\n- two\n\n  second paragraph\n"));

    [Fact]
    public void Numbers_make_a_numbered_list_and_another_mark_another_list() =>
        Assert.Equal(
            ["number:a,b", "number:c", "bullet:d"],
            Rendered.Element("S.\n\n1. a\n2. b\n1) c\n- d", "remarks")!.Elements("list")
                .Select(list => list.Attribute("type")!.Value + ":" + string.Join(',', list.Elements("item").Select(item => item.Value))));

    [Fact]
    public void A_number_other_than_one_does_not_interrupt_a_paragraph() =>
        Assert.Equal("<summary>It was made in 1986. Nobody knows.</summary>", Rendered.Text("It was made in\n1986. Nobody knows."));

    [Theory]
    [InlineData("S.\n\n```json\n{ \"a\": 1 }\n\n  *x*\n```\nT.")]
    [InlineData("S.\n\n~~~\n{ \"a\": 1 }\n\n  *x*\n~~~~\nT.")]
    [InlineData("S.\n\n    { \"a\": 1 }\n\n      *x*\nT.")]
    public void Code_keeps_its_lines(string source) =>
        Assert.Equal("<summary>S.</summary>\n<remarks>\n<code>\n{ \"a\": 1 }\n\n  *x*\n</code>\n<para>T.</para>\n</remarks>", Rendered.Text(source));

    [Theory]
    [InlineData("S.\n\n## Head ##\nT.")]
    [InlineData("S.\n\nHead\n---\nT.")]
    [InlineData("S.\n\nHead\n=\n\n***\n\nT.")]
    public void Headings_are_bold_paragraphs(string source) =>
        Assert.Equal("<summary>S.</summary>\n<remarks>\n<para><b>Head</b></para>\n<para>T.</para>\n</remarks>", Rendered.Text(source));

    [Fact]
    public void A_quote_is_its_content() =>
        Assert.Equal("<summary>S.</summary>\n<remarks>\n<para>a b c</para>\n<para>d</para>\n</remarks>", Rendered.Text("S.\n> a\n> b\nc\n>\n> d"));

    [Fact]
    public void The_indentation_of_the_whole_text_is_not_code() =>
        Assert.Equal("<summary>First line, second line.</summary>\n<remarks>Other.</remarks>", Rendered.Text("First line,\n        second line.\n\n        Other.\n    "));

    [Fact]
    public void Tags_in_code_do_not_make_a_text_html() =>
        Assert.Equal("<summary>Write <c>&lt;p&gt;</c> for a <b>paragraph</b>.</summary>", Rendered.Text("Write `<p>` for a **paragraph**."));

    [Fact]
    public void A_block_tag_makes_a_text_html() => Assert.Equal("<summary>a *b*</summary>", Rendered.Text("<p>a *b*</p>"));
}
