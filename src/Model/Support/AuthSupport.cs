using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Model.Support;

/// <summary>Clients have the schemes of Smithy's prelude and of AWS. Those that a model defines are up to the user.</summary>
internal static class AuthSupport
{
    public static IEnumerable<Problem> Check(ServiceParts parts)
    {
        TraitMap service = parts.Service.Traits;
        JsonNode? at = AuthTrait.Of(service)?.Node;
        string[] schemes = EffectiveAuth.Of(parts.Service, parts.Model).ToArray();
        IEnumerable<Problem> own = IsUnknown(schemes) ? [parts.Problem(at ?? service.Get(schemes[0])!, Message(schemes))] : [];
        return own.Concat(OfOperations(parts));
    }

    private static IEnumerable<Problem> OfOperations(ServiceParts parts) => parts.Wanted
        .Where(operation => !operation.Traits.Has(TraitIds.OptionalAuth))
        .Select(operation => AuthTrait.Of(operation.Traits))
        .OfType<AuthTrait>()
        .Where(auth => IsUnknown(auth.Schemes))
        .Select(auth => parts.Problem(auth.Node, Message(auth.Schemes)));

    private static bool IsUnknown(IReadOnlyCollection<string> schemes) => schemes.Count > 0 && !schemes.Any(EffectiveAuth.IsKnown);

    private static string Message(IEnumerable<string> schemes) =>
        $"Requests are authenticated by {string.Join(" or ", schemes.Select(scheme => $"'{scheme}'"))} only where ClientOptions.AuthSchemes has the scheme: it is not generated.";
}
