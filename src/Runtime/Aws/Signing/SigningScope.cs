namespace Smithwright.Aws.Signing;

/// <summary>When, where and for whom a signature is valid: the credential scope of Signature Version 4.</summary>
/// <param name="Time">The time of signing; any offset, used as UTC and to the second.</param>
/// <param name="Region">The region that is signed for, for instance <c>eu-west-1</c>.</param>
/// <param name="Service">The signing name of the service.</param>
public readonly record struct SigningScope(DateTimeOffset Time, string Region, string Service)
{
    /// <summary>The time as <c>20260314T150926Z</c>.</summary>
    internal string Timestamp => string.Create(16, Time.UtcDateTime, static (text, time) =>
    {
        WriteDigits(time.Year, text[..4]);
        WriteDigits(time.Month, text[4..6]);
        WriteDigits(time.Day, text[6..8]);
        text[8] = 'T';
        WriteDigits(time.Hour, text[9..11]);
        WriteDigits(time.Minute, text[11..13]);
        WriteDigits(time.Second, text[13..15]);
        text[15] = 'Z';
    });

    internal string Credential(string timestamp) => $"{timestamp.AsSpan(0, 8)}/{Region}/{Service}/aws4_request";

    private static void WriteDigits(int number, Span<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--, number /= 10)
            text[i] = (char)('0' + (number % 10));
    }
}
