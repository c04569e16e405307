using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class PooledBufferWriterTests
{
    [Fact]
    public void It_grows_and_keeps_what_was_written()
    {
        using PooledBufferWriter buffer = new(0);
        for (int i = 0; i < 5000; i++)
        {
            buffer.GetSpan(1)[0] = (byte)i;
            buffer.Advance(1);
        }
        Assert.Equal(Enumerable.Range(0, 5000).Select(i => (byte)i), buffer.WrittenSpan.ToArray());
        Assert.Equal(5000, buffer.WrittenCount);
        Assert.True(buffer.GetMemory(100_000).Length >= 100_000);
    }

    [Theory]
    [InlineData(1, 256)]
    [InlineData(250, 1000)]
    [InlineData(256, 256)]
    [InlineData(256, 257)]
    [InlineData(5000, 8000)]
    public void It_gives_what_is_asked_for_beside_what_is_written(int written, int asked)
    {
        using PooledBufferWriter buffer = new(256);
        buffer.GetSpan(written)[..written].Fill(7);
        buffer.Advance(written);
        Assert.True(buffer.GetSpan(asked).Length >= asked);
        Assert.True(buffer.GetMemory(asked).Length >= asked);
        Assert.Equal(Enumerable.Repeat((byte)7, written), buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void All_of_its_room_can_be_used()
    {
        using PooledBufferWriter buffer = new();
        int room = buffer.GetSpan().Length;
        buffer.Advance(room);
        Assert.Equal(room, buffer.WrittenCount);
    }

    [Fact]
    public void Arrays_are_given_back_without_what_was_written()
    {
        List<Memory<byte>> arrays = [];
        using (PooledBufferWriter buffer = new(64))
        {
            Write(buffer, 200);
            buffer.Clear();
            Write(buffer, 100);
            Write(buffer, 10_000);
            Assert.NotSame(Array(arrays[0]), Array(arrays[^1]));
        }
        // Not one byte, which may be anybody's.
        Assert.All(arrays, static memory => Assert.Equal(-1, memory.Span.IndexOf(Enumerable.Repeat((byte)0xAB, 20).ToArray())));

        void Write(PooledBufferWriter buffer, int count)
        {
            Memory<byte> memory = buffer.GetMemory(count);
            arrays.Add(Array(memory));
            memory.Span[..count].Fill(0xAB);
            buffer.Advance(count);
        }

        static byte[] Array(ReadOnlyMemory<byte> memory) =>
            System.Runtime.InteropServices.MemoryMarshal.TryGetArray(memory, out ArraySegment<byte> segment) ? segment.Array! : [];
    }

    [Fact]
    public void It_refuses_to_advance_beyond_its_room()
    {
        using PooledBufferWriter buffer = new();
        int room = buffer.GetSpan().Length;
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(room + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
    }

    [Fact]
    public void It_is_empty_after_being_cleared_or_disposed_and_can_be_used_again()
    {
        PooledBufferWriter buffer = new();
        buffer.GetSpan(1)[0] = 1;
        buffer.Advance(1);
        buffer.Clear();
        Assert.Equal(0, buffer.WrittenCount);
        buffer.Dispose();
        buffer.Dispose();
        buffer.GetSpan(1)[0] = 7;
        buffer.Advance(1);
        Assert.Equal([7], buffer.WrittenSpan.ToArray());
        buffer.Dispose();
    }
}
