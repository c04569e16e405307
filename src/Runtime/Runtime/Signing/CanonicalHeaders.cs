using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Signing;

internal static class CanonicalHeaders
{
    private const int MostOnStack = 64;

    /// <summary>Writes the headers, an empty line and the list of their names; returns where the list stands.</summary>
    // Its loops stand in methods of their own: one beside stackalloc is compiled in full at once, which takes more of a start than all of signing.
    public static Range Write(List<KeyValuePair<string, string>> headers, PooledBufferWriter output)
    {
        Span<int> order = headers.Count <= MostOnStack ? stackalloc int[headers.Count] : new int[headers.Count];
        Sort(headers, order);
        WriteLines(headers, order, output);
        output.WriteByte((byte)'\n');
        return WriteNames(headers, order, output);
    }

    private static void WriteLines(List<KeyValuePair<string, string>> headers, ReadOnlySpan<int> order, PooledBufferWriter output)
    {
        for (int i = 0; i < order.Length; i++)
        {
            bool repeated = Repeats(headers, order, i);
            if (!repeated)
            {
                WriteName(headers[order[i]].Key, output);
            }
            output.WriteByte(repeated ? (byte)',' : (byte)':');
            WriteCollapsed(headers[order[i]].Value, output);
            if (i + 1 == order.Length || !Repeats(headers, order, i + 1))
            {
                output.WriteByte((byte)'\n');
            }
        }
    }

    // By insertion: there are few, and repeated ones stay in the order in which they are sent.
    private static void Sort(List<KeyValuePair<string, string>> headers, Span<int> order)
    {
        for (int i = 0; i < order.Length; i++)
        {
            string name = headers[i].Key;
            int place = i;
            for (; place > 0 && Compare(headers[order[place - 1]].Key, name) > 0; place--)
            {
                order[place] = order[place - 1];
            }
            order[place] = i;
        }
    }

    private static bool Repeats(List<KeyValuePair<string, string>> headers, ReadOnlySpan<int> order, int index) =>
        index > 0 && Compare(headers[order[index]].Key, headers[order[index - 1]].Key) == 0;

    // As the names are written, in small letters: the framework's own comparison without case would put '_' behind the letters.
    private static int Compare(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            int difference = Lower(left[i]) - Lower(right[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length - right.Length;
    }

    private static int Lower(char character) => char.IsAsciiLetterUpper(character) ? character | 0x20 : character;

    private static Range WriteNames(List<KeyValuePair<string, string>> headers, ReadOnlySpan<int> order, PooledBufferWriter output)
    {
        int start = output.WrittenCount;
        for (int i = 0; i < order.Length; i++)
        {
            if (Repeats(headers, order, i))
            {
                continue;
            }
            if (i > 0)
            {
                output.WriteByte((byte)';');
            }
            WriteName(headers[order[i]].Key, output);
        }

        return start..output.WrittenCount;
    }

    private static void WriteName(string name, PooledBufferWriter output)
    {
        Span<byte> target = output.GetSpan(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            target[i] = (byte)Lower(name[i]);
        }
        output.Advance(name.Length);
    }

    // Folded lines and runs of blanks count as one blank, blanks at the ends not at all.
    private static void WriteCollapsed(ReadOnlySpan<char> value, PooledBufferWriter output)
    {
        value = value.Trim(" \t\r\n");
        while (true)
        {
            int blank = value.IndexOfAny(" \t\r\n");
            if (blank < 0)
            {
                break;
            }
            output.WriteUtf8(value[..blank]);
            output.WriteByte((byte)' ');
            value = value[blank..].TrimStart(" \t\r\n");
        }

        output.WriteUtf8(value);
    }
}
