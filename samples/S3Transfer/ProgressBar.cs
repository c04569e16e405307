using System.Globalization;

namespace S3Transfer;

/// <summary>Draws how far a transfer is. Where the output is a file, only its end is written.</summary>
internal sealed class ProgressBar(string label, TextWriter output, bool isTerminal) : IProgress<TransferProgress>
{
    private const int Width = 30;

    private readonly object _gate = new();
    private long _shown = -1;

    public void Report(TransferProgress value)
    {
        lock (_gate)
        {
            // Reports of parts that end at once may overtake each other.
            if (value.Bytes <= _shown || (!isTerminal && value.Bytes < value.Total))
            {
                return;
            }
            _shown = value.Bytes;
            int filled = value.Total == 0 ? Width : (int)(Width * value.Bytes / value.Total);
            string line = string.Create(
                CultureInfo.InvariantCulture, $"{label} [{new string('#', filled)}{new string('.', Width - filled)}] {value.Bytes / 1048576.0:F1} of {value.Total / 1048576.0:F1} MiB");
            output.Write(isTerminal ? $"\r{line}" : "");
            if (value.Bytes == value.Total)
            {
                output.WriteLine(isTerminal ? "" : line);
            }
        }
    }
}
