using System.Text;
using System.Xml;
using CsCheck;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

/// <summary>Our reader accepts what the framework's accepts and refuses what it refuses, and copies an accepted element with the same content.</summary>
public sealed class SameAsXmlReaderTests
{
    private static readonly string[] Parts =
    [
        "<a>", "</a>", "<b>", "</b>", "<a/>", "<p:a>", "</p:a>", "<p:a xmlns:p='urn:p'>", "<a x='1'>", "<a x=\"1\" y='2'>", "<a x='1' x='2'>", "<a x='&lt;&#65;'/>", "<a x='<'/>",
        "<a p:x='1' q:x='2'/>", "<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>", "<a xmlns='u'>", "<a xmlns=''>", "<a xmlns:p=''/>", "<a xmlns:xml='u'/>", "<a xmlns:xmlns='u'/>",
        "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
        "<xmlns:a/>", "<a xmlns:x:y='u'/>", "<a x:y:z='1'/>", "<a:b:c/>", "<a :x='1'/>", "<a x:='1'/>", "<1/>", "<-a/>", "<_a-.1/>", "<é/>", "<aé/>", "<日本/>", "<·/>", "<a·/>", "<a\u0300/>", "<😀/>", "<a😀/>",
        "text", " ", "\r\n", "\r", "\t", "日本😀", "\uFF0C", "\uFFFD", "\uFFFE", "\uFFFF", "\u0001", "\u007F", "\u0085", "\u2028", "\uE000", "]]>", "]]", "]", ">", "\"", "'",
        "&lt;", "&gt;", "&amp;", "&quot;", "&apos;", "&#65;", "&#x41;", "&#X41;", "&#0;", "&#x1F600;", "&#xD800;", "&#xFFFE;", "&#1;", "&#9;", "&#13;", "&#;", "&#x;", "&;", "&a;", "&lt", "& ", "&#00000000065;", "&#99999999999;",
        "<!-- c -->", "<!---->", "<!-- - -->", "<!-- -- -->", "<!-- --->", "<!--\u0001-->", "<!--\uFFFE-->", "<!--<a>&b;]]>-->", "<!-", "<!a>",
        "<?pi?>", "<?pi x?>", "<?pi ?x?>", "<?p:i?>", "<? pi?>", "<?xml?>", "<?XML x?>", "<?xmlx?>", "<?pi\u0001?>", "<?pi/x?>", "<?é?>",
        "<![CDATA[x]]>", "<![CDATA[]]>", "<![CDATA[<a>&b;]] >\r\n\r]]>", "<![CDATA[\u0001]]>", "<![CDATA[]]]]>", "<![CDATA", "<!DOCTYPE a>",
        "<a\n>", "<a >", "<a / >", "< a>", "</a >", "</ a>", "</a\n>", "</ab>", "</a/>", "<a x = '1' >", "<a x='1'y='2'>", "<a x=1>", "<a x>", "<a x='1\r\n\t2'/>", "<a x='\u0001'/>", "<a x='\uFF0C'/>", "<a x='\uFFFE'/>", "<a x='&a;'/>", "<a x=\"'\"/>", "<a x='\"'/>", "<a x=']]>'/>",
    ];

    private static readonly string[] Starts =
    [
        "", "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding='utf-8' standalone=\"yes\"?>", "<?xml version='1.1'?>", "<?xml version='1.0' standalone='no' ?>\n", "<?xml encoding='utf-8'?>",
        "<?xml version='1.0' standalone='maybe'?>", "<?xml version='1.0' standalone='no' encoding='utf-8'?>", "<?xml version='1.0'encoding='utf-8'?>", "<?xml version='1.0' encoding=''?>", "<?xml version='1.0' encoding='UTF-8'?><!-- c -->",
        "<?xml version = '1.0' ?>", "<?xml?>", "<?xml version='1.0'>", "<?xml  version='1.0' x='1'?>", "<?XML version='1.0'?>", "<!-- c --><?xml version='1.0'?>", "<?xmlversion='1.0'?>",
    ];

    [Fact]
    public void Every_part_within_an_element()
    {
        foreach (string part in Parts)
        {
            foreach (string xml in (string[])[$"<r>{part}</r>", $"<r>{part}</a></r>", $"<r><a>{part}</r>", part, $"{part}<r/>", $"<r/>{part}", $"<r>x{part}y</r>", $"<r a='{part}'/>", $"<r>{part}"])
            {
                Compare(xml);
            }
        }
    }

    [Fact]
    public void Every_start()
    {
        foreach (string start in Starts)
        {
            foreach (string part in Parts)
            {
                Compare($"{start}{part}<r/>");
                Compare($"{start}<r>{part}</r>");
            }
        }
    }

    [Fact]
    public void Parts_in_any_order() =>
        Gen.Select(Any(Starts), Any(Parts).Array[0, 8]).Sample((start, parts) => Compare($"{start}<r>{string.Concat(parts)}</r>"), iter: 4000);

    [Fact]
    public void Texts_with_bytes_changed()
    {
        byte[] valid = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><r xmlns='urn:r' xmlns:p='urn:p' p:a='1\r\n' b=\"&#65;\"><p:x q:c='d'>日本 😀，<![CDATA[ ]x ]]>&amp;<?pi x?><!-- c --></p:x>\r\n<y/></r>");
        Gen.Select(Gen.Int[38, valid.Length - 1], Gen.OneOf(Gen.Byte, Any("<>&'\"/?![]-=:x \r\n;#"u8.ToArray()))).Array[1, 3].Sample(changes =>
        {
            byte[] changed = [.. valid];
            foreach ((int at, byte value) in changes)
            {
                changed[at] = value;
            }
            Compare(changed);
        }, iter: 10_000);
    }

    private static Gen<T> Any<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static void Compare(string xml) => Compare(Encoding.UTF8.GetBytes(xml));

    private static void Compare(byte[] xml)
    {
        if (xml.Length == 0 || xml[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            // Blanks at the start, and a text without anything, are read on purpose.
            return;
        }
        string? theirs = Theirs(xml);
        string? ours = Ours(xml);
        Assert.True(theirs == ours, $"{Encoding.UTF8.GetString(xml)}\nframework: {theirs ?? "refused"}\nours:      {ours ?? "refused"}");
    }

    private static string? Theirs(byte[] xml)
    {
        try
        {
            return Describe(new MemoryStream(xml));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Ours(byte[] xml)
    {
        ReadOnlyMemory<byte> copy;
        try
        {
            copy = new XmlShapeReader(xml).ReadRaw();
        }
        catch (XmlShapeException)
        {
            return null;
        }
        return Describe(new MemoryStream(copy.ToArray()));
    }

    /// <summary>The elements, attributes and texts of a document, read by the framework.</summary>
    private static string Describe(Stream xml)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreProcessingInstructions = true };
        NameTable names = new();
        using XmlReader reader = XmlReader.Create(xml, settings, new XmlParserContext(names, new Lenient(names), null, XmlSpace.None));
        StringBuilder text = new();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    text.Append('<').Append(reader.Name);
                    List<string> attributes = [];
                    while (reader.MoveToNextAttribute())
                    {
                        attributes.Add($" {reader.Name}='{reader.Value}'");
                    }
                    reader.MoveToElement();
                    text.AppendJoin("", attributes.Order(StringComparer.Ordinal)).Append('>');
                    if (reader.IsEmptyElement)
                    {
                        text.Append("</>");
                    }
                    break;
                case XmlNodeType.EndElement:
                    text.Append("</>");
                    break;
                case XmlNodeType.XmlDeclaration:
                    break;
                default:
                    if (reader.Depth > 0)
                    {
                        text.Append(reader.Value);
                    }
                    break;
            }
        }
        return text.ToString();
    }

    private sealed class Lenient(XmlNameTable names) : XmlNamespaceManager(names)
    {
        public override string? LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? prefix;
    }
}
