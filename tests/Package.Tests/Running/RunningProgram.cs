using System.Diagnostics;
using System.Threading.Channels;

namespace Smithwright.Package.Tests;

/// <summary>A program that does not end by itself. Tests wait for what it prints, never for a time; how long that may take at most is bounded.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public RunningProgram(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _lines.Writer.TryWrite(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _lines.Writer.TryWrite(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits for a line that has the text; that line.</summary>
    public async Task<string> PrintedAsync(string text)
    {
        using CancellationTokenSource patience = new(Patience);
        List<string> seen = [];
        try
        {
            do
            {
                seen.Add(await _lines.Reader.ReadAsync(patience.Token));
            }
            while (!seen[^1].Contains(text, StringComparison.Ordinal));
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"'{text}' was not printed:\n{string.Join('\n', seen)}");
        }

        return seen[^1];
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
