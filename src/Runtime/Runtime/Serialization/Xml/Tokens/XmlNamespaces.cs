namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>Namespaces that XML itself knows.</summary>
internal static class XmlNamespaces
{
    /// <summary>The namespace of <c>xsi:nil</c> (XML Schema, part 1, section 2.6).</summary>
    internal static ReadOnlySpan<byte> SchemaInstance => "http://www.w3.org/2001/XMLSchema-instance"u8;

    /// <summary>The namespace of <c>xmlns</c> attributes (Namespaces in XML, section 3).</summary>
    internal static ReadOnlySpan<byte> Declarations => "http://www.w3.org/2000/xmlns/"u8;

    /// <summary>The namespace of the prefix <c>xml</c> (Namespaces in XML, section 3).</summary>
    internal static ReadOnlySpan<byte> Xml => "http://www.w3.org/XML/1998/namespace"u8;
}
