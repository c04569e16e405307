using System.Xml.Linq;

namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>Compares XML by what it means: names with their namespaces, the namespaces in scope, attributes, and children of different names, in any order. Blanks between elements mean nothing.</summary>
internal static class XmlBodies
{
    /// <summary>Where two documents differ; null where they mean the same.</summary>
    public static string? Difference(XElement expected, XElement actual) => Difference(expected, actual, $"/{expected.Name.LocalName}");

    private static string? Difference(XElement expected, XElement actual, string path)
    {
        if (expected.Name != actual.Name)
        {
            return $"{path} is an element '{actual.Name}'";
        }

        if (!Same(Attributes(expected), Attributes(actual)))
        {
            return $"the attributes of {path} are '{string.Join(' ', Attributes(actual))}' instead of '{string.Join(' ', Attributes(expected))}'";
        }

        if (!Same(Scope(expected), Scope(actual)))
        {
            return $"the namespaces of {path} are '{string.Join(' ', Scope(actual))}' instead of '{string.Join(' ', Scope(expected))}'";
        }

        XElement[] wanted = Children(expected);
        XElement[] sent = Children(actual);
        if (wanted.Length == 0 && sent.Length == 0)
        {
            return expected.Value == actual.Value ? null : $"{path} is '{actual.Value}' instead of '{expected.Value}'";
        }

        return wanted.Length != sent.Length
            ? $"{path} has {sent.Length} elements instead of {wanted.Length}"
            : wanted.Select((element, index) => Difference(element, sent[index], $"{path}/{element.Name.LocalName}[{index}]")).FirstOrDefault(difference => difference is not null);
    }

    private static XElement[] Children(XElement element) => element.Elements().OrderBy(child => child.Name.ToString(), StringComparer.Ordinal).ToArray();

    private static bool Same(IEnumerable<string> expected, IEnumerable<string> actual) => expected.SequenceEqual(actual, StringComparer.Ordinal);

    private static IEnumerable<string> Attributes(XElement element) => element.Attributes()
        .Where(attribute => !attribute.IsNamespaceDeclaration)
        .Select(attribute => $"{attribute.Name}={attribute.Value}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Scope(XElement element) => element.AncestorsAndSelf()
        .SelectMany(holder => holder.Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
        .DistinctBy(attribute => attribute.Name)
        .Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}")
        .Order(StringComparer.Ordinal);
}
