using CsCheck;
using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class CborRoundTripTests
{
    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.String, Gen.Const("red"), Gen.Const("日本 😀"), Gen.Const(new string('x', 300))).Select(WellFormed);

    private static readonly Gen<Catalog> Catalogs = Gen.Recursive<Catalog>((depth, inner) =>
        Gen.Select(
            Text.Null(),
            Gen.Double.Nullable(),
            Text.Select(value => new Color(value)).Nullable(),
            Gen.Int.Select(value => new Level(value)).Nullable(),
            depth < 3 ? inner.Array[0, 3].Null() : Gen.Const((Catalog[]?)null),
            Gen.Dictionary(Text, Text)[0, 40].Null(),
            (title, score, color, level, items, labels) => new Catalog
            {
                Title = title,
                Score = score,
                Color = color,
                Level = level,
                Next = items is [var first, ..] ? first : null,
                Items = items,
                Labels = labels,
            }));

    [Fact]
    public void What_is_written_reads_back_as_it_was() => Catalogs.Sample(catalog =>
    {
        byte[] data = CborData.Bytes(writer => CatalogCbor.Write(writer, catalog));
        Catalog read = CborData.Read(data, CatalogCbor.Read);
        AssertSame(catalog, read);
        Assert.Equal(data, CborData.Bytes(writer => CatalogCbor.Write(writer, read)));
        Assert.True(CborShapeReader.IsOneItem(data));
    }, iter: 200);

    [Fact]
    public void Data_cut_anywhere_fails_as_truncated_and_never_otherwise() => Catalogs.Sample(catalog =>
    {
        byte[] data = CborData.Bytes(writer => CatalogCbor.Write(writer, catalog));
        for (int length = 1; length < data.Length; length += 1 + (length / 16))
        {
            Assert.Equal("the end of the data", CborData.Fail(data[..length], CatalogCbor.Read).Found);
        }
    }, iter: 50);

    [Fact]
    public void Data_with_changed_bytes_reads_or_fails_in_one_way() =>
        Gen.Select(Catalogs, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 4].Array[20]).Sample((catalog, changes) =>
        {
            byte[] data = CborData.Bytes(writer => CatalogCbor.Write(writer, catalog));
            foreach ((int, byte)[] change in changes)
            {
                byte[] changed = [.. data];
                foreach ((int position, byte value) in change)
                {
                    changed[position % data.Length] = value;
                }
                long before = GC.GetAllocatedBytesForCurrentThread();
                Try(changed, CatalogCbor.Read);
                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024 + (50L * data.Length));
            }
        }, iter: 150);

    [Fact]
    public void Any_bytes_read_or_fail_in_one_way() => Gen.Byte.Array[0, 64].Sample(data =>
    {
        Try(data, CatalogCbor.Read);
        Try(data, CborRead.String);
        Try(data, CborRead.Blob);
        Try(data, CborRead.Int64);
        Try(data, CborRead.Double);
        Try(data, CborRead.Decimal);
        Try(data, CborRead.BigInteger);
        Try(data, CborRead.Timestamp);
        Try(data, static (ref CborShapeReader reader) => reader.ReadRaw());
        Try(data, static (ref CborShapeReader reader) => reader.ReadSparseMap(CborRead.String));
    }, iter: 2000);

    [Fact]
    public void Any_scalar_reads_back_as_it_was()
    {
        Check(Gen.Long, CborWrite.Int64, CborRead.Int64);
        Check(Gen.Int, CborWrite.Int32, CborRead.Int32);
        Check(Gen.Short, CborWrite.Int16, CborRead.Int16);
        Check(Gen.SByte, CborWrite.SByte, CborRead.SByte);
        Check(Gen.Double, CborWrite.Double, CborRead.Double);
        Check(Gen.Float, CborWrite.Single, CborRead.Single);
        Check(Gen.Decimal, CborWrite.Decimal, CborRead.Decimal);
        Check(Gen.Byte.Array[0, 40].Select(bytes => new System.Numerics.BigInteger(bytes)), CborWrite.BigInteger, CborRead.BigInteger);
        Check(Text, CborWrite.String, CborRead.String);
        Check(Gen.Byte.Array[0, 300].Select(Convert.ToHexString), static (writer, hex) => CborWrite.Blob(writer, Convert.FromHexString(hex)),
            static (ref CborShapeReader reader) => Convert.ToHexString(CborRead.Blob(ref reader).Span));
    }

    [Fact]
    public void Any_integer_reads_as_a_double_and_any_whole_double_as_an_integer() => Gen.Long[-1L << 53, 1L << 53].Sample(value =>
    {
        Assert.Equal(value, CborData.Read(CborData.Bytes(writer => CborWrite.Double(writer, value)), CborRead.Int64));
        Assert.Equal(value, CborData.Read(CborData.Bytes(writer => CborWrite.Int64(writer, value)), CborRead.Double));
        Assert.Equal(value, CborData.Read(CborData.Bytes(writer => CborWrite.BigInteger(writer, value)), CborRead.Int64));
        Assert.Equal(value, CborData.Read(CborData.Bytes(writer => CborWrite.Int64(writer, value)), CborRead.Decimal));
    });

    [Fact]
    public void Any_moment_reads_back_as_it_was_to_the_millisecond() =>
        Gen.Long[0, DateTime.MaxValue.Ticks].Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero)).Sample(value =>
        {
            DateTimeOffset floor = new(value.Ticks - (value.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
            Assert.Equal(floor, CborData.Read(CborData.Bytes(writer => CborWrite.Timestamp(writer, value)), CborRead.Timestamp));
        }, iter: 2000);

    private static void Check<T>(Gen<T> gen, CborWriteValue<T> write, CborReadValue<T> read) =>
        gen.Sample(value => Assert.Equal(value, CborData.Read(CborData.Bytes(writer => write(writer, value)), read)));

    private static void Try<T>(byte[] data, CborReadValue<T> read)
    {
        try
        {
            CborData.Read(data, read);
        }
        catch (CborShapeException)
        {
            // The only exception there is.
        }
    }

    private static string WellFormed(string value) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value));

    private static void AssertSame(Catalog expected, Catalog actual)
    {
        Assert.Equal(expected with { Items = null, Labels = null, Next = null }, actual with { Items = null, Labels = null, Next = null });
        Assert.Equal(expected.Labels?.ToHashSet(), actual.Labels?.ToHashSet());
        Assert.Equal(expected.Items?.Count, actual.Items?.Count);
        for (int i = 0; i < (expected.Items?.Count ?? 0); i++)
        {
            AssertSame(expected.Items![i], actual.Items![i]);
        }
        Assert.Equal(expected.Next is null, actual.Next is null);
        if (expected.Next is { } next)
        {
            AssertSame(next, actual.Next!);
        }
    }
}
