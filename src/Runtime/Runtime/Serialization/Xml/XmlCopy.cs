using System.Text;
using Smithwright.Runtime.Serialization.Xml.Tokens;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>
/// Writes an element that is being read. What its prefixes stand for may have been declared around it: that is declared again, where a prefix is first used.
/// Declaring everything would let a short document with many declarations fill the memory.
/// </summary>
/// <param name="xml">What is being read.</param>
/// <param name="writer">Where to.</param>
/// <param name="outermost">Within how many elements the copied element stands.</param>
internal sealed class XmlCopy(XmlTokenizer xml, XmlShapeWriter writer, int outermost)
{
    // The prefixes that were declared again, and the depth of the element that has the declaration.
    private readonly List<(string Prefix, int Depth)> _declared = [];

    /// <summary>Writes the start tag at which the tokenizer stands, and the end with it where the element is empty.</summary>
    /// <param name="depth">Within how many elements it stands.</param>
    internal void Start(int depth)
    {
        writer.Begin(xml.Name);
        Declare(PrefixOf(xml.Name), depth);
        for (int index = 0; index < xml.AttributeCount; index++)
        {
            ReadOnlySpan<byte> prefix = PrefixOf(xml.AttributeName(index));
            if (!prefix.IsEmpty && !xml.IsDeclaration(index))
            {
                Declare(prefix, depth);
            }
        }
        for (int index = 0; index < xml.AttributeCount; index++)
        {
            writer.Attribute(xml.AttributeName(index), Encoding.UTF8.GetString(xml.AttributeValue(index)));
        }
        if (xml.IsEmptyElement)
        {
            End(depth);
        }
    }

    /// <summary>Writes the end tag at which the tokenizer stands.</summary>
    /// <param name="depth">Within how many elements the element stands.</param>
    internal void End(int depth)
    {
        writer.End(xml.Name);
        _declared.RemoveAll(declared => declared.Depth >= depth);
    }

    private void Declare(ReadOnlySpan<byte> prefix, int depth)
    {
        // Declarations within the copied element are copied where they stand.
        if (!xml.TryResolve(prefix, out int level, out ReadOnlySpan<byte> uri) || level >= outermost || uri.IsEmpty)
        {
            return;
        }
        string name = Encoding.UTF8.GetString(prefix);
        if (_declared.Exists(declared => declared.Prefix == name))
        {
            return;
        }
        _declared.Add((name, depth));
        writer.Attribute(Encoding.UTF8.GetBytes(name.Length == 0 ? "xmlns" : $"xmlns:{name}"), Encoding.UTF8.GetString(uri));
    }

    private static ReadOnlySpan<byte> PrefixOf(ReadOnlySpan<byte> name) => name[..Math.Max(name.IndexOf((byte)':'), 0)];
}
