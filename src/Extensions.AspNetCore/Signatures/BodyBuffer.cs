using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Smithwright.Extensions.AspNetCore.Signatures;

/// <summary>Reads bodies into memory to hash them, as far as they may go.</summary>
internal static class BodyBuffer
{
    private const int ReadSize = 16 * 1024;

    /// <summary>The hash of the body, which can be read again after that; <see langword="null"/> where it is longer than allowed.</summary>
    public static async Task<byte[]?> HashAsync(HttpContext context, long maxBytes)
    {
        if (context.Request.ContentLength > maxBytes)
        {
            return null;
        }
        MemoryStream buffer = new();
        byte[] part = new byte[ReadSize];
        while (await context.Request.Body.ReadAsync(part, context.RequestAborted).ConfigureAwait(false) is > 0 and int read)
        {
            if (buffer.Length + read > maxBytes)
            {
                return null;
            }
            buffer.Write(part, 0, read);
        }

        buffer.Position = 0;
        context.Request.Body = buffer;
        return SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
