using System.Xml;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>Lets prefixes be used without a declaration. Names are compared without their namespaces, so nothing depends on one.</summary>
internal sealed class LenientNamespaces(XmlNameTable names) : XmlNamespaceManager(names)
{
    public override string? LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? prefix;
}
