using System.Net.Sockets;
using System.Text;

namespace Smithwright.Benchmarks.Soak;

/// <summary>One connection of the server: reads requests and does with each what its fate is.</summary>
internal sealed class Connection(Socket socket, Ledger ledger, CancellationToken stopped)
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] EndOfChunks = "0\r\n\r\n"u8.ToArray();

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _filled;

    public async Task ServeAsync()
    {
        while (await ReadUntilAsync(EndOfHead) is > 0 and int head)
        {
            Request request = Request.Parse(_buffer.AsSpan(0, head));
            Consume(head);
            if (!await SkipBodyAsync(request))
            {
                return;
            }
            Fate fate = Fates.Of(request.Call, request.Attempt);
            ledger.Arrived(request.Call, request.Attempt, canRewind: !request.IsUpload, fate);
            if (!await AnswerAsync(request, fate))
            {
                return;
            }
        }
    }

    /// <summary>Returns whether the connection goes on.</summary>
    private async Task<bool> AnswerAsync(Request request, Fate fate)
    {
        string body = $$"""{"call":"{{request.Call}}","items":["a","b"]}""";
        switch (fate)
        {
            case Fate.Close:
                return false;
            case Fate.Reset:
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
                return false;
            case Fate.Truncate:
                await SendAsync($"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\n\r\n{body[..12]}");
                return false;
            case Fate.Stall:
                await SendAsync($"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\n\r\n{body[..12]}");
                // Until the client gives up and hangs up.
                await socket.ReceiveAsync(_buffer, stopped);
                return false;
            case Fate.SlowAnswer:
                await SendAsync($"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\n\r\n");
                foreach (char character in body)
                {
                    await Task.Yield();
                    await SendAsync(character.ToString());
                }

                return true;
            case Fate.TooLong:
                await SendAsync($"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2000\r\n{new string(' ', 0x2000)}\r\n0\r\n\r\n");
                return true;
            default:
                await SendAsync(Whole(fate, body));
                return true;
        }
    }

    private static string Whole(Fate fate, string body) => fate switch
    {
        Fate.ServerError => Answer("500 Error", "<html>"),
        Fate.Throttle => Answer("400 Bad", "{\"__type\":\"ThrottlingException\"}"),
        Fate.Malformed => Answer("200 OK", "{\"call\":{}}"),
        Fate.Redirect => Answer("307 Redirect", "", "Location: http://127.0.0.1:1/\r\n"),
        Fate.NoSuchItem => Answer("404 Not found", "{\"message\":\"none\"}", "x-amzn-ErrorType: NoSuchItem\r\n"),
        _ => Answer("200 OK", body),
    };

    private static string Answer(string status, string body, string headers = "") => $"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}";

    private async Task SendAsync(string text)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);
        for (int sent = 0; sent < bytes.Length;)
        {
            sent += await socket.SendAsync(bytes.AsMemory(sent), stopped);
        }
    }

    private async Task<bool> SkipBodyAsync(Request request)
    {
        if (request.IsChunked)
        {
            int end = await ReadUntilAsync(EndOfChunks);
            Consume(end);
            return end > 0;
        }

        while (_filled < request.ContentLength)
        {
            if (!await FillAsync())
            {
                return false;
            }
        }

        Consume(request.ContentLength);
        return true;
    }

    /// <summary>Reads up to and with a mark; returns where it ends, 0 at the end of the connection.</summary>
    private async Task<int> ReadUntilAsync(byte[] mark)
    {
        while (true)
        {
            int position = _buffer.AsSpan(0, _filled).IndexOf(mark);
            if (position >= 0)
            {
                return position + mark.Length;
            }
            if (!await FillAsync())
            {
                return 0;
            }
        }
    }

    private async Task<bool> FillAsync()
    {
        int read = await socket.ReceiveAsync(_buffer.AsMemory(_filled), stopped);
        _filled += read;
        return read > 0;
    }

    private void Consume(int count)
    {
        _buffer.AsSpan(count, _filled - count).CopyTo(_buffer);
        _filled -= count;
    }
}
