using System.Text;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <content>Prefixes and what they stand for (Namespaces in XML, sections 3, 5 and 6).</content>
internal sealed partial class XmlTokenizer
{
    /// <summary>Finds what a prefix stands for, the empty one included.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="level">Within how many elements the element stands that declares it.</param>
    /// <param name="uri">The namespace, valid until more is read; empty where the default was taken back.</param>
    /// <returns>False without a declaration.</returns>
    internal bool TryResolve(ReadOnlySpan<byte> prefix, out int level, out ReadOnlySpan<byte> uri)
    {
        ReadOnlySpan<XmlAttribute> declarations = _workspace.Namespaces.All;
        for (int index = declarations.Length - 1; index >= 0; index--)
        {
            if (DeclaredPrefix(declarations[index]).SequenceEqual(prefix))
            {
                level = _workspace.Namespaces.LevelOf(index);
                uri = Value(declarations[index]);
                return true;
            }
        }
        level = 0;
        uri = default;
        return false;
    }

    /// <summary>Notes what an attribute declares.</summary>
    private void Declare(XmlAttribute declaration)
    {
        ReadOnlySpan<byte> prefix = DeclaredPrefix(declaration);
        ReadOnlySpan<byte> uri = Value(declaration);
        bool isXml = prefix.SequenceEqual("xml"u8);
        if (isXml != uri.SequenceEqual(XmlNamespaces.Xml)
            || prefix.SequenceEqual("xmlns"u8)
            || uri.SequenceEqual(XmlNamespaces.Declarations)
            || (uri.IsEmpty && !prefix.IsEmpty)
            || !_workspace.Namespaces.TryAdd(declaration, _open.Count))
        {
            throw Malformed(declaration.Name);
        }
    }

    /// <summary>The prefix that an attribute declares; empty for the default.</summary>
    private ReadOnlySpan<byte> DeclaredPrefix(XmlAttribute declaration) =>
        declaration.PrefixLength == 0 ? default : _text.AsSpan(declaration.LocalName, declaration.LocalNameLength);

    /// <summary>What the prefix of an attribute stands for; a prefix without a declaration stands for itself.</summary>
    private ReadOnlySpan<byte> Uri(int start, int length)
    {
        ReadOnlySpan<byte> prefix = _text.AsSpan(start, length);
        if (TryResolve(prefix, out _, out ReadOnlySpan<byte> uri))
        {
            return uri;
        }
        return prefix.SequenceEqual("xml"u8) ? XmlNamespaces.Xml : prefix;
    }

    /// <summary>No two attributes of an element have the same name, nor the same local name in the same namespace.</summary>
    private void CheckDuplicates()
    {
        XmlAttributes attributes = _workspace.Attributes;
        HashSet<string>? names = attributes.Count > XmlAttributes.Few ? new(StringComparer.Ordinal) : null;
        for (int index = 0; index < attributes.Count; index++)
        {
            XmlAttribute attribute = attributes[index];
            bool isNew = names is null ? !IsAmong(attribute, index) : names.Add(ExpandedName(attribute));
            if (!isNew)
            {
                throw Malformed(attribute.Name);
            }
        }
    }

    private bool IsAmong(XmlAttribute attribute, int count)
    {
        for (int index = 0; index < count; index++)
        {
            XmlAttribute other = _workspace.Attributes[index];
            if (AttributeName(index).SequenceEqual(_text.AsSpan(attribute.Name, attribute.NameLength))
                || (other.PrefixLength != 0
                    && attribute.PrefixLength != 0
                    && AttributeLocalName(index).SequenceEqual(_text.AsSpan(attribute.LocalName, attribute.LocalNameLength))
                    && ExpandedName(attribute) == ExpandedName(other)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The local name with its namespace before it. Names have no blanks, so no two of them read the same.</summary>
    private string ExpandedName(XmlAttribute attribute)
    {
        string local = Encoding.UTF8.GetString(_text.AsSpan(attribute.LocalName, attribute.LocalNameLength));
        if (attribute.PrefixLength == 0)
        {
            return local;
        }
        ReadOnlySpan<byte> uri = _workspace.Attributes.IsDeclaration(_text, attribute) ? XmlNamespaces.Declarations : Uri(attribute.Name, attribute.PrefixLength);
        return $"{Encoding.UTF8.GetString(uri)} {local}";
    }
}
