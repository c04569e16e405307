using System.Globalization;
using System.Text;
using Smithwright.Runtime.Serialization.Json;
using Smithwright.Runtime.Serialization.Text;

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

    // What Python's dateutil reads of the same texts, where a text without a zone is taken as UTC.
    [Theory]
    [InlineData("2023-05-15T00:00Z", "2023-05-15T00:00:00.000")]
    [InlineData("2023-05-15T10:11:12", "2023-05-15T10:11:12.000")]
    [InlineData("2023-05-15T10:11:12.5", "2023-05-15T10:11:12.500")]
    [InlineData("2023-05-15T10:11:12,5Z", "2023-05-15T10:11:12.500")]
    [InlineData("2023-05-15 10:11:12", "2023-05-15T10:11:12.000")]
    [InlineData("2023-05-15T10:11", "2023-05-15T10:11:00.000")]
    [InlineData("2023-05-15t10z", "2023-05-15T10:00:00.000")]
    [InlineData("2023-05-15T101112Z", "2023-05-15T10:11:12.000")]
    [InlineData("2023-05-15T10:11:12+0200", "2023-05-15T08:11:12.000")]
    [InlineData("2023-05-15T10:11:12-0230", "2023-05-15T12:41:12.000")]
    [InlineData("2023-05-15T10:11:12+02", "2023-05-15T08:11:12.000")]
    [InlineData("2023-05-15T10:11:12-2", "2023-05-15T12:11:12.000")]
    [InlineData("2023-05-15T10:11:12.250 +02:00", "2023-05-15T08:11:12.250")]
    [InlineData("2023-05-15 10:11:12 UTC", "2023-05-15T10:11:12.000")]
    [InlineData("2023-05-15T10:11:12GMT", "2023-05-15T10:11:12.000")]
    [InlineData("2023-05-15T10:11:12Z ", "2023-05-15T10:11:12.000")]
    [InlineData(" 2023-05-15T10:11:12Z", "2023-05-15T10:11:12.000")]
    [InlineData("2023-05-15", "2023-05-15T00:00:00.000")]
    [InlineData("2023-5-1T1:2:3Z", "2023-05-01T01:02:03.000")]
    [InlineData("2023/05/15 10:11:12", "2023-05-15T10:11:12.000")]
    [InlineData("10:11:12 2023-05-15", "2023-05-15T10:11:12.000")]
    [InlineData("20230515T101112Z", "2023-05-15T10:11:12.000")]
    [InlineData("20230515T101112.5+0200", "2023-05-15T08:11:12.500")]
    [InlineData("20230515T1011", "2023-05-15T10:11:00.000")]
    [InlineData("20230515101112", "2023-05-15T10:11:12.000")]
    [InlineData("Mon Aug 04 00:25:20 UTC 2025", "2025-08-04T00:25:20.000")]
    [InlineData("Mon Aug 04 00:25:20 +0100 2025", "2025-08-03T23:25:20.000")]
    [InlineData("Mon Aug  4 00:25:20 2025", "2025-08-04T00:25:20.000")]
    [InlineData("Mon Aug 04 12:25:20 AM UTC 2025", "2025-08-04T00:25:20.000")]
    [InlineData("Aug 4, 2025 12:25:20 PM", "2025-08-04T12:25:20.000")]
    [InlineData("August 4, 2025", "2025-08-04T00:00:00.000")]
    [InlineData("4 Sept 2025", "2025-09-04T00:00:00.000")]
    [InlineData("2025 Aug 04", "2025-08-04T00:00:00.000")]
    [InlineData("Mon, 04 Aug 2025 00:25:20", "2025-08-04T00:25:20.000")]
    [InlineData("Mon, 04 Aug 2025 00:25 GMT", "2025-08-04T00:25:00.000")]
    [InlineData("Mon, 04 Aug 2025 00:25:20 UTC", "2025-08-04T00:25:20.000")]
    [InlineData("Mon, 04 Aug 2025 00:25:20 +0200", "2025-08-03T22:25:20.000")]
    [InlineData("Mon, 04-Aug-2025 00:25:20 GMT", "2025-08-04T00:25:20.000")]
    [InlineData("mon, 04 aug 2025 00:25:20 gmt", "2025-08-04T00:25:20.000")]
    [InlineData("Monday, 04-Aug-25 00:25:20 GMT", "2025-08-04T00:25:20.000")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37.000")]
    [InlineData("08/04/2025 10:11:12", "2025-08-04T10:11:12.000")]
    [InlineData("13/04/2025", "2025-04-13T00:00:00.000")]
    [InlineData("08.04.25", "2025-08-04T00:00:00.000")]
    public void What_services_send_against_their_models_is_read_too(string text, string expected)
    {
        Assert.True(TimestampParser.TryParse(Encoding.ASCII.GetBytes(text), out DateTimeOffset value));
        Assert.Equal(expected, value.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, value.Offset);
    }

    [Theory]
    [InlineData("253402300800", "1978-01-11T21:31:40.800")]
    [InlineData("1684108800123", "2023-05-15T00:00:00.123")]
    [InlineData("1684108800123.5", "2023-05-15T00:00:00.123")]
    [InlineData("1.684108800123e12", "2023-05-15T00:00:00.123")]
    [InlineData("-62135596800000", "0001-01-01T00:00:00.000")]
    [InlineData("253402300799999", "9999-12-31T23:59:59.999")]
    public void What_seconds_cannot_mean_is_milliseconds(string text, string expected)
    {
        Assert.True(TimestampParser.TryParse(Encoding.ASCII.GetBytes(text), out DateTimeOffset value));
        Assert.Equal(expected, value.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1e400")]
    [InlineData("99999999999999999999999")]
    [InlineData("2014-04-29T18:30:38.Z")]
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
    [InlineData("Tue, 29 Foo 2014 18:30:38 GMT")]
    [InlineData("Tue, 29 anF 2014 18:30:38 GMT")]
    [InlineData("Tue, 029 Apr 2014 18:30:38 GMT")]
    [InlineData("Tue, 31 Apr 2014 18:30:38 GMT")]
    [InlineData("-62135596800001")]
    [InlineData("253402300800000")]
    [InlineData("2014-04")]
    [InlineData("18:30:38Z")]
    [InlineData("2014-04-29Z")]
    [InlineData("2014-04-29T")]
    [InlineData("2014-04-29T18:30:38ZZ")]
    [InlineData("2014-04-29T18:30:38Z+01:00")]
    [InlineData("2014-04-29T18:30:38+123")]
    [InlineData("2014-04-29T18:30:38+01:60")]
    [InlineData("2014-04-29T18:30:38+01:00:00")]
    [InlineData("2014-04-29T183")]
    [InlineData("2014-04-29T18::38Z")]
    [InlineData("2014-04-29T18:300Z")]
    [InlineData("20140229T183038Z")]
    [InlineData("2014-04-29T18:30:38 EST")]
    [InlineData("Tue Apr 29 18:30:38 CET 2014")]
    [InlineData("Tue Apr 29 13:30:38 PM 2014")]
    [InlineData("Tue Apr 29 00:30:38 AM 2014")]
    [InlineData("PM Apr 29 2014")]
    [InlineData("Tue Apr 29 18:30:38 18:30:38 2014")]
    [InlineData("Tue Apr May 18:30:38 2014")]
    [InlineData("Apr 2014 29")]
    [InlineData("29 Apr 4")]
    [InlineData("04/29/2014/1")]
    [InlineData("13/13/2014")]
    [InlineData("2014-W18-2")]
    [InlineData("2014-119")]
    [InlineData("2014-04-29T18:30:38Z[UTC]")]
    [InlineData("-2014-04-29")]
    [InlineData("12014-04-29")]
    [InlineData("Tuesday")]
    [InlineData("NaN")]
    [InlineData("\u0661398796238")]
    [InlineData("Tue, 29 Apr 2014 18:30:38                                             GMT")]
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
    public void A_sensitive_timestamp_is_read_alike_and_never_shown()
    {
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1), JsonText.Read("1", JsonRead.SensitiveTimestamp));
        Assert.Equal("$: expected a timestamp, found a string that is not one.", JsonText.Fail("\"soon\"", JsonRead.SensitiveTimestamp).Message);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1), WireText.ParseSensitiveTimestamp("1970-01-01T00:00:01"));
        Assert.Equal("Expected a timestamp, found another text.", Assert.Throws<WireTextException>(() => WireText.ParseSensitiveTimestamp("soon")).Message);
        Assert.Equal("Expected a timestamp, found \"soon\".", Assert.Throws<WireTextException>(() => WireText.ParseHttpDate("soon")).Message);
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
        Assert.Equal("$: expected a timestamp, found a string: \"soon\".", JsonText.Fail("\"soon\"", JsonRead.DateTime).Message);
        Assert.Equal("$: expected a timestamp, found a number: \"1e99\".", JsonText.Fail("1e99", JsonRead.EpochSeconds).Message);
        Assert.Equal("$: expected a timestamp, found a string: \"a b c\".", JsonText.Fail("\"a\\nb\\u001bc\"", JsonRead.EpochSeconds).Message);
        Assert.Equal($"$: expected a timestamp, found a string: \"{new string('x', 64)}…\".", JsonText.Fail($"\"{new string('x', 5000)}\"", JsonRead.HttpDate).Message);
        Assert.Equal("$: expected a timestamp, found an object.", JsonText.Fail("{}", JsonRead.HttpDate).Message);
    }
}
