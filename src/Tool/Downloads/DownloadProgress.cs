using System.Globalization;

namespace Smithwright.Tool.Downloads;

/// <summary>One line on a terminal that says how far a download is, and is wiped when it ends.</summary>
internal sealed class DownloadProgress(TextWriter output, bool isShown, string name) : IDisposable
{
    private const int Step = 128 << 10;

    private long _shown = -Step;
    private int _width;

    /// <param name="received">The bytes so far.</param>
    /// <param name="total">The bytes in all, where the server says so.</param>
    public void Report(long received, long? total)
    {
        if (!isShown || received - _shown < Step)
        {
            return;
        }

        _shown = received;
        string line = total is { } all && all > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{name}  {Megabytes(received)} of {Megabytes(all)} MB")
            : string.Create(CultureInfo.InvariantCulture, $"{name}  {Megabytes(received)} MB");
        output.Write("\r" + line.PadRight(_width));
        output.Flush();
        _width = line.Length;
    }

    public void Dispose()
    {
        if (_width > 0)
        {
            output.Write("\r" + new string(' ', _width) + "\r");
            output.Flush();
        }
    }

    private static string Megabytes(long bytes) => (bytes / (double)(1 << 20)).ToString("0.0", CultureInfo.InvariantCulture);
}
