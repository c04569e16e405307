using Smithwright.Model.Text;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Support;

/// <summary>Of <c>aws.protocols#httpChecksum</c>, requests that must have a checksum get one by MD5; callers choose no algorithm, and responses are not verified.</summary>
internal static class ChecksumSupport
{
    public static IEnumerable<Problem> Check(ServiceParts parts)
    {
        foreach (HttpChecksumTrait trait in parts.Wanted.Select(operation => HttpChecksumTrait.Of(operation.Traits)).OfType<HttpChecksumTrait>())
        {
            if (trait.AlgorithmMember is { } algorithm)
            {
                yield return parts.Problem(algorithm, "Requests get no checksum by the algorithm of this member.");
            }

            if (trait.ValidationModeMember is { } mode)
            {
                yield return parts.Problem(mode, "Checksums of responses are not verified.");
            }
        }
    }
}
