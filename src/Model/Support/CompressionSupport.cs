using Smithwright.Model.Text;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Support;

/// <summary>Bodies are compressed by gzip where the model allows it.</summary>
internal static class CompressionSupport
{
    private const string Gzip = "gzip";

    public static IEnumerable<Problem> Check(ServiceParts parts) => parts.Wanted
        .Select(operation => RequestCompressionTrait.Of(operation.Traits))
        .OfType<RequestCompressionTrait>()
        .Where(trait => !trait.Encodings.Contains(Gzip))
        .Select(trait => parts.Problem(trait.Node, $"Requests are not compressed: none of the encodings is '{Gzip}'."));
}
