using System.Text;
using CsCheck;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

/// <summary>Whatever comes, it is read or refused with the one exception.</summary>
public sealed class HostileXmlTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(
        """
        <?xml version="1.0" encoding="UTF-8"?><!-- c --><p:Parcel xmlns:p="urn:p" version="1" kind="a&amp;b">
        <Title>日本 😀<![CDATA[ x ]]>&#x41;<?pi?></Title><Weight>1.5</Weight><Sent>2014-04-29T18:30:38Z</Sent><Seal>dmFsdWU=</Seal>
        <Stamps><Stamp>a</Stamp></Stamps><Part><Inner/></Part><Labels><entry><key>k</key><value>v</value></entry></Labels>
        <Count><K>k</K><V>1</V></Count><Content><other q:a="1"><deep/>text</other></Content></p:Parcel>
        """);

    [Theory]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:1/'>]><a>&x;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><a><Title>&c;</Title></a>")]
    [InlineData("<a><Title>&undefined;</Title></a>")]
    [InlineData("<a><Title>&#0;</Title></a>")]
    [InlineData("<a><Title>&#x110000;</Title></a>")]
    [InlineData("<a><Title>\u0001</Title></a>")]
    [InlineData("<a><Title>\uFFFF</Title></a>")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a><?xml version='1.0'?></a>")]
    [InlineData("<?xml version='1.0' encoding='no-such-encoding'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='utf-7'?><a/>")]
    [InlineData("<?xml version='2.0'?><a/>")]
    [InlineData("<a>]]></a>")]
    [InlineData("<:a/>")]
    [InlineData("<a:/>")]
    [InlineData("<a xmlns:xml='urn:x'/>")]
    [InlineData("<a xmlns:p=''/>")]
    public void What_is_not_plain_xml_is_refused(string xml) => XmlText.Fail(xml, ParcelXml.Read);

    [Fact]
    public void Depth_is_limited_for_what_is_known_and_what_is_not()
    {
        static string Nested(string name, int levels) =>
            string.Concat(Enumerable.Repeat($"<{name}>", levels)) + string.Concat(Enumerable.Repeat($"</{name}>", levels));
        foreach (string name in (string[])["Inner", "Part", "unknown"])
        {
            XmlText.Read(Nested(name, 512), ParcelXml.Read);
            foreach (int levels in (int[])[513, 100_000])
            {
                XmlShapeException exception = XmlText.Fail(Nested(name, levels), ParcelXml.Read);
                Assert.Equal($"/{name}/{name}", exception.Path.Split("[", 2)[0][..((name.Length * 2) + 2)]);
                Assert.Equal("at most 512 levels of nesting", exception.Expected);
            }
        }
        Assert.Equal("more", XmlText.Fail("<u>" + Nested("other", 512) + "</u>", ContentXml.Read).Found);
        Assert.NotNull(XmlText.Read("<u>" + Nested("other", 511) + "</u>", ContentXml.Read));
        Assert.Equal("more", XmlText.Fail("<u>" + Nested("nested", 512) + "</u>", ContentXml.Read).Found);
    }

    [Fact]
    public void A_text_cut_anywhere_is_refused()
    {
        Assert.Equal("日本 😀 x A", XmlText.Read(Encoding.UTF8.GetString(Valid), ParcelXml.Read).Title);
        for (int length = 1; length < Valid.Length; length++)
        {
            byte[] cut = Valid[..length];
            Assert.Throws<XmlShapeException>(() => ParcelXml.Read(new XmlShapeReader(cut)));
        }
    }

    [Fact]
    public void A_text_with_any_byte_changed_is_read_or_refused() => Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Byte).Array[1, 3].Sample(changes =>
    {
        byte[] changed = [.. Valid];
        foreach ((int at, byte value) in changes)
        {
            changed[at] = value;
        }
        try
        {
            ParcelXml.Read(new XmlShapeReader(changed));
        }
        catch (XmlShapeException)
        {
        }
    }, iter: 1000);

    [Fact]
    public void Any_bytes_are_read_or_refused() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        foreach (byte[] text in (byte[][])[bytes, [.. "<?xml version='1.0' encoding='"u8, .. bytes], [.. "<a>"u8, .. bytes], [0xFE, 0xFF, .. bytes], [0xFF, 0xFE, .. bytes]])
        {
            try
            {
                ParcelXml.Read(new XmlShapeReader(text));
            }
            catch (XmlShapeException)
            {
            }
        }
    }, iter: 300);

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    public void Bytes_that_are_not_utf8_are_refused(byte[] bad)
    {
        byte[] text = [.. "<a><Title>"u8, .. bad, .. "</Title></a>"u8];
        Assert.Throws<XmlShapeException>(() => ParcelXml.Read(new XmlShapeReader(text)));
    }

    [Fact]
    public void The_encoding_that_a_mark_or_a_declaration_names_is_read()
    {
        const string Xml = "<a><Title>日é</Title></a>";
        foreach (Encoding encoding in (Encoding[])[new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)])
        {
            byte[] text = [.. encoding.GetPreamble(), .. encoding.GetBytes(Xml)];
            Assert.Equal("日é", ParcelXml.Read(new XmlShapeReader(text)).Title);
        }
        byte[] latin = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?><a><Title>é</Title></a>");
        Assert.Equal("é", ParcelXml.Read(new XmlShapeReader(latin)).Title);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_without_a_mark_is_read(bool bigEndian)
    {
        byte[] text = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes("<?xml version='1.0' encoding='UTF-16'?><a><Title>日é😀</Title></a>");
        Assert.Equal("日é😀", ParcelXml.Read(new XmlShapeReader(text)).Title);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("us-ascii")]
    public void A_declaration_that_does_not_fit_the_bytes_is_refused(string encoding) =>
        XmlText.Fail($"<?xml version='1.0' encoding='{encoding}'?><a><Title>é</Title></a>", ParcelXml.Read);

    /// <summary>Comparing each with each would take 200 billion steps.</summary>
    [Fact]
    public void Attributes_of_a_tag_may_be_many_but_not_twice_the_same()
    {
        string many = string.Concat(Enumerable.Range(0, 300_000).Select(index => $" p:a{index}='v' b{index}='v'"));
        Assert.Equal("t", XmlText.Read($"<a{many} xmlns:p='urn:p'><Title>t</Title></a>", ParcelXml.Read).Title);
        XmlText.Fail($"<a{many} b7='v'><Title>t</Title></a>", ParcelXml.Read);
        XmlText.Fail($"<a{many} xmlns:p='u' xmlns:q='u' q:a7='v'><Title>t</Title></a>", ParcelXml.Read);
    }

    [Fact]
    public void Namespaces_in_scope_are_at_most_100()
    {
        static string Declared(int count) => $"<a{string.Concat(Enumerable.Range(0, count).Select(index => $" xmlns:p{index}='u'"))}><Title>t</Title></a>";
        XmlText.Read(Declared(100), ParcelXml.Read);
        XmlText.Fail(Declared(101), ParcelXml.Read);
        string siblings = string.Concat(Enumerable.Repeat("<b xmlns='u' xmlns:p='u'/><b xmlns='u'></b>", 200));
        Assert.Equal("t", XmlText.Read($"<a>{siblings}<Title>t</Title></a>", ParcelXml.Read).Title);
    }

    [Fact]
    public void Names_of_namespaces_have_at_most_256_bytes()
    {
        XmlText.Read($"<a xmlns='{new string('u', 256)}'><Title>t</Title></a>", ParcelXml.Read);
        XmlText.Fail($"<a xmlns='{new string('u', 257)}'><Title>t</Title></a>", ParcelXml.Read);
    }

    /// <summary>What is kept of unknown elements is not much longer than the document, whatever is declared around them.</summary>
    [Fact]
    public void Declarations_do_not_multiply()
    {
        string declarations = string.Concat(Enumerable.Range(0, 100).Select(index => $" xmlns:p{index}='{new string('u', 250)}'"));
        byte[] xml = Encoding.UTF8.GetBytes($"<a{declarations}>{string.Concat(Enumerable.Repeat("<b/>", 10_000))}</a>");
        XmlShapeReader reader = new(xml);
        long kept = 0;
        reader.BeginStructure();
        while (reader.NextMember())
        {
            kept += reader.ReadRaw().Length;
        }
        Assert.InRange(kept, 40_000, xml.Length);
    }

    [Fact]
    public void A_name_of_a_million_letters_and_a_million_names_are_passed()
    {
        string name = new('n', 1_000_000);
        Assert.Equal("t", XmlText.Read($"<a><{name}/><{name}>x</{name}><Title>t</Title></a>", ParcelXml.Read).Title);
        XmlText.Fail($"<a><{name}>x</{name}n><Title>t</Title></a>", ParcelXml.Read);
        string names = string.Concat(Enumerable.Range(0, 1_000_000).Select(index => $"<n{index}/>"));
        Assert.Equal("t", XmlText.Read($"<a>{names}<Title>t</Title></a>", ParcelXml.Read).Title);
    }

    [Fact]
    public void Text_before_bytes_that_are_not_utf8_is_read_for_errors()
    {
        byte[] body = [.. "<Error><Code>NoSuchKey</Code><Message>"u8, 0xFF, .. "</Message></Error>"u8];
        Assert.Equal("NoSuchKey", XmlErrorReader.Identify(body).Code);
    }

    [Fact]
    public void A_slice_and_memory_without_an_array_are_read()
    {
        byte[] text = [.. "<b/>"u8, .. "<a><Title>t</Title></a>"u8, .. "<c/>"u8];
        Assert.Equal("t", ParcelXml.Read(new XmlShapeReader(text.AsMemory(4, text.Length - 8))).Title);
        OpaqueMemory memory = new("<a><Title>t</Title></a>"u8.ToArray());
        Assert.Equal("t", ParcelXml.Read(new XmlShapeReader(memory.Memory)).Title);
    }

    [Fact]
    public void Reading_past_the_end_is_refused() => Assert.Equal("/: expected an element, found the end of the text.", XmlText.Fail("<a/>", static reader =>
    {
        reader.Skip();
        reader.Skip();
        reader.BeginStructure();
        return reader.NextMember();
    }).Message);

    [Fact]
    public void A_number_of_a_million_digits_is_refused() =>
        Assert.Equal("other text", XmlText.Fail($"<n>{new string('9', 1_000_000)}</n>", XmlRead.BigInteger).Found);

    /// <summary>Memory that does not say which array it is of.</summary>
    private sealed class OpaqueMemory(byte[] bytes) : System.Buffers.MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => bytes;

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
