using System.Collections.Immutable;
using Smithwright.Generator.CSharp;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Client;

/// <summary>What the runtime has to know of a service.</summary>
internal sealed record ServiceFacts(string SdkId, string ApiVersion, string? SigningName, string? EndpointPrefix)
{
    /// <summary>What the service asks of retries, where it asks for anything.</summary>
    public RetryFacts? Retries { get; init; }

    /// <summary>Whether the service or its endpoints may ask for signatures that are good for several regions.</summary>
    public bool SignsRegionSets { get; init; }

    /// <summary>The schemes of authentication, the preferred one first; none where there is nothing to choose.</summary>
    public EquatableArray<string> AuthOrder { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Those that are no signatures, as expressions.</summary>
    public EquatableArray<string> AuthSchemes { get; init; } = EquatableArray<string>.Empty;

    /// <summary>How the service says that another region is asked for, as an expression; null where it does not.</summary>
    public string? RegionRedirect { get; init; }

    /// <summary>How endpoints of the service give sessions, as an expression; null where they do not.</summary>
    public string? Sessions { get; init; }

    /// <summary>Whether the description of the service has to say anything beyond its names.</summary>
    public bool HasMore => Retries is not null || RegionRedirect is not null || Sessions is not null || SignsRegionSets || !AuthOrder.IsEmpty;

    public static ServiceFacts Of(ServiceShape service, ServiceModel model)
    {
        ImmutableArray<string> order = EffectiveAuth.Of(service, model);
        AwsServiceTrait? aws = AwsServiceTrait.Of(service.Traits);
        return new ServiceFacts(
            aws?.SdkId ?? service.Id.Name,
            service.Version,
            SigV4Trait.Of(service.Traits)?.Name,
            aws?.EndpointPrefix?.Value)
        {
            Retries = RetryFacts.Of(service),
            SignsRegionSets = service.Traits.Has(TraitIds.SigV4A) || MentionsInRules(service, "sigv4a"),
            RegionRedirect = CustomizationTrait.Of(service.Traits).RegionRedirect is var (header, parameter)
                ? $"new global::Smithwright.Runtime.Services.RegionRedirect({Literal.String(header)}, {Literal.String(parameter)})"
                : null,
            Sessions = CustomizationTrait.Of(service.Traits).Sessions is { } sessions && MentionsInRules(service, sessions.Scheme)
                ? $"new global::Smithwright.Runtime.Sessions.SessionSigning({string.Join(", ", new[] { sessions.Scheme, sessions.Query, sessions.TokenHeader, sessions.TokenQuery }.Select(Literal.String))})"
                : null,
            AuthOrder = order is [] or [TraitIds.SigV4] ? EquatableArray<string>.Empty : order.ToEquatableArray(),
            AuthSchemes = AuthSyntax.SchemesOf(service).ToEquatableArray(),
        };
    }

    private static bool MentionsInRules(ServiceShape service, string text) =>
        Mentions(service.Traits.Get(TraitIds.EndpointRuleSet) ?? service.Traits.Get(TraitIds.EndpointBdd), text);

    private static bool Mentions(JsonNode? node, string text) => node switch
    {
        JsonString found => found.Value == text,
        JsonArray list => list.Items.Any(item => Mentions(item, text)),
        JsonObject members => members.Properties.Any(member => Mentions(member.Value, text)),
        _ => false,
    };
}
