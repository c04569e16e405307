using Smithwright.Generator.CSharp;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Client;

/// <summary>What the description of a service says of authentication.</summary>
internal static class AuthSyntax
{
    private const string Namespace = "global::Smithwright.Runtime.Authentication";

    /// <summary>The schemes that are no signatures. A client links those that are named, and no others.</summary>
    public static IEnumerable<string> SchemesOf(ServiceShape service)
    {
        TraitMap traits = service.Traits;
        if (traits.Has(TraitIds.HttpBearerAuth))
        {
            yield return $"{Namespace}.BearerAuth.Instance";
        }

        if (ApiKeyTrait.Of(traits) is { } key)
        {
            yield return key.IsQuery
                ? $"{Namespace}.ApiKeyAuth.Query({Literal.String(key.Name)})"
                : $"{Namespace}.ApiKeyAuth.Header({Literal.String(key.Name)}{(key.Scheme is null ? "" : $", {Literal.String(key.Scheme)}")})";
        }

        if (traits.Has(TraitIds.HttpBasicAuth))
        {
            yield return $"{Namespace}.BasicAuth.Instance";
        }

        if (traits.Has(TraitIds.HttpDigestAuth))
        {
            yield return $"{Namespace}.DigestAuth.Instance";
        }
    }

    public static void Describe(CodeWriter writer, ServiceFacts service)
    {
        if (service.SignsRegionSets)
        {
            writer.Line("RegionSetSigning = global::Smithwright.Runtime.Signing.RegionSetSigning.Instance,");
        }

        if (!service.AuthOrder.IsEmpty)
        {
            writer.Line($"AuthOrder = [{string.Join(", ", service.AuthOrder.Select(Literal.String))}],");
        }

        if (!service.AuthSchemes.IsEmpty)
        {
            writer.Line($"AuthSchemes = [{string.Join(", ", service.AuthSchemes)}],");
        }
    }
}
