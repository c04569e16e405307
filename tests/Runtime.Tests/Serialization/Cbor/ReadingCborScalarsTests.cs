using System.Globalization;
using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>Most of the examples are those of RFC 8949, appendix A.</summary>
public sealed class ReadingCborScalarsTests
{
    [Theory]
    [InlineData("00", 0)]
    [InlineData("01", 1)]
    [InlineData("17", 23)]
    [InlineData("1818", 24)]
    [InlineData("1864", 100)]
    [InlineData("1903e8", 1000)]
    [InlineData("1a000f4240", 1_000_000)]
    [InlineData("1b000000e8d4a51000", 1_000_000_000_000)]
    [InlineData("1b7fffffffffffffff", long.MaxValue)]
    [InlineData("20", -1)]
    [InlineData("29", -10)]
    [InlineData("3863", -100)]
    [InlineData("3903e7", -1000)]
    [InlineData("3b7fffffffffffffff", long.MinValue)]
    [InlineData("1b0000000000000001", 1)]
    [InlineData("1800", 0)]
    [InlineData("f94900", 10)]
    [InlineData("fac3480000", -200)]
    [InlineData("fb4202a05f20000000", 10_000_000_000)]
    [InlineData("f98000", 0)]
    [InlineData("fbc3e0000000000000", long.MinValue)]
    [InlineData("c24101", 1)]
    [InlineData("c340", -1)]
    [InlineData("c240", 0)]
    [InlineData("c249000000000000000001", 1)]
    public void A_long_comes_in_any_width(string hex, long expected) => Assert.Equal(expected, CborData.Read(hex, CborRead.Int64));

    [Theory]
    [InlineData("187f", 127)]
    [InlineData("387f", -128)]
    [InlineData("1b000000000000007f", 127)]
    [InlineData("f957f0", 127)]
    public void A_byte_comes_in_any_width(string hex, sbyte expected) => Assert.Equal(expected, CborData.Read(hex, CborRead.SByte));

    [Theory]
    [InlineData("1880")]
    [InlineData("3880")]
    [InlineData("19012c")]
    [InlineData("1bffffffffffffffff")]
    [InlineData("3bffffffffffffffff")]
    [InlineData("f95cb0")]
    [InlineData("fb7e37e43c8800759c")]
    [InlineData("fbfe37e43c8800759c")]
    [InlineData("c249010000000000000000")]
    [InlineData("c3581e010203040506070809000102030405060708090001020304050607080900")]
    public void A_byte_out_of_range_is_refused(string hex)
    {
        CborShapeException exception = CborData.Fail(hex, CborRead.SByte);
        Assert.Equal("an 8-bit integer", exception.Expected);
        Assert.EndsWith(" out of range", exception.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_integer_has_the_range_of_its_type()
    {
        Assert.Equal(short.MaxValue, CborData.Read("197fff", CborRead.Int16));
        Assert.Equal("a 16-bit integer", CborData.Fail("198000", CborRead.Int16).Expected);
        Assert.Equal(int.MinValue, CborData.Read("3a7fffffff", CborRead.Int32));
        Assert.Equal("a 32-bit integer", CborData.Fail("3a80000000", CborRead.Int32).Expected);
        Assert.Equal("a 64-bit integer", CborData.Fail("1b8000000000000000", CborRead.Int64).Expected);
        Assert.Equal("a 64-bit integer", CborData.Fail("3b8000000000000000", CborRead.Int64).Expected);
        Assert.Equal("a 64-bit integer", CborData.Fail("fb43e0000000000000", CborRead.Int64).Expected);
    }

    [Theory]
    [InlineData("f93e00")]
    [InlineData("fb3ff199999999999a")]
    [InlineData("f97e00")]
    [InlineData("f97c00")]
    public void A_fraction_is_not_an_integer(string hex) =>
        Assert.Equal("$: expected a 32-bit integer, found a floating-point number that is not an integer.", CborData.Fail(hex, CborRead.Int32).Message);

    [Theory]
    [InlineData("f90000", 0.0)]
    [InlineData("f98000", -0.0)]
    [InlineData("f93c00", 1.0)]
    [InlineData("fb3ff199999999999a", 1.1)]
    [InlineData("f93e00", 1.5)]
    [InlineData("f97bff", 65504.0)]
    [InlineData("fa47c35000", 100000.0)]
    [InlineData("fa7f7fffff", 3.4028234663852886e+38)]
    [InlineData("fb7e37e43c8800759c", 1.0e+300)]
    [InlineData("f90001", 5.960464477539063e-8)]
    [InlineData("f90400", 0.00006103515625)]
    [InlineData("f9c400", -4.0)]
    [InlineData("fbc010666666666666", -4.1)]
    [InlineData("f97c00", double.PositiveInfinity)]
    [InlineData("f97e00", double.NaN)]
    [InlineData("f97c01", double.NaN)]
    [InlineData("f9fc00", double.NegativeInfinity)]
    [InlineData("fa7f800000", double.PositiveInfinity)]
    [InlineData("fa7fc00000", double.NaN)]
    [InlineData("faff800000", double.NegativeInfinity)]
    [InlineData("fb7ff0000000000000", double.PositiveInfinity)]
    [InlineData("fb7ff8000000000000", double.NaN)]
    [InlineData("fbfff0000000000000", double.NegativeInfinity)]
    [InlineData("190100", 256.0)]
    [InlineData("29", -10.0)]
    [InlineData("1bffffffffffffffff", 18446744073709551615.0)]
    [InlineData("3bffffffffffffffff", -18446744073709551616.0)]
    [InlineData("c249010000000000000000", 18446744073709551616.0)]
    public void A_double_comes_in_any_width_and_as_an_integer(string hex, double expected)
    {
        double value = CborData.Read(hex, CborRead.Double);
        Assert.Equal(expected, value);
        Assert.Equal(double.IsNaN(expected) || double.IsNegative(expected), double.IsNaN(value) || double.IsNegative(value));
        Assert.Equal((float)expected, CborData.Read(hex, CborRead.Single));
    }

    [Theory]
    [InlineData("f4", false)]
    [InlineData("f5", true)]
    public void A_boolean_is_a_simple_value(string hex, bool expected) => Assert.Equal(expected, CborData.Read(hex, CborRead.Boolean));

    [Theory]
    [InlineData("60", "")]
    [InlineData("6161", "a")]
    [InlineData("6449455446", "IETF")]
    [InlineData("62225c", "\"\\")]
    [InlineData("62c3bc", "ü")]
    [InlineData("63e6b0b4", "水")]
    [InlineData("64f0908591", "\U00010151")]
    [InlineData("7f657374726561646d696e67ff", "streaming")]
    [InlineData("7fff", "")]
    [InlineData("7f60ff", "")]
    [InlineData("7f62c3bc7801617900026263ff", "üabc")]
    [InlineData("7800", "")]
    [InlineData("7b0000000000000001 61", "a")]
    public void A_string_has_any_length(string hex, string expected) => Assert.Equal(expected, CborData.Read(hex, CborRead.String));

    [Theory]
    [InlineData("40", "")]
    [InlineData("4401020304", "01020304")]
    [InlineData("5f42010243030405ff", "0102030405")]
    [InlineData("5fff", "")]
    [InlineData("58020102", "0102")]
    [InlineData("42c328", "c328")]
    public void A_blob_is_a_byte_string(string hex, string expected) =>
        Assert.Equal(expected, Convert.ToHexStringLower(CborData.Read(hex, CborRead.Blob).Span));

    [Theory]
    [InlineData("c11a514b67b0", "2013-03-21T20:04:00.000Z")]
    [InlineData("c1fb41d452d9ec200000", "2013-03-21T20:04:00.500Z")]
    [InlineData("c1fb41cc37db380fbe77", "2000-01-02T20:34:56.123Z")]
    [InlineData("c100", "1970-01-01T00:00:00.000Z")]
    [InlineData("c11b0000000000000001", "1970-01-01T00:00:01.000Z")]
    [InlineData("c120", "1969-12-31T23:59:59.000Z")]
    [InlineData("c1fb3ff004189374bc6a", "1970-01-01T00:00:01.001Z")]
    [InlineData("c1fbc010604189374bc7", "1969-12-31T23:59:55.906Z")]
    [InlineData("c1f93800", "1970-01-01T00:00:00.500Z")]
    [InlineData("c1f9b800", "1969-12-31T23:59:59.500Z")]
    [InlineData("c1fa3f000000", "1970-01-01T00:00:00.500Z")]
    [InlineData("d90001 1863", "1970-01-01T00:01:39.000Z")]
    [InlineData("c13b0000000e7791f6ff", "0001-01-01T00:00:00.000Z")]
    [InlineData("c11b0000003afff4417f", "9999-12-31T23:59:59.000Z")]
    public void A_timestamp_is_a_number_with_tag_1(string hex, string expected)
    {
        DateTimeOffset value = CborData.Read(hex, CborRead.Timestamp);
        Assert.Equal(expected, value.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        Assert.Equal(0, value.Ticks % TimeSpan.TicksPerMillisecond);
        Assert.Equal(TimeSpan.Zero, value.Offset);
    }

    [Theory]
    [InlineData("1a514b67b0", "a timestamp (a number with tag 1), found an integer")]
    [InlineData("c074323031332d30332d32315432303a30343a30305a", "a timestamp (a number with tag 1), found an item with tag 0")]
    [InlineData("c16161", "a number after tag 1, found a string")]
    [InlineData("c1f6", "a number after tag 1, found null")]
    [InlineData("c1c100", "a number after tag 1, found an item with tag 1")]
    [InlineData("c1f97e00", "a timestamp of the years 1 to 9999, found a floating-point number out of range")]
    [InlineData("c1f97c00", "a timestamp of the years 1 to 9999, found a floating-point number out of range")]
    [InlineData("c11bffffffffffffffff", "a timestamp of the years 1 to 9999, found an integer out of range")]
    [InlineData("c13b0000000e7791f700", "a timestamp of the years 1 to 9999, found an integer out of range")]
    [InlineData("c11b0000003afff44180", "a timestamp of the years 1 to 9999, found an integer out of range")]
    public void Anything_else_is_not_a_timestamp(string hex, string expected) =>
        Assert.Equal($"$: expected {expected}.", CborData.Fail(hex, CborRead.Timestamp).Message);

    [Fact]
    public void Enums_keep_what_the_model_does_not_know()
    {
        Assert.Equal(new Color("blue"), CborData.Read("'blue'", CborRead.Enum<Color>));
        Assert.Equal(new Level(99), CborData.Read("1863", CborRead.IntEnum<Level>));
        Assert.Equal("a string", CborData.Fail("01", CborRead.Enum<Color>).Expected);
        Assert.Equal("a 32-bit integer", CborData.Fail("1a80000000", CborRead.IntEnum<Level>).Expected);
    }

    [Theory]
    [InlineData("00", "an integer")]
    [InlineData("20", "an integer")]
    [InlineData("40", "a byte string")]
    [InlineData("60", "a string")]
    [InlineData("80", "an array")]
    [InlineData("a0", "a map")]
    [InlineData("c000", "an item with tag 0")]
    [InlineData("f90000", "a floating-point number")]
    [InlineData("f5", "a boolean")]
    [InlineData("f6", "null")]
    [InlineData("f7", "null")]
    [InlineData("f0", "an unassigned simple value")]
    [InlineData("f8ff", "an unassigned simple value")]
    public void A_value_of_another_kind_is_named(string hex, string found)
    {
        Check(CborRead.Boolean, found == "a boolean");
        Check(CborRead.String, found == "a string");
        Check(CborRead.Blob, found == "a byte string");
        Check(CborRead.Int32, found is "an integer" or "a floating-point number");
        Check(CborRead.Double, found is "an integer" or "a floating-point number");
        Check(CborRead.BigInteger, found is "an integer" or "a floating-point number");
        Check(CborRead.Decimal, found is "an integer" or "a floating-point number");
        Check(CatalogCbor.Read, found is "a map" or "null");

        void Check<T>(CborReadValue<T> read, bool isRight)
        {
            if (isRight)
            {
                CborData.Read(hex, read);
            }
            else
            {
                Assert.Equal(found, CborData.Fail(hex, read).Found);
            }
        }
    }
}
