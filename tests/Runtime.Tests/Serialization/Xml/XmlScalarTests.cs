using System.Numerics;
using CsCheck;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

public sealed class XmlScalarTests
{
    [Fact]
    public void Every_simple_shape_has_its_notation()
    {
        Assert.Equal("<x>a</x>", XmlText.Of("a", XmlWrite.String));
        Assert.Equal("<x></x>", XmlText.Of("", XmlWrite.String));
        Assert.Equal("<x>true</x>", XmlText.Of(true, XmlWrite.Boolean));
        Assert.Equal("<x>false</x>", XmlText.Of(false, XmlWrite.Boolean));
        Assert.Equal("<x>-128</x>", XmlText.Of(sbyte.MinValue, XmlWrite.SByte));
        Assert.Equal("<x>-32768</x>", XmlText.Of(short.MinValue, XmlWrite.Int16));
        Assert.Equal("<x>-2147483648</x>", XmlText.Of(int.MinValue, XmlWrite.Int32));
        Assert.Equal("<x>-9223372036854775808</x>", XmlText.Of(long.MinValue, XmlWrite.Int64));
        Assert.Equal("<x>5.5</x>", XmlText.Of(5.5f, XmlWrite.Single));
        Assert.Equal("<x>6.5</x>", XmlText.Of(6.5, XmlWrite.Double));
        Assert.Equal("<x>NaN</x>", XmlText.Of(float.NaN, XmlWrite.Single));
        Assert.Equal("<x>Infinity</x>", XmlText.Of(double.PositiveInfinity, XmlWrite.Double));
        Assert.Equal("<x>-Infinity</x>", XmlText.Of(double.NegativeInfinity, XmlWrite.Double));
        Assert.Equal("<x>-1000000000000000000000</x>", XmlText.Of(-BigInteger.Pow(10, 21), XmlWrite.BigInteger));
        Assert.Equal("<x>-79228162514264337593543950335</x>", XmlText.Of(decimal.MinValue, XmlWrite.Decimal));
        Assert.Equal("<x>dmFsdWU=</x>", XmlText.Of<ReadOnlyMemory<byte>>("value"u8.ToArray(), XmlWrite.Blob));
        Assert.Equal("<x>red</x>", XmlText.Of(new Color("red"), XmlWrite.Enum));
        Assert.Equal("<x>3</x>", XmlText.Of(new Level(3), XmlWrite.IntEnum));
    }

    [Fact]
    public void Timestamps_have_three_formats()
    {
        DateTimeOffset moment = new(2014, 4, 29, 19, 30, 38, 120, TimeSpan.FromHours(1));
        Assert.Equal("<x>2014-04-29T18:30:38.12Z</x>", XmlText.Of(moment, XmlWrite.DateTime));
        Assert.Equal("<x>1398796238.12</x>", XmlText.Of(moment, XmlWrite.EpochSeconds));
        Assert.Equal("<x>Tue, 29 Apr 2014 18:30:38 GMT</x>", XmlText.Of(moment, XmlWrite.HttpDate));
    }

    [Theory]
    [InlineData("2014-04-29T18:30:38Z")]
    [InlineData("2014-04-29T17:30:38-01:00")]
    [InlineData("2014-04-29T18:30:38.000Z")]
    [InlineData(" \n2014-04-29T18:30:38Z\t")]
    [InlineData("1398796238")]
    [InlineData("Tue, 29 Apr 2014 18:30:38 GMT")]
    public void Any_format_of_a_timestamp_is_read(string text)
    {
        DateTimeOffset expected = new(2014, 4, 29, 18, 30, 38, TimeSpan.Zero);
        Assert.Equal(expected, XmlText.Read($"<x>{text}</x>", XmlRead.DateTime));
        Assert.Equal(expected, XmlText.Read($"<x>{text}</x>", XmlRead.EpochSeconds));
        Assert.Equal(expected, XmlText.Read($"<x>{text}</x>", XmlRead.HttpDate));
        Assert.Equal(expected, XmlText.Read($"<x>{text}</x>", XmlRead.SensitiveTimestamp));
    }

    [Fact]
    public void Every_simple_shape_is_read_with_blanks_around_it()
    {
        Assert.True(XmlText.Read("<x> True\n</x>", XmlRead.Boolean));
        Assert.Equal(-128, XmlText.Read("<x> -128 </x>", XmlRead.SByte));
        Assert.Equal(300, XmlText.Read("<x>3e2</x>", XmlRead.Int16));
        Assert.Equal(7, XmlText.Read("<x>\t7<!-- c --></x>", XmlRead.Int32));
        Assert.Equal(long.MaxValue, XmlText.Read("<x>9223372036854775807</x>", XmlRead.Int64));
        Assert.Equal(float.NaN, XmlText.Read("<x>NaN</x>", XmlRead.Single));
        Assert.Equal(double.NegativeInfinity, XmlText.Read("<x>-Infinity</x>", XmlRead.Double));
        Assert.Equal(BigInteger.Pow(10, 21), XmlText.Read("<x>1000000000000000000000</x>", XmlRead.BigInteger));
        Assert.Equal(1.10m, XmlText.Read("<x>1.10</x>", XmlRead.Decimal));
        Assert.Equal("value"u8, XmlText.Read("<x>\n dmFs\n dWU=\n</x>", XmlRead.Blob).Span);
        Assert.True(XmlText.Read("<x/>", XmlRead.Blob).IsEmpty);
        Assert.Equal(new Color(" red"), XmlText.Read("<x> red</x>", XmlRead.Enum<Color>));
        Assert.Equal(new Level(-5), XmlText.Read("<x>-5</x>", XmlRead.IntEnum<Level>));
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd\te", "a&#xD;\nb&#xD;c\nd\te")]
    [InlineData("<&>\"'", "&lt;&amp;&gt;\"'")]
    [InlineData("]]>", "]]&gt;")]
    [InlineData("日本 😀 \u007F\u0085\u2028\uFFFD", "日本 😀 \u007F\u0085\u2028\uFFFD")]
    [InlineData("  ", "  ")]
    public void Text_is_escaped_where_a_parser_would_change_it(string value, string expected)
    {
        Assert.Equal($"<x>{expected}</x>", XmlText.Of(value, XmlWrite.String));
        Assert.Equal(value, XmlText.Read($"<x>{expected}</x>", XmlRead.String));
    }

    [Fact]
    public void Attributes_escape_white_space_and_quotation_marks_as_well() => Assert.Equal(
        "<x a=\"&#xD;&#xA;&#x9;&quot;'&lt;&amp;&gt;\" b=\"1.5\" c=\"red\"/>",
        XmlText.Of(0, static (writer, _) =>
        {
            writer.Attribute("a"u8, "\r\n\t\"'<&>");
            writer.Attribute<double>("b"u8, 1.5, XmlWrite.Double);
            writer.Attribute<Color>("c"u8, new Color("red"), XmlWrite.Enum);
            writer.Attribute("d"u8, null);
            writer.Attribute<int>("e"u8, null, XmlWrite.Int32);
        }));

    [Fact]
    public void What_xml_cannot_hold_is_refused_by_name_and_not_shown()
    {
        const string Message = "The value of 'Title' has a character that XML cannot hold: a control character, U+FFFE, U+FFFF, or half of a surrogate pair. "
            + "Remove it, or encode the value. (Parameter 'Title')";
        string[] characters = [.. Enumerable.Range(0, 0x20).Except([9, 10, 13]).Select(code => ((char)code).ToString()), "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDC00\uD800"];
        foreach (string character in characters)
        {
            string secret = "secret" + character + new string('s', 600);
            Assert.Equal(Message, Assert.Throws<ArgumentException>(() => XmlText.Of(writer => ParcelXml.WriteRoot(writer, new Parcel { Title = secret }))).Message);
            ArgumentException attribute = Assert.Throws<ArgumentException>(() => XmlText.Of(writer => ParcelXml.WriteRoot(writer, new Parcel { Kind = character })));
            Assert.Equal("xsi:kind", attribute.ParamName);
        }
    }

    [Fact]
    public void Any_number_reads_back_as_it_was()
    {
        Gen.Double.Sample(value => XmlText.Read(XmlText.Of(value, XmlWrite.Double), XmlRead.Double).Equals(value));
        Gen.Float.Sample(value => XmlText.Read(XmlText.Of(value, XmlWrite.Single), XmlRead.Single).Equals(value));
        Gen.Long.Sample(value => XmlText.Read(XmlText.Of(value, XmlWrite.Int64), XmlRead.Int64) == value);
        Gen.Decimal.Sample(value => XmlText.Read(XmlText.Of(value, XmlWrite.Decimal), XmlRead.Decimal) == value);
        Gen.Byte.Array[0, 300].Sample(bytes => XmlText.Read(XmlText.Of<ReadOnlyMemory<byte>>(bytes, XmlWrite.Blob), XmlRead.Blob).Span.SequenceEqual(bytes));
    }

    [Fact]
    public void A_long_text_is_read_and_written_in_pieces()
    {
        string text = string.Concat(Enumerable.Repeat("日本<&>\r\n😀" + new string('x', 10_000), 1_000));
        string xml = XmlText.Of(text, XmlWrite.String);
        Assert.True(xml.Length > 10_000_000);
        Assert.True(text == XmlText.Read(xml, XmlRead.String));
    }
}
