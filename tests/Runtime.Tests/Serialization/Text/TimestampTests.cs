using System.Globalization;
using System.Text;
using Smithwright.Serialization;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class TimestampTests
{
    [Theory]
    [InlineData("1398796238", "2014-04-29T18:30:38.0000000")]
    [InlineData("1398796238.123", "2014-04-29T18:30:38.1230000")]
    [InlineData("1.398796238E9", "2014-04-29T18:30:38.0000000")]
    [InlineData("1515531081.12345678", "2018-01-09T20:51:21.1234567")]
    [InlineData("0", "1970-01-01T00:00:00.0000000")]
    [InlineData("-0.5", "1969-12-31T23:59:59.5000000")]
    [InlineData("-62135596800", "0001-01-01T00:00:00.0000000")]
    [InlineData("253402300799.9999999", "9999-12-31T23:59:59.9999999")]
    [InlineData("2014-04-29T18:30:38Z", "2014-04-29T18:30:38.0000000")]
    [InlineData("2019-12-17T00:48:18+01:00", "2019-12-16T23:48:18.0000000")]
    [InlineData("2019-12-16T22:48:18-01:30", "2019-12-17T00:18:18.0000000")]
    [InlineData("2000-01-02T20:34:56.123Z", "2000-01-02T20:34:56.1230000")]
    [InlineData("2000-01-02t20:34:56.123456789z", "2000-01-02T20:34:56.1234567")]
    [InlineData("2000-02-29 20:34:56Z", "2000-02-29T20:34:56.0000000")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000")]
    [InlineData("Tue, 29 Apr 2014 18:30:38 GMT", "2014-04-29T18:30:38.0000000")]
    [InlineData("Sun, 02 Jan 2000 20:34:56.000 GMT", "2000-01-02T20:34:56.0000000")]
    [InlineData("Sun, 2 Dec 2000 20:34:56.5 GMT", "2000-12-02T20:34:56.5000000")]
    public void Every_format_is_seen_from_the_text(string text, string expected)
    {
        Assert.True(TimestampParser.TryParse(Encoding.ASCII.GetBytes(text), out DateTimeOffset value));
        Assert.Equal(expected, value.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, value.Offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1e400")]
    [InlineData("-62135596801")]
    [InlineData("253402300800")]
    [InlineData("99999999999999999999999")]
    [InlineData("2014-04-29")]
    [InlineData("2014-04-29T18:30:38")]
    [InlineData("2014-04-29T18:30Z")]
    [InlineData("2014-04-29T18:30:38.Z")]
    [InlineData("2014-04-29T18:30:38+0100")]
    [InlineData("2014-04-29T18:30:38+24:00")]
    [InlineData("2014-04-29T18:30:38Zx")]
    [InlineData("2014-13-29T18:30:38Z")]
    [InlineData("2014-00-29T18:30:38Z")]
    [InlineData("2014-02-29T18:30:38Z")]
    [InlineData("2014-04-29T24:30:38Z")]
    [InlineData("2014-04-29T18:60:38Z")]
    [InlineData("2014-04-29T18:30:61Z")]
    [InlineData("0000-04-29T18:30:38Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2014-04-2xT18:30:38Z")]
    [InlineData("Tue, 29 Apr 2014 18:30:38")]
    [InlineData("Tue, 29 Apr 2014 18:30:38 UTC")]
    [InlineData("Tue, 29 Foo 2014 18:30:38 GMT")]
    [InlineData("Tue, 29 anF 2014 18:30:38 GMT")]
    [InlineData("Tue, 029 Apr 2014 18:30:38 GMT")]
    [InlineData("Tue, 31 Apr 2014 18:30:38 GMT")]
    [InlineData("Tuesday, 29-Apr-14 18:30:38 GMT")]
    public void What_is_no_timestamp_is_refused(string text) =>
        Assert.False(TimestampParser.TryParse(Encoding.ASCII.GetBytes(text), out _));

    [Theory]
    [InlineData("2014-04-29T18:30:38Z", "1398796238", "2014-04-29T18:30:38Z", "Tue, 29 Apr 2014 18:30:38 GMT")]
    [InlineData("2014-04-29T20:30:38+02:00", "1398796238", "2014-04-29T18:30:38Z", "Tue, 29 Apr 2014 18:30:38 GMT")]
    [InlineData("2014-04-29T18:30:38.5Z", "1398796238.5", "2014-04-29T18:30:38.5Z", "Tue, 29 Apr 2014 18:30:38 GMT")]
    [InlineData("2014-04-29T18:30:38.0501Z", "1398796238.05", "2014-04-29T18:30:38.0501Z", "Tue, 29 Apr 2014 18:30:38 GMT")]
    [InlineData("2014-04-29T18:30:38.0000001Z", "1398796238", "2014-04-29T18:30:38.0000001Z", "Tue, 29 Apr 2014 18:30:38 GMT")]
    [InlineData("1969-12-31T23:59:59.5Z", "-0.5", "1969-12-31T23:59:59.5Z", "Wed, 31 Dec 1969 23:59:59 GMT")]
    [InlineData("0001-01-01T00:00:00Z", "-62135596800", "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT")]
    public void A_moment_is_written_in_UTC_with_no_more_fraction_than_it_has(string moment, string epoch, string dateTime, string httpDate)
    {
        DateTimeOffset value = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
        Assert.Equal(epoch, WireText.EpochSeconds(value));
        Assert.Equal(dateTime, WireText.DateTime(value));
        Assert.Equal(httpDate, WireText.HttpDate(value));
        Assert.Equal($"[{epoch},\"{dateTime}\",\"{httpDate}\"]", JsonText.Of(writer =>
        {
            writer.BeginArray();
            JsonWrite.EpochSeconds(writer, value);
            JsonWrite.DateTime(writer, value);
            JsonWrite.HttpDate(writer, value);
            writer.EndArray();
        }));
    }

    [Fact]
    public void JSON_timestamps_are_read_in_any_format()
    {
        DateTimeOffset expected = DateTimeOffset.FromUnixTimeSeconds(1398796238);
        foreach (string json in (string[])["1398796238", "1398796238.0", "\"1398796238\"", "\"2014-04-29T18:30:38Z\"", "\"Tue, 29 Apr 2014 18:30:38 GMT\""])
        {
            Assert.Equal(expected, JsonText.Read(json, JsonRead.EpochSeconds));
            Assert.Equal(expected, JsonText.Read(json, JsonRead.DateTime));
            Assert.Equal(expected, JsonText.Read(json, JsonRead.HttpDate));
        }
        Assert.Equal("$: expected a timestamp, found a string that is none.", JsonText.Fail("\"soon\"", JsonRead.DateTime).Message);
        Assert.Equal("$: expected a timestamp, found an object.", JsonText.Fail("{}", JsonRead.HttpDate).Message);
    }
}
