using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>Whatever comes, there is one kind of exception, and memory does not depend on what the data declares.</summary>
public sealed class HostileCborTests
{
    // The trace of an exception that leaves 512 levels takes most of it.
    private const int FewBytes = 256 * 1024;

    [Theory]
    [InlineData("81")]
    [InlineData("9f")]
    [InlineData("a1 'n'")]
    [InlineData("bf 'n'")]
    [InlineData("bf")]
    [InlineData("82 01")]
    [InlineData("c6 81")]
    public void Unknown_members_nest_up_to_the_limit(string level)
    {
        byte[] deep = [.. CborData.Parse("a1 'x'"), .. Enumerable.Repeat(CborData.Parse(level), 100_000).SelectMany(bytes => bytes)];
        CborShapeException exception = FailWithFewBytes(deep, CatalogCbor.Read);
        Assert.Equal("at most 512 levels of nesting", exception.Expected);
        Assert.StartsWith("$.x", exception.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a1 'next'")]
    [InlineData("bf 'next'")]
    [InlineData("a1 'items' 81")]
    public void Known_members_nest_up_to_the_limit(string level)
    {
        byte[] deep = [.. Enumerable.Repeat(CborData.Parse(level), 100_000).SelectMany(bytes => bytes)];
        Assert.Equal("at most 512 levels of nesting", FailWithFewBytes(deep, CatalogCbor.Read).Expected);
    }

    [Fact]
    public void The_limit_counts_levels_of_shapes_and_of_what_they_hold()
    {
        CborData.Read(Levels(512), CatalogCbor.Read);
        CborData.Fail(Levels(513), CatalogCbor.Read);
        CborData.Read(Skipped(512), CatalogCbor.Read);
        CborData.Fail(Skipped(513), CatalogCbor.Read);

        static byte[] Levels(int count) => CborData.Parse(string.Concat(Enumerable.Repeat("a1 'next' ", count - 1)) + "a0");
        static byte[] Skipped(int count) => CborData.Parse("a1 'x' " + string.Concat(Enumerable.Repeat("81", count - 2)) + "80");
    }

    [Fact]
    public void Tags_upon_tags_are_skipped_without_a_level()
    {
        byte[] tags = [.. CborData.Parse("a1 'x'"), .. Enumerable.Repeat((byte)0xC1, 100_000), 0x00];
        CborData.Read(tags, CatalogCbor.Read);
        Assert.Equal("a number after tag 1", CborData.Fail([.. Enumerable.Repeat((byte)0xC1, 100_000), 0x00], CborRead.Timestamp).Expected);
    }

    [Theory]
    [InlineData("5b")]
    [InlineData("7b")]
    [InlineData("9b")]
    [InlineData("bb")]
    [InlineData("5f5b")]
    [InlineData("7f7b")]
    [InlineData("c25b")]
    [InlineData("c49b")]
    public void No_memory_is_taken_for_what_is_only_declared(string head)
    {
        foreach (string length in (string[])["4000000000000000", "7fffffffffffffff", "8000000000000000", "ffffffffffffffff", "000000007fffffff", "0000000080000000", "00000000ffffffff"])
        {
            byte[] item = [.. CborData.Parse(head + length), .. new byte[40]];
            foreach (string name in (string[])["title", "score", "items", "labels", "next", "x"])
            {
                FailWithFewBytes([.. CborData.Parse($"a1 '{name}'"), .. item], CatalogCbor.Read);
            }
            Assert.Equal("the end of the data", FailWithFewBytes(item, static (ref CborShapeReader reader) => reader.ReadRaw()).Found);
            FailWithFewBytes(item, CborRead.String);
            FailWithFewBytes(item, CborRead.Blob);
            FailWithFewBytes(item, CborRead.BigInteger);
            FailWithFewBytes(item, CborRead.Decimal);
        }
    }

    [Theory]
    [InlineData("1c")]
    [InlineData("1d")]
    [InlineData("1e")]
    [InlineData("1f")]
    [InlineData("3f")]
    [InlineData("5c")]
    [InlineData("7d")]
    [InlineData("9e")]
    [InlineData("bc")]
    [InlineData("dc")]
    [InlineData("df00")]
    [InlineData("fc")]
    [InlineData("fd")]
    [InlineData("fe")]
    [InlineData("ff")]
    [InlineData("f800")]
    [InlineData("f818")]
    [InlineData("f81f")]
    [InlineData("c1ff")]
    [InlineData("9bffffffffffffffffff")]
    [InlineData("bbffffffffffffffffff")]
    [InlineData("81ff")]
    [InlineData("9f01c1ff")]
    [InlineData("a1ff")]
    [InlineData("a101ff")]
    [InlineData("bf01ff")]
    [InlineData("5f00ff")]
    [InlineData("5f6161ff")]
    [InlineData("7f4161ff")]
    [InlineData("5f5f4161ffff")]
    [InlineData("7f7f6161ffff")]
    [InlineData("7f7cff")]
    [InlineData("5f80ff")]
    [InlineData("5ff6ff")]
    [InlineData("5fc14161ff")]
    [InlineData("61c3")]
    [InlineData("62c328")]
    [InlineData("63eda080")]
    [InlineData("62c0af")]
    [InlineData("64f4908080")]
    [InlineData("7f61c361bcff")]
    public void What_is_not_CBOR_is_refused_wherever_it_stands(string hex)
    {
        CborData.Fail(hex, static (ref CborShapeReader reader) => reader.ReadRaw());
        CborData.Fail($"a1 'x' {hex}", CatalogCbor.Read);
        CborData.Fail($"a1 'x' 82 {hex} 00", CatalogCbor.Read);
        CborData.Fail($"a1 'title' {hex}", CatalogCbor.Read);
        CborData.Fail($"a1 'x' a1 {hex} 00", CatalogCbor.Read);
        CborData.Fail($"a2 {hex} 00 'title' 'a'", CatalogCbor.Read);
        Assert.False(CborShapeReader.IsOneItem(CborData.Parse(hex)));
    }

    [Theory]
    [InlineData("c249010000000000000000")]
    [InlineData("f0")]
    [InlineData("f8ff")]
    [InlineData("f820")]
    [InlineData("c074323031332d30332d32315432303a30343a30305a")]
    [InlineData("d818456449455446")]
    [InlineData("d82076687474703a2f2f7777772e6578616d706c652e636f6d")]
    [InlineData("98190102030405060708090a0b0c0d0e0f101112131415161718181819")]
    [InlineData("a201020304")]
    [InlineData("826161a161626163")]
    [InlineData("a56161614161626142616361436164614461656145")]
    [InlineData("9f018202039f0405ffff")]
    [InlineData("83018202039f0405ff")]
    [InlineData("83019f0203ff820405")]
    [InlineData("9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff")]
    [InlineData("bf61610161629f0203ffff")]
    [InlineData("826161bf61626163ff")]
    [InlineData("bf6346756ef563416d7421ff")]
    [InlineData("5f42010243030405ff")]
    [InlineData("7f657374726561646d696e67ff")]
    public void Any_well_formed_item_is_skipped_and_kept_as_it_came(string hex)
    {
        Assert.True(CborShapeReader.IsOneItem(CborData.Parse(hex)));
        Assert.Equal(hex, Convert.ToHexStringLower(CborData.Read(hex, static (ref CborShapeReader reader) => reader.ReadRaw()).Span));
        Assert.Equal("a", CborData.Read($"bf 'x' {hex} 'title' 'a' 'y' {hex} ff", CatalogCbor.Read).Title);
        for (int length = 1; length < hex.Length / 2; length++)
        {
            Assert.False(CborShapeReader.IsOneItem(CborData.Parse(hex).AsSpan(0, length)));
        }
    }

    [Fact]
    public void Chunks_without_content_cost_no_more_than_their_bytes()
    {
        byte[] chunks = [0x7F, .. Enumerable.Repeat((byte)0x60, 1_000_000), 0xFF];
        Assert.Equal("", CborData.Read(chunks, CborRead.String));
    }

    private static CborShapeException FailWithFewBytes<T>(byte[] data, CborReadValue<T> read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        CborShapeException exception = CborData.Fail(data, read);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, FewBytes);
        return exception;
    }
}
