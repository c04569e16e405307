using System.Globalization;
using System.Numerics;
using Smithwright.Runtime.Serialization.Json;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class WireTextTests
{
    [Fact]
    public void Null_has_no_text()
    {
        Assert.Null(WireText.Format((string?)null));
        Assert.Null(WireText.Format((bool?)null));
        Assert.Null(WireText.Format((sbyte?)null));
        Assert.Null(WireText.Format((short?)null));
        Assert.Null(WireText.Format((int?)null));
        Assert.Null(WireText.Format((long?)null));
        Assert.Null(WireText.Format((float?)null));
        Assert.Null(WireText.Format((double?)null));
        Assert.Null(WireText.Format((BigInteger?)null));
        Assert.Null(WireText.Format((decimal?)null));
        Assert.Null(WireText.Enum((Color?)null));
        Assert.Null(WireText.Enum(default(Color)));
        Assert.Null(WireText.IntEnum((Level?)null));
        Assert.Null(WireText.EpochSeconds((DateTimeOffset?)null));
        Assert.Null(WireText.DateTime((DateTimeOffset?)null));
        Assert.Null(WireText.HttpDate((DateTimeOffset?)null));
        Assert.Null(WireText.Base64(null));
    }

    [Fact]
    public void A_value_has_the_text_that_HTTP_bindings_define()
    {
        Assert.Equal("a b", WireText.Format("a b"));
        Assert.Equal("true", WireText.Format((bool?)true));
        Assert.Equal("false", WireText.Format(false));
        Assert.Equal("-128", WireText.Format((sbyte?)-128));
        Assert.Equal("-32768", WireText.Format((short?)short.MinValue));
        Assert.Equal("-5", WireText.Format((int?)-5));
        Assert.Equal("9223372036854775807", WireText.Format((long?)long.MaxValue));
        Assert.Equal("0.1", WireText.Format((float?)0.1f));
        Assert.Equal("NaN", WireText.Format((double?)double.NaN));
        Assert.Equal("Infinity", WireText.Format(float.PositiveInfinity));
        Assert.Equal("-Infinity", WireText.Format(double.NegativeInfinity));
        Assert.Equal("10000000000000000000000", WireText.Format((BigInteger?)BigInteger.Pow(10, 22)));
        Assert.Equal("1.50", WireText.Format((decimal?)1.50m));
        Assert.Equal("red", WireText.Enum((Color?)new Color("red")));
        Assert.Equal("3", WireText.IntEnum((Level?)new Level(3)));
        Assert.Equal("IsOpXCI=", WireText.Base64("\"é\\\""));
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NaNSymbol = "no";
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal(["-1.5", "-2", "NaN"], [WireText.Format(-1.5), WireText.Format(-2), WireText.Format(float.NaN)]);
            Assert.Equal(-1.5, WireText.ParseDouble("-1.5"));
            Assert.Equal("[-1.5,-2,-3]", JsonText.Of(writer =>
            {
                writer.BeginArray();
                JsonWrite.Double(writer, -1.5);
                JsonWrite.Int32(writer, -2);
                JsonWrite.BigInteger(writer, -3);
                writer.EndArray();
            }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_method_group_formats_the_items_of_a_list()
    {
        static string[] Texts<T>(IReadOnlyList<T> items, Func<T, string?> format) => [.. items.Select(item => format(item)!)];
        IReadOnlyList<Color> colors = [new Color("red")];
        Assert.Equal(["1", "2"], Texts([1, 2], WireText.Format));
        Assert.Equal(["true"], Texts([true], WireText.Format));
        Assert.Equal(["a"], Texts(["a"], WireText.Format));
        Assert.Equal(["red"], Texts(colors, WireText.Enum));
        Assert.Equal(["0"], Texts([DateTimeOffset.UnixEpoch], WireText.EpochSeconds));
    }

    [Fact]
    public void An_absent_text_has_no_value()
    {
        Assert.Null(WireText.ParseBoolean(null));
        Assert.Null(WireText.ParseInt32(null));
        Assert.Null(WireText.ParseEnum<Color>(null));
        Assert.Null(WireText.ParseIntEnum<Level>(null));
        Assert.Null(WireText.ParseHttpDate(null));
        Assert.Null(WireText.ParseBase64(null));
        Assert.Null(WireText.ParseList<int>(null, WireText.ParseInt32));
    }

    [Fact]
    public void A_text_is_read_as_its_shape_says()
    {
        Assert.True(WireText.ParseBoolean(" True "));
        Assert.Equal((sbyte)-1, WireText.ParseSByte("-1"));
        Assert.Equal((short)12, WireText.ParseInt16("12"));
        Assert.Equal(int.MinValue, WireText.ParseInt32("-2147483648"));
        Assert.Equal(long.MaxValue, WireText.ParseInt64("9223372036854775807"));
        Assert.Equal(float.NaN, WireText.ParseSingle("NaN"));
        Assert.Equal(double.NegativeInfinity, WireText.ParseDouble("-Infinity"));
        Assert.Equal(1.25m, WireText.ParseDecimal("1.25"));
        Assert.Equal(BigInteger.Pow(10, 300), WireText.ParseBigInteger("1" + new string('0', 300)));
        Assert.Equal(new Color("mauve"), WireText.ParseEnum<Color>("mauve"));
        Assert.Equal(new Level(-7), WireText.ParseIntEnum<Level>("-7"));
        Assert.Equal("\"é\\\"", WireText.ParseBase64("IsOpXCI="));
        DateTimeOffset moment = DateTimeOffset.FromUnixTimeSeconds(1576540098);
        Assert.Equal(moment, WireText.ParseEpochSeconds("1576540098"));
        Assert.Equal(moment, WireText.ParseDateTime("2019-12-16T23:48:18Z"));
        Assert.Equal(moment, WireText.ParseHttpDate("Mon, 16 Dec 2019 23:48:18 GMT"));
    }

    [Fact]
    public void The_items_of_a_list_are_read_by_a_method_group()
    {
        Assert.Equal([1, 2], WireText.ParseList(["1", "2"], WireText.ParseInt32)!);
        Assert.Equal([new Color("red")], WireText.ParseList(["red"], WireText.ParseEnum<Color>)!);
    }

    [Fact]
    public void A_text_of_another_kind_is_refused_and_never_shown()
    {
        WireTextException exception = Assert.Throws<WireTextException>(() => WireText.ParseInt32("secret"));
        Assert.Equal("Expected a 32-bit integer, found another text.", exception.Message);
        Assert.Equal("a 32-bit integer", exception.Expected);
        Assert.Throws<WireTextException>(() => WireText.ParseSByte("128"));
        Assert.Throws<WireTextException>(() => WireText.ParseBoolean("1"));
        Assert.Throws<WireTextException>(() => WireText.ParseDouble(""));
        Assert.Throws<WireTextException>(() => WireText.ParseDateTime("yesterday"));
        Assert.Throws<WireTextException>(() => WireText.ParseBase64("?"));
        Assert.Throws<WireTextException>(() => WireText.ParseList(["1", "x"], WireText.ParseInt32));
    }
}
