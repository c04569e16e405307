using Smithwright.Http;
using Smithwright.Serialization;

namespace Smithwright.Aws.Signing;

internal static class CanonicalHeaders
{
    /// <summary>Writes the headers, an empty line and the list of their names; returns where the list stands.</summary>
    public static Range Write(List<KeyValuePair<string, string>> headers, PooledBufferWriter output)
    {
        (string Name, int Position)[] order = Sort(headers);
        for (int i = 0; i < order.Length; i++)
        {
            bool repeated = i > 0 && order[i].Name == order[i - 1].Name;
            if (!repeated)
                output.WriteAscii(order[i].Name);
            output.WriteByte(repeated ? (byte)',' : (byte)':');
            WriteCollapsed(headers[order[i].Position].Value, output);
            if (i + 1 == order.Length || order[i + 1].Name != order[i].Name)
                output.WriteByte((byte)'\n');
        }

        output.WriteByte((byte)'\n');
        return WriteNames(order, output);
    }

    private static (string Name, int Position)[] Sort(List<KeyValuePair<string, string>> headers)
    {
        (string Name, int Position)[] order = new (string, int)[headers.Count];
        for (int i = 0; i < order.Length; i++)
        {
            // By insertion: there are few, and repeated headers stay in the order in which they are sent.
            string name = headers[i].Key.ToLowerInvariant();
            int at = i;
            for (; at > 0 && string.CompareOrdinal(order[at - 1].Name, name) > 0; at--)
                order[at] = order[at - 1];
            order[at] = (name, i);
        }

        return order;
    }

    private static Range WriteNames((string Name, int Position)[] order, PooledBufferWriter output)
    {
        int start = output.WrittenCount;
        for (int i = 0; i < order.Length; i++)
        {
            if (i > 0 && order[i].Name == order[i - 1].Name)
                continue;
            if (i > 0)
                output.WriteByte((byte)';');
            output.WriteAscii(order[i].Name);
        }

        return start..output.WrittenCount;
    }

    // Folded lines and runs of blanks count as one blank, blanks at the ends not at all.
    private static void WriteCollapsed(ReadOnlySpan<char> value, PooledBufferWriter output)
    {
        value = value.Trim(" \t\r\n");
        while (true)
        {
            int blank = value.IndexOfAny(" \t\r\n");
            if (blank < 0)
                break;
            output.WriteUtf8(value[..blank]);
            output.WriteByte((byte)' ');
            value = value[blank..].TrimStart(" \t\r\n");
        }

        output.WriteUtf8(value);
    }
}
