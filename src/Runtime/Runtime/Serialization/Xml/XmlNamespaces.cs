namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>Namespaces that XML itself knows.</summary>
internal static class XmlNamespaces
{
    /// <summary>The namespace of <c>xsi:nil</c> (XML Schema, part 1, section 2.6).</summary>
    internal const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The namespace of <c>xmlns</c> attributes (Namespaces in XML, section 3).</summary>
    internal const string Declarations = "http://www.w3.org/2000/xmlns/";
}
