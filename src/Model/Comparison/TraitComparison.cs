using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Model.Comparison;

/// <summary>Compares the traits that change what a client does, what it says in its comments, or what compilers say about its use.</summary>
internal sealed class TraitComparison(ClientSurface before, ClientSurface after, DifferenceSink differences)
{
    private static readonly TraitGroup Endpoint = new(
        DifferenceIds.EndpointChanged, TraitIds.Endpoint, TraitIds.EndpointRuleSet, TraitIds.EndpointBdd, TraitIds.ClientContextParams, TraitIds.StaticContextParams,
        TraitIds.OperationContextParams, TraitIds.ContextParam, TraitIds.HostLabel);

    private static readonly TraitGroup Authentication = new(
        DifferenceIds.AuthenticationChanged, TraitIds.Auth, TraitIds.OptionalAuth, TraitIds.SigV4, TraitIds.HttpBearerAuth, TraitIds.HttpApiKeyAuth,
        TraitIds.UnsignedPayload);

    private static readonly TraitGroup Call = new(
        DifferenceIds.CallChanged, TraitIds.IdempotencyToken, TraitIds.RequestCompression, TraitIds.HttpChecksumRequired, TraitIds.AwsHttpChecksum,
        TraitIds.Retryable, TraitIds.RequiresLength);

    private static readonly TraitGroup Protocol = new(DifferenceIds.ProtocolChanged, TraitIds.AwsQueryCompatible);

    private static readonly TraitGroup Http = new(DifferenceIds.WireFormatChanged, TraitIds.Http, TraitIds.HttpError);

    private static readonly TraitGroup Bindings = new(
        DifferenceIds.WireFormatChanged, TraitIds.HttpLabel, TraitIds.HttpQuery, TraitIds.HttpQueryParams, TraitIds.HttpHeader, TraitIds.HttpPrefixHeaders,
        TraitIds.HttpPayload, TraitIds.HttpResponseCode);

    private static readonly TraitGroup JsonNames = new(DifferenceIds.WireFormatChanged, TraitIds.JsonName);

    private static readonly TraitGroup XmlNames = new(
        DifferenceIds.WireFormatChanged, TraitIds.XmlName, TraitIds.XmlFlattened, TraitIds.XmlAttribute, TraitIds.XmlNamespace);

    private static readonly TraitGroup FormNames = new(DifferenceIds.WireFormatChanged, TraitIds.Ec2QueryName);

    private static readonly TraitGroup Results = new(DifferenceIds.WireFormatChanged, TraitIds.C2jResultWrapper);

    private static readonly TraitGroup ErrorCodes = new(DifferenceIds.WireFormatChanged, TraitIds.AwsQueryError);

    private static readonly TraitGroup Formats = new(
        DifferenceIds.WireFormatChanged, TraitIds.TimestampFormat, TraitIds.MediaType, TraitIds.EventHeader, TraitIds.EventPayload);

    private readonly bool _usesHttpTraits = Both(before, after, protocol => protocol.UsesHttpTraits);
    private readonly bool _usesJsonName = Both(before, after, protocol => protocol.UsesJsonName);
    private readonly bool _usesXmlNames = Both(before, after, protocol => protocol.UsesXmlNames);
    private readonly bool _usesFormNames = Both(before, after, protocol => protocol.UsesEc2QueryName);
    private readonly bool _usesErrorCodes = Both(before, after, protocol => protocol.Errors == ErrorLocation.QueryErrorElement);

    /// <summary>How messages name a shape or member.</summary>
    public static string NameOf(ShapeId id) => id.Member is null ? $"'{id.Name}'" : $"'{id.Name}${id.Member}'";

    public void OfService(ServiceShape old, ServiceShape service)
    {
        Identity(old, service);
        Compare(old.Id, old.Traits, service.Id, service.Traits, Endpoint, Authentication, Protocol);
        CompareWhen(_usesXmlNames, XmlNames, old.Id, old.Traits, service.Id, service.Traits);
        JsonNode? prefix = AwsServiceTrait.Of(service.Traits)?.EndpointPrefix;
        if (!Equals(AwsServiceTrait.Of(old.Traits)?.EndpointPrefix, prefix))
        {
            differences.Add(DifferenceIds.EndpointChanged, ChangeEffect.BreaksBehavior, service.Id, $"{NameOf(service.Id)} has another endpoint prefix.", prefix);
        }

        Documentation(differences, service.Id, old.Traits, service.Traits);
        Deprecation(differences, service.Id, old.Traits, service.Traits, isObsolete: true);
    }

    /// <summary>What requests say of the service: its version in forms, its name in the header or path that names the operation.</summary>
    private void Identity(ServiceShape old, ServiceShape service)
    {
        if (Both(before, after, protocol => protocol.Binding == MessageBinding.RpcForm) && old.Version != service.Version)
        {
            differences.Add(
                DifferenceIds.WireFormatChanged, ChangeEffect.BreaksBehavior, service.Id, $"Requests to '{service.Id.Name}' name version '{service.Version}' now, not '{old.Version}'.");
        }

        if (Both(before, after, protocol => protocol.Binding is MessageBinding.RpcTarget or MessageBinding.RpcPath) && old.Id.Name != service.Id.Name)
        {
            differences.Add(
                DifferenceIds.WireFormatChanged, ChangeEffect.BreaksBehavior, service.Id, $"Requests name the service '{service.Id.Name}' now, not '{old.Id.Name}'.");
        }
    }

    public void OfOperation(OperationShape old, OperationShape operation)
    {
        Compare(old.Id, old.Traits, operation.Id, operation.Traits, Endpoint, Authentication, Call);
        CompareWhen(_usesHttpTraits, Http, old.Id, old.Traits, operation.Id, operation.Traits);
        CompareWhen(_usesErrorCodes, Results, old.Id, old.Traits, operation.Id, operation.Traits);
        Documentation(differences, operation.Id, old.Traits, operation.Traits);
        Deprecation(differences, operation.Id, old.Traits, operation.Traits, isObsolete: true);
    }

    public void OfShape(Shape old, Shape shape)
    {
        Compare(old.Id, old.Traits, shape.Id, shape.Traits, Call, Formats);
        CompareWhen(_usesHttpTraits, Http, old.Id, old.Traits, shape.Id, shape.Traits);
        CompareWhen(_usesXmlNames, XmlNames, old.Id, old.Traits, shape.Id, shape.Traits);
        CompareWhen(_usesErrorCodes, ErrorCodes, old.Id, old.Traits, shape.Id, shape.Traits);
        Sensitivity(shape.Id, old.Traits, shape.Traits);
        Documentation(differences, shape.Id, old.Traits, shape.Traits);
        Deprecation(differences, shape.Id, old.Traits, shape.Traits, isObsolete: shape.IsType());
    }

    public void OfMember(MemberShape old, MemberShape member)
    {
        (TraitMap was, TraitMap now) = (old.Traits, member.Traits);
        if (old.Target != member.Target)
        {
            // What the target says counts as the member's own, unless the member says otherwise.
            (was, now) = (WithTarget(before, old), WithTarget(after, member));
        }

        Compare(old.Id, was, member.Id, now, Endpoint, Call, Formats);
        CompareWhen(_usesHttpTraits, Bindings, old.Id, was, member.Id, now);
        CompareWhen(_usesJsonName, JsonNames, old.Id, was, member.Id, now);
        CompareWhen(_usesXmlNames, XmlNames, old.Id, was, member.Id, now);
        CompareWhen(_usesFormNames, FormNames, old.Id, was, member.Id, now);
        if (old.Name != member.Name && !HasWireName(was) && !HasWireName(now))
        {
            differences.Add(
                DifferenceIds.WireFormatChanged, ChangeEffect.BreaksBehavior, member.Id, $"{NameOf(member.Id)} was '{old.Name}' on the wire.");
        }

        Sensitivity(member.Id, was, now);
        Documentation(differences, member.Id, old.Traits, member.Traits);
        Deprecation(differences, member.Id, old.Traits, member.Traits, isObsolete: after.Model[member.Id.Root]!.IsType());
    }

    public static void Documentation(DifferenceSink differences, ShapeId id, TraitMap old, TraitMap traits)
    {
        JsonNode? text = traits.Get(TraitIds.Documentation);
        if (!Equals(old.Get(TraitIds.Documentation), text))
        {
            differences.Add(
                DifferenceIds.DocumentationChanged, ChangeEffect.DocumentationOnly, id, $"{NameOf(id)} is documented differently.", text);
        }
    }

    /// <param name="isObsolete">Whether generated code bears <c>[Obsolete]</c>, which compilers warn about. Lists, for one, have no code of their own.</param>
    public static void Deprecation(DifferenceSink differences, ShapeId id, TraitMap old, TraitMap traits, bool isObsolete)
    {
        JsonNode? deprecated = traits.Get(TraitIds.Deprecated);
        if (deprecated is not null != old.Has(TraitIds.Deprecated))
        {
            differences.Add(
                DifferenceIds.Deprecated,
                !isObsolete ? ChangeEffect.DocumentationOnly : deprecated is null ? ChangeEffect.Loosens : ChangeEffect.BreaksSource,
                id,
                $"{NameOf(id)} is {(deprecated is null ? "no longer" : "now")} deprecated.",
                deprecated);
        }
    }

    private void Sensitivity(ShapeId id, TraitMap old, TraitMap traits)
    {
        JsonNode? sensitive = traits.Get(TraitIds.Sensitive);
        if (sensitive is not null != old.Has(TraitIds.Sensitive))
        {
            differences.Add(
                DifferenceIds.SensitivityChanged,
                ChangeEffect.BreaksBehavior,
                id,
                $"{NameOf(id)} is {(sensitive is null ? "no longer" : "now")} sensitive.",
                sensitive);
        }
    }

    /// <summary>Whether messages call a member by the value of a trait and not by its name.</summary>
    private bool HasWireName(TraitMap member) => (_usesJsonName && member.Has(TraitIds.JsonName)) || (_usesXmlNames && member.Has(TraitIds.XmlName));

    private static bool Both(ClientSurface before, ClientSurface after, Func<ProtocolRow, bool> use) =>
        before.Protocol is { } old && after.Protocol is { } now && use(old) && use(now);

    private void CompareWhen(bool counts, TraitGroup group, ShapeId oldId, TraitMap old, ShapeId id, TraitMap traits)
    {
        if (counts)
        {
            Compare(oldId, old, id, traits, group);
        }
    }

    private void Compare(ShapeId oldId, TraitMap old, ShapeId id, TraitMap traits, params TraitGroup[] groups)
    {
        foreach (TraitGroup group in groups)
        {
            foreach (string trait in group.Traits)
            {
                JsonNode? value = traits.Get(trait);
                if (!Equals(old.Get(trait), value))
                {
                    string what = value is null ? "was removed" : old.Has(trait) ? "has another value" : "was added";
                    differences.Add(group.Id, ChangeEffect.BreaksBehavior, id, $"{trait} of {NameOf(id)} {what}.", value);
                }
            }
        }
    }

    private static TraitMap WithTarget(ClientSurface surface, MemberShape member) =>
        member.Traits.All.Aggregate(surface.Model.TargetOf(member).Traits, (traits, trait) => traits.With(trait.Key, trait.Value));

    /// <summary>Traits that are reported by one id.</summary>
    private sealed class TraitGroup(string id, params string[] traits)
    {
        public string Id { get; } = id;

        public string[] Traits { get; } = traits;
    }
}
