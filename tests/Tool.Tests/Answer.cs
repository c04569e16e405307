using System.Globalization;
using System.Text;

namespace Smithwright.Tool.Tests;

/// <summary>What a local server sends, byte by byte.</summary>
/// <param name="Bytes">What is sent.</param>
/// <param name="IsSilent">Whether the server then stays silent instead of closing the connection.</param>
internal sealed record Answer(byte[] Bytes, bool IsSilent = false)
{
    public static Answer Ok(string body) => Status(200, body);

    public static Answer Status(int status, string body = "", string? header = null) => new(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {status} X\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{(header is null ? "" : header + "\r\n")}\r\n{body}")));

    public static Answer Redirect(string location) => Status(302, header: $"Location: {location}");

    /// <summary>Says that more bytes follow than do.</summary>
    public static Answer Cut(string body, bool isSilent = false) => new(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Length: {body.Length + 1000}\r\n\r\n{body}")), isSilent);

    /// <summary>A body without a length.</summary>
    public static Answer Unmeasured(string body) => new(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{body}"));
}
