using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Model.Support;

/// <summary>Requests are signed by Signature Version 4 or 4A, or not at all.</summary>
internal static class AuthSupport
{
    private static readonly string[] Schemes =
        [TraitIds.HttpApiKeyAuth, "smithy.api#httpBasicAuth", TraitIds.HttpBearerAuth, "smithy.api#httpDigestAuth"];

    public static IEnumerable<Problem> Check(ServiceParts parts)
    {
        TraitMap service = parts.Service.Traits;
        if (AuthTrait.Of(service) is { } own)
        {
            return Choice(parts, own).Concat(OfOperations(parts));
        }

        IEnumerable<Problem> problems = service.Has(TraitIds.SigV4) || service.Has(TraitIds.SigV4A)
            ? []
            : service.All
                .Where(trait => Schemes.Contains(trait.Key) || IsScheme(parts.Model, trait.Key))
                .Take(1)
                .Select(trait => parts.Problem(trait.Value, Message([trait.Key])));
        return problems.Concat(OfOperations(parts));
    }

    private static IEnumerable<Problem> OfOperations(ServiceParts parts) => parts.Wanted
        .Where(operation => !operation.Traits.Has(TraitIds.OptionalAuth))
        .Select(operation => AuthTrait.Of(operation.Traits))
        .OfType<AuthTrait>()
        .SelectMany(auth => Choice(parts, auth));

    private static IEnumerable<Problem> Choice(ServiceParts parts, AuthTrait auth) =>
        auth.Schemes.IsEmpty || auth.Schemes.Any(scheme => scheme is TraitIds.SigV4 or TraitIds.SigV4A) ? [] : [parts.Problem(auth.Node, Message(auth.Schemes))];

    private static bool IsScheme(ServiceModel model, string traitId) =>
        ShapeId.TryParse(traitId, out ShapeId id) && model.Find(id) is { } definition && definition.Traits.Has("smithy.api#authDefinition");

    private static string Message(IEnumerable<string> schemes) =>
        $"Requests are not authenticated by {string.Join(" or ", schemes.Select(scheme => $"'{scheme}'"))}: only '{TraitIds.SigV4}' and '{TraitIds.SigV4A}' are generated.";
}
