using Smithwright.Runtime.Addresses;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Signing;

internal static class CanonicalQuery
{
    public static void Write(string query, PooledBufferWriter output)
    {
        if (query.Length > 0)
        {
            WriteSorted(query, output);
        }
    }

    private static void WriteSorted(string query, PooledBufferWriter output)
    {
        string[] parameters = query.Split('&', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(parameters, Compare);
        for (int i = 0; i < parameters.Length; i++)
        {
            if (i > 0)
            {
                output.WriteByte((byte)'&');
            }
            ReadOnlySpan<char> name = Name(parameters[i]);
            PercentEncoding.Write(name, PercentEncoding.UnreservedAndPercent, output);
            output.WriteByte((byte)'=');
            PercentEncoding.Write(Value(parameters[i], name.Length), PercentEncoding.UnreservedAndPercent, output);
        }
    }

    // By name, then by value: comparing the whole text would let '=' take part in the order of the names.
    private static int Compare(string left, string right)
    {
        ReadOnlySpan<char> leftName = Name(left);
        ReadOnlySpan<char> rightName = Name(right);
        int names = leftName.SequenceCompareTo(rightName);
        return names != 0 ? names : Value(left, leftName.Length).SequenceCompareTo(Value(right, rightName.Length));
    }

    private static ReadOnlySpan<char> Name(string parameter)
    {
        int equals = parameter.IndexOf('=');
        return equals < 0 ? parameter : parameter.AsSpan(0, equals);
    }

    private static ReadOnlySpan<char> Value(string parameter, int nameLength) =>
        nameLength == parameter.Length ? default : parameter.AsSpan(nameLength + 1);
}
