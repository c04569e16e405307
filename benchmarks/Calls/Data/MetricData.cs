using System.Formats.Cbor;

namespace Smithwright.Benchmarks.Calls.Data;

/// <summary>A body of CBOR that CloudWatch would send to <c>GetMetricData</c>.</summary>
internal static class MetricData
{
    public static byte[] Of(int series, int points)
    {
        CborWriter writer = new();
        writer.WriteStartMap(2);
        writer.WriteTextString("MetricDataResults");
        writer.WriteStartArray(series);
        for (int i = 0; i < series; i++)
        {
            Series(writer, i, points);
        }

        writer.WriteEndArray();
        writer.WriteTextString("Messages");
        writer.WriteStartArray(0);
        writer.WriteEndArray();
        writer.WriteEndMap();
        return writer.Encode();
    }

    private static void Series(CborWriter writer, int index, int points)
    {
        writer.WriteStartMap(5);
        writer.WriteTextString("Id");
        writer.WriteTextString($"m{index}");
        writer.WriteTextString("Label");
        writer.WriteTextString($"CPUUtilization {index}");
        writer.WriteTextString("Timestamps");
        writer.WriteStartArray(points);
        for (int i = 0; i < points; i++)
        {
            writer.WriteTag(CborTag.UnixTimeSeconds);
            writer.WriteInt64(1_714_000_000 + (60L * i));
        }

        writer.WriteEndArray();
        writer.WriteTextString("Values");
        writer.WriteStartArray(points);
        for (int i = 0; i < points; i++)
        {
            writer.WriteDouble(index + (i * 0.37));
        }

        writer.WriteEndArray();
        writer.WriteTextString("StatusCode");
        writer.WriteTextString("Complete");
        writer.WriteEndMap();
    }
}
