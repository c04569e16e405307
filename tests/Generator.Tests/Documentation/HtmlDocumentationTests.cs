namespace Smithwright.Generator.Tests.Documentation;

public class HtmlDocumentationTests
{
    [Fact]
    public void Paragraphs_become_a_summary_and_remarks() =>
        Assert.Equal("<summary>First.</summary>\n<remarks>\n<para>Second.</para>\n<para>Third.</para>\n</remarks>", Rendered.Text("<p>First.</p>\n  <p>Second.</p><p>Third."));

    [Fact]
    public void Inline_tags_become_those_that_editors_show() =>
        Assert.Equal(
            "<summary><b>a</b> <b>b</b> <i>c</i> <i>d</i> <c>e</c> <see href=\"https://example.com/\">f</see></summary>",
            Rendered.Text("<p><b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <code>e</code> <a href=\"https://example.com/\">f</a></p>"));

    [Fact]
    public void Lists_nest_in_items() =>
        Assert.Equal(
            """
            <summary>S.</summary>
            <remarks>
            <list type="bullet">
            <item><description>a
            <list type="number">
            <item><description>b</description></item>
            </list>
            </description></item>
            <item><description>
            <para>c</para>
            <para>d</para>
            </description></item>
            </list>
            </remarks>
            """,
            Rendered.Text("<p>S.</p><ul> <li> <p>a</p> <ol> <li>b</li> </ol> </li> <li><p>c</p><p>d</p></li> </ul>"));

    [Fact]
    public void Forgotten_and_superfluous_tags_do_no_harm() =>
        Assert.Equal(
            """
            <summary>Loose <b>bold</b></summary>
            <remarks>
            <para>Second <i>text</i></para>
            <list type="bullet">
            <item><description>stray</description></item>
            <item><description>one</description></item>
            <item><description>two</description></item>
            </list>
            <para>tail</para>
            </remarks>
            """,
            Rendered.Text("Loose <b>bold<p>Second <i>text</b></p></p><ul>stray<li>one<li>two</li></ul></ul></div>tail</code>"));

    [Fact]
    public void A_list_directly_in_a_list_belongs_to_the_item_before_it() =>
        Assert.Equal(
            "a inner|b",
            string.Join('|', Rendered.Element("<p>S.</p><ul><li>a</li><ul><li>inner</li></ul><li>b</li></ul>", "remarks")!
                .Element("list")!.Elements("item").Select(item => string.Join(' ', item.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)))));

    [Fact]
    public void An_item_without_a_list_gets_one() =>
        Assert.Contains("<list type=\"bullet\">\n<item><description>a</description></item>", Rendered.Text("<p>S.</p><li>a</li>"));

    [Fact]
    public void An_item_in_a_note_is_not_one_of_the_list_around_the_note() =>
        Assert.Equal(
            ["a Note: b", "c"],
            Rendered.Element("<p>S.</p><ul><li><p>a</p><note><li>b</li></note></li><li>c</li></ul>", "remarks")!
                .Element("list")!.Elements("item").Select(item => string.Join(' ', item.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void Definitions_become_terms() =>
        Assert.Contains(
            "<list type=\"bullet\">\n<item><term>A</term><description>first</description></item>\n<item><term>B</term><description>second</description></item>\n</list>",
            Rendered.Text("<p>S.</p><dl><dt>A</dt><dd>first</dd><dt>B<dd><p>second</p></dl>"));

    [Fact]
    public void Tables_become_lists_of_terms() =>
        Assert.Contains(
            "<list type=\"table\">\n<listheader><term>Name</term><description>Max</description></listheader>\n<item><term>items</term><description>500</description></item>\n</list>",
            Rendered.Text("<p>S.</p><table><thead><tr><th>Name</th><th>Max</th></tr></thead><tr><td>items<td>500</table>"));

    [Theory]
    [InlineData("note", "Note")]
    [InlineData("important", "Important")]
    [InlineData("warning", "Warning")]
    public void A_note_follows_the_summary_with_its_label(string tag, string label) =>
        Assert.Equal(
            $"<summary>S.</summary>\n<remarks>\n<para><b>{label}:</b> Beware.</para>\n<para>More.</para>\n</remarks>",
            Rendered.Text($"<{tag}><p>Beware.</p></{tag}><p>S.</p><p>More.</p>"));

    [Fact]
    public void A_note_that_names_itself_is_not_labeled_twice() =>
        Assert.Contains("<para>Note: once.</para>", Rendered.Text("<p>S.</p><note><p>Note: once.</p></note>"));

    [Fact]
    public void A_note_of_a_list_has_its_label_before_the_list() =>
        Assert.Contains("<para><b>Note:</b></para>\n<list type=\"bullet\">", Rendered.Text("<p>S.</p><note><ul><li>a</li></ul></note>"));

    [Fact]
    public void Preformatted_text_keeps_its_white_space() =>
        Assert.Contains("<code>\n{\n  a &lt; &lt;T&gt;\n}\n</code>", Rendered.Text("<p>S.</p><pre>\n{\n  a &lt; <b><T></b>\n}\n</pre>"));

    [Fact]
    public void Headings_are_bold_paragraphs() =>
        Assert.Contains("<para><b>Limits</b></para>", Rendered.Text("<p>S.</p><h2>Limits</h2><p>T.</p>"));

    [Fact]
    public void A_product_name_in_front_is_left_out() =>
        Assert.Equal("<summary>Sells things.</summary>", Rendered.Text("<fullname>Shop</fullname> <p>Sells things.</p>"));

    [Fact]
    public void Placeholders_in_angle_brackets_are_text() =>
        Assert.Equal("<summary>Format: &lt;folder name&gt;/&lt;file&gt; and <c>List&lt;String&gt;</c></summary>", Rendered.Text("<p>Format: <folder name>/<file> and <code>List<String></code></p>"));

    [Fact]
    public void Character_references_are_read_once() =>
        Assert.Equal("<summary>a &amp;lt; — &lt; ’ A 😀 &amp;bogus; &amp;</summary>", Rendered.Text("<p>a &amp;lt; &mdash; &lt; &#8217; &#x41; &#x1F600; &bogus; &</p>"));

    [Fact]
    public void White_space_moves_out_of_spans_and_is_collapsed() =>
        Assert.Equal("<summary>The <c>a</c> and <b>b c</b> (<i>d</i>).</summary>", Rendered.Text("<p> The<code> a </code>  and <b> b\n\n c </b> (<i>d </i>).</p>"));

    [Fact]
    public void Padding_in_code_leaves_no_space_before_a_full_stop() =>
        Assert.Equal("<summary>Use <c>a</c>.</summary>", Rendered.Text("<p>Use <code> a </code>.</p>"));

    [Fact]
    public void Empty_elements_leave_nothing() =>
        Assert.Equal("<summary>S.</summary>", Rendered.Text("<p></p><p>S. <b></b><code> </code></p><ul><li></li></ul><note></note><pre>\n</pre><table><tr></tr></table>"));

    [Fact]
    public void A_line_break_is_kept_between_words_only() =>
        Assert.Equal("<summary>\na<br/>\nb\n</summary>", Rendered.Text("<p><br>a<br/> b<br></p>"));

    [Fact]
    public void Comments_are_left_out() => Assert.Equal("<summary>ab</summary>", Rendered.Text("<p>a<!-- <p> no -->b</p>"));

    [Fact]
    public void A_power_is_told_from_a_number() => Assert.Equal("<summary>10^6</summary>", Rendered.Text("<p>10<sup>6</sup></p>"));
}
