namespace Smithwright.Documentation.Html;

/// <summary>
/// The elements that are read, those of AWS's own among them. Any other tag is text: models write placeholders such as
/// <c>&lt;folder&gt;</c> without escaping them.
/// </summary>
internal static class HtmlElements
{
    private static readonly Dictionary<string, HtmlElement> Elements = new(StringComparer.Ordinal)
    {
        [""] = HtmlElement.Transparent,
        ["p"] = HtmlElement.Division,
        ["para"] = HtmlElement.Division,
        ["div"] = HtmlElement.Division,
        ["section"] = HtmlElement.Division,
        ["blockquote"] = HtmlElement.Division,
        ["center"] = HtmlElement.Division,
        ["hr"] = HtmlElement.Division,
        ["caption"] = HtmlElement.Division,
        ["fullname"] = HtmlElement.Heading,
        ["titleabbrev"] = HtmlElement.Heading,
        ["h1"] = HtmlElement.Heading,
        ["h2"] = HtmlElement.Heading,
        ["h3"] = HtmlElement.Heading,
        ["h4"] = HtmlElement.Heading,
        ["h5"] = HtmlElement.Heading,
        ["h6"] = HtmlElement.Heading,
        ["ul"] = HtmlElement.BulletList,
        ["ol"] = HtmlElement.NumberList,
        ["dl"] = HtmlElement.DefinitionList,
        ["li"] = HtmlElement.Item,
        ["dt"] = HtmlElement.Term,
        ["dd"] = HtmlElement.Details,
        ["note"] = HtmlElement.Note,
        ["important"] = HtmlElement.Note,
        ["warning"] = HtmlElement.Note,
        ["caution"] = HtmlElement.Note,
        ["tip"] = HtmlElement.Note,
        ["pre"] = HtmlElement.Preformatted,
        ["programlisting"] = HtmlElement.Preformatted,
        ["table"] = HtmlElement.Table,
        ["tr"] = HtmlElement.Row,
        ["td"] = HtmlElement.Cell,
        ["th"] = HtmlElement.HeaderCell,
        ["thead"] = HtmlElement.Transparent,
        ["tbody"] = HtmlElement.Transparent,
        ["tfoot"] = HtmlElement.Transparent,
        ["colgroup"] = HtmlElement.Transparent,
        ["col"] = HtmlElement.Transparent,
        ["b"] = HtmlElement.Strong,
        ["strong"] = HtmlElement.Strong,
        ["i"] = HtmlElement.Emphasis,
        ["em"] = HtmlElement.Emphasis,
        ["var"] = HtmlElement.Emphasis,
        ["cite"] = HtmlElement.Emphasis,
        ["dfn"] = HtmlElement.Emphasis,
        ["replaceable"] = HtmlElement.Emphasis,
        ["code"] = HtmlElement.Code,
        ["tt"] = HtmlElement.Code,
        ["kbd"] = HtmlElement.Code,
        ["samp"] = HtmlElement.Code,
        ["a"] = HtmlElement.Link,
        ["br"] = HtmlElement.LineBreak,
        ["img"] = HtmlElement.Image,
        ["sup"] = HtmlElement.Superscript,
        ["sub"] = HtmlElement.Transparent,
        ["span"] = HtmlElement.Transparent,
        ["small"] = HtmlElement.Transparent,
        ["big"] = HtmlElement.Transparent,
        ["font"] = HtmlElement.Transparent,
        ["u"] = HtmlElement.Transparent,
    };

    public static HtmlElement? Find(string name) => Elements.TryGetValue(name, out HtmlElement element) ? element : null;

    public static bool IsBlock(HtmlElement element) => element < HtmlElement.Strong;
}
