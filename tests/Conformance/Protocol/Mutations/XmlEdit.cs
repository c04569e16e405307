using System.Xml.Linq;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>A change of one piece of a document, made on copies.</summary>
/// <param name="Path">Where.</param>
/// <param name="Target">The element or attribute.</param>
/// <param name="Text">What it says instead; null when it is left out.</param>
internal sealed record XmlEdit(string Path, XObject Target, string? Text)
{
    /// <summary>The variant of the document whose value is its text.</summary>
    public Variant Of(XElement root)
    {
        if (Target is XElement element && element == root && Text is null)
        {
            throw new InvalidOperationException("A document without its root is none.");
        }

        string text = Changed(root);
        return Text is null ? Variant.LeftOut(Path, text) : Variant.Changed(Path, text);
    }

    /// <summary>Marks the target, copies the document and finds the mark in the copy.</summary>
    private string Changed(XElement root)
    {
        Target.AddAnnotation(this);
        int index = All(root).ToList().FindIndex(node => node.Annotation<XmlEdit>() == this);
        Target.RemoveAnnotations<XmlEdit>();
        XElement copy = new(root);
        switch (All(copy).ElementAt(index))
        {
            case XElement element when Text is null:
                element.Remove();
                break;
            case XElement element:
                element.Value = Text;
                break;
            case XAttribute attribute when Text is null:
                attribute.Remove();
                break;
            case XAttribute attribute:
                attribute.Value = Text;
                break;
        }

        return copy.ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XObject> All(XElement root) =>
        root.DescendantsAndSelf().SelectMany(element => element.Attributes().Cast<XObject>().Prepend(element));
}
