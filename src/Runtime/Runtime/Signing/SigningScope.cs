namespace Smithwright.Runtime.Signing;

/// <summary>When, where and for whom a signature is valid: the credential scope of Signature Version 4.</summary>
/// <param name="Time">The time of signing; any offset, used as UTC and to the second.</param>
/// <param name="Region">The region that is signed for, for instance <c>eu-west-1</c>.</param>
/// <param name="Service">The signing name of the service.</param>
internal readonly record struct SigningScope(DateTimeOffset Time, string Region, string Service)
{
    internal string Timestamp => SigningTime.Format(Time);

    internal string Credential(string timestamp) => $"{timestamp.AsSpan(0, 8)}/{Region}/{Service}/aws4_request";
}
