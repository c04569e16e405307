using System.Formats.Cbor;

namespace Smithwright.Benchmarks.Calls.HandWritten;

internal sealed record Metrics(IReadOnlyList<Series> Results, string? NextToken);

internal sealed record Series(string? Id, string? Label, IReadOnlyList<DateTimeOffset> Timestamps, IReadOnlyList<double> Values, string? StatusCode);

/// <summary>The result of CloudWatch's <c>GetMetricData</c>, read by hand.</summary>
internal static class MetricReader
{
    public static Metrics Read(byte[] cbor)
    {
        CborReader reader = new(cbor, CborConformanceMode.Lax);
        List<Series> results = [];
        string? next = null;
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            ReadOnlySpan<byte> name = reader.ReadDefiniteLengthTextStringBytes().Span;
            if (name.SequenceEqual("MetricDataResults"u8))
            {
                results = List(reader, Series);
            }
            else if (name.SequenceEqual("NextToken"u8))
            {
                next = reader.ReadTextString();
            }
            else
            {
                reader.SkipValue();
            }
        }

        reader.ReadEndMap();
        return new Metrics(results, next);
    }

    private static Series Series(CborReader reader)
    {
        (string? id, string? label, string? status, List<DateTimeOffset> times, List<double> values) = (null, (string?)null, (string?)null, (List<DateTimeOffset>)[], (List<double>)[]);
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            ReadOnlySpan<byte> name = reader.ReadDefiniteLengthTextStringBytes().Span;
            if (name.SequenceEqual("Id"u8))
            {
                id = reader.ReadTextString();
            }
            else if (name.SequenceEqual("Label"u8))
            {
                label = reader.ReadTextString();
            }
            else if (name.SequenceEqual("Timestamps"u8))
            {
                times = List(reader, Time);
            }
            else if (name.SequenceEqual("Values"u8))
            {
                values = List(reader, static reader => reader.ReadDouble());
            }
            else if (name.SequenceEqual("StatusCode"u8))
            {
                status = reader.ReadTextString();
            }
            else
            {
                reader.SkipValue();
            }
        }

        reader.ReadEndMap();
        return new Series(id, label, times, values, status);
    }

    private static DateTimeOffset Time(CborReader reader)
    {
        reader.ReadTag();
        return reader.PeekState() is CborReaderState.UnsignedInteger or CborReaderState.NegativeInteger
            ? DateTimeOffset.FromUnixTimeSeconds(reader.ReadInt64())
            : DateTimeOffset.FromUnixTimeMilliseconds((long)(reader.ReadDouble() * 1e3));
    }

    private static List<T> List<T>(CborReader reader, Func<CborReader, T> read)
    {
        int? count = reader.ReadStartArray();
        List<T> items = new(count ?? 0);
        while (reader.PeekState() != CborReaderState.EndArray)
        {
            items.Add(read(reader));
        }

        reader.ReadEndArray();
        return items;
    }
}
