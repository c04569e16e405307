using System.Xml.Linq;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Variants of XML of which nothing is known: each text and attribute changed, each element and attribute left out.</summary>
internal static class XmlVariants
{
    public static IEnumerable<Variant> Of(string document)
    {
        XElement root = XDocument.Parse(document).Root!;
        return Edits(root, $"body/{root.Name.LocalName}").Select(edit => edit.Of(root)).ToArray();
    }

    private static IEnumerable<XmlEdit> Edits(XElement element, string path)
    {
        // Declarations are left alone: without one, or with another, names that use it are no names.
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            string place = $"{path}/@{attribute.Name.LocalName}";
            yield return new XmlEdit(place, attribute, attribute.Value + "x");
            yield return new XmlEdit(place, attribute, null);
        }

        if (!element.HasElements)
        {
            yield return new XmlEdit(path, element, element.Value + "x");
        }

        foreach (XElement child in element.Elements())
        {
            string place = $"{path}/{child.Name.LocalName}";
            yield return new XmlEdit(place, child, null);
            foreach (XmlEdit edit in Edits(child, place))
            {
                yield return edit;
            }
        }
    }
}
