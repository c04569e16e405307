using System.Globalization;
using System.Text;

namespace Smithwright.Benchmarks.Soak;

/// <summary>The head of a request, as far as the server cares.</summary>
internal sealed record Request(int Call, int Attempt, bool IsUpload, int ContentLength, bool IsChunked)
{
    public static Request Parse(ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head);
        string path = text.Split(' ', 3)[1];
        return new(
            int.Parse(path[(path.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture),
            int.Parse(Header(text, "amz-sdk-request: attempt=")!.Split(';')[0], CultureInfo.InvariantCulture),
            path.StartsWith("/uploads/", StringComparison.Ordinal),
            int.Parse(Header(text, "Content-Length: ") ?? "0", CultureInfo.InvariantCulture),
            Header(text, "Transfer-Encoding: ") is not null);
    }

    private static string? Header(string head, string name)
    {
        int start = head.IndexOf($"\r\n{name}", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }
        start += 2 + name.Length;
        return head[start..head.IndexOf('\r', start)];
    }
}
