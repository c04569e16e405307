using Microsoft.AspNetCore.Http;

namespace Smithwright.Extensions.AspNetCore.Signatures;

/// <summary>Which headers a signature must cover: the host, the time, and whatever else AWS services give a meaning to.</summary>
internal static class SignedHeaderCheck
{
    private const string Prefix = "x-amz-";

    public static bool CoversAll(IReadOnlyList<string> signed, IHeaderDictionary headers) =>
        signed.Contains("host", StringComparer.Ordinal)
        && headers.Keys.All(name => !name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || signed.Contains(name, StringComparer.OrdinalIgnoreCase));
}
