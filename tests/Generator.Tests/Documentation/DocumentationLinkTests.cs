namespace Smithwright.Generator.Tests.Documentation;

public class DocumentationLinkTests
{
    [Theory]
    [InlineData("See `Item`.")]
    [InlineData("See <code>Item</code>.")]
    [InlineData("<p>See <code> Item </code>.</p>")]
    [InlineData("<p>See <a>Item</a>.</p>")]
    [InlineData("<p>See <code><a>Item</a></code>.</p>")]
    public void A_span_that_names_a_symbol_refers_to_it(string source) =>
        Assert.Equal("<summary>See <see cref=\"global::Shop.Item\"/>.</summary>", Rendered.Text(source, "Item"));

    [Theory]
    [InlineData("See `Item`.", "<c>Item</c>")]
    [InlineData("<p>See <a>Item</a>.</p>", "Item")]
    public void A_name_that_is_not_generated_stays_text(string source, string expected) =>
        Assert.Equal($"<summary>See {expected}.</summary>", Rendered.Text(source));

    [Fact]
    public void A_link_holds_no_reference() =>
        Assert.Equal("<summary><see href=\"https://example.com\"><c>Item</c></see></summary>", Rendered.Text("[`Item`](https://example.com)", "Item"));

    [Fact]
    public void Code_that_is_no_name_is_not_looked_up() =>
        Assert.Equal("<summary><c>Item x</c></summary>", Rendered.Text("`Item x`", "Item x"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc")]
    [InlineData("//example.com")]
    [InlineData("https:")]
    [InlineData("")]
    public void An_address_that_may_not_be_followed_leaves_its_text(string address)
    {
        Assert.Equal("<summary>text</summary>", Rendered.Text($"<p><a href=\"{address}\">text</a></p>"));
        Assert.Equal("<summary>text</summary>", Rendered.Text($"[text](<{address}>)"));
    }

    [Theory]
    [InlineData("HTTPS://example.com/?a=1&amp;b=2", "HTTPS://example.com/?a=1&amp;b=2")]
    [InlineData("http://example.com/\n   page", "http://example.com/page")]
    [InlineData("mailto:me@example.com", "mailto:me@example.com")]
    [InlineData("https://example.com/\"><script>", "https://example.com/&quot;&gt;&lt;script&gt;")]
    public void An_address_that_may_be_followed_is_escaped(string address, string expected) =>
        Assert.Equal($"<summary><see href=\"{expected}\">text</see></summary>", Rendered.Text($"<p><a class=x href='{address}'>text</a></p>"));
}
