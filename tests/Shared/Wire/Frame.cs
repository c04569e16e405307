using System.Globalization;
using System.Text;

namespace Smithwright.Tests.Wire;

/// <summary>A message of an event stream, as a service writes and reads it.</summary>
/// <param name="Headers">The headers in their order on the wire.</param>
/// <param name="Payload">The payload.</param>
public sealed record Frame(IReadOnlyList<FrameHeader> Headers, ReadOnlyMemory<byte> Payload)
{
    /// <summary>The message in one line, for comparing.</summary>
    public string Show() => $"{string.Join(' ', Headers.Select(static header => $"{header.Name}={Show(header.Value)}"))} [{Encoding.UTF8.GetString(Payload.Span)}]";

    private static string Show(object value) => value switch
    {
        string text => text,
        bool flag => $"bool:{flag}",
        ReadOnlyMemory<byte> blob => $"blob:{Encoding.UTF8.GetString(blob.Span)}",
        DateTimeOffset time => $"time:{time:O}",
        Guid uuid => $"uuid:{uuid}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name}:{value}"),
    };
}
