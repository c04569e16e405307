using System.Collections.Immutable;
using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Support;

/// <summary>Why an operation cannot be generated.</summary>
/// <param name="Cause">The shape or member that is the reason.</param>
/// <param name="Reason">The end of a sentence about the operation.</param>
internal sealed record UnsupportedOperation(ShapeId Cause, string Reason);

/// <summary>Tells which operations of a service can be generated; the rest of the service is generated as if the others were not there.</summary>
internal static class OperationSupport
{
    /// <summary>Why an operation is left out; null when it is not.</summary>
    /// <param name="model">The model.</param>
    /// <param name="service">The service.</param>
    /// <param name="protocol">The protocol that sends it; without one nothing is generated, and nothing left out.</param>
    /// <param name="operation">The operation.</param>
    public static UnsupportedOperation? Find(ServiceModel model, ServiceShape service, ProtocolRow? protocol, OperationShape operation) => protocol is null
        ? null
        : FindInMessages(model, protocol, operation) ?? DocumentSupport.Find(model, service, protocol, operation);

    private static UnsupportedOperation? FindInMessages(ServiceModel model, ProtocolRow protocol, OperationShape operation) => protocol.Binding switch
    {
        MessageBinding.HttpTraits => FindWithHttpTraits(model, operation),
        MessageBinding.RpcTarget or MessageBinding.RpcPath => FindWithBodies(model, operation),
        MessageBinding.RpcForm => FindWithForms(model, operation),
        var other => throw new InvalidOperationException($"No rule for operations of the binding '{other}'."),
    };

    private static UnsupportedOperation? FindWithHttpTraits(ServiceModel model, OperationShape operation)
    {
        if (HttpTrait.Of(operation.Traits) is null)
        {
            return new UnsupportedOperation(operation.Id, $"it has no valid trait '{TraitIds.Http}', by which its protocol sends it");
        }

        return OfMessages(operation, message => Streams(model, message)
            .Where(member => !member.Traits.Has(TraitIds.HttpPayload) && model[member.Target] is SimpleShape)
            .Concat(Several(model, message))
            .Select(member => new UnsupportedOperation(member.Id, $"its stream '{member.Name}' is not the only payload")));
    }

    /// <summary>A message is a body or a stream of events, whose other members travel in a message of their own ahead of them. Bytes have no place.</summary>
    private static UnsupportedOperation? FindWithBodies(ServiceModel model, OperationShape operation) => OfMessages(operation, message => Streams(model, message)
        .Where(member => model[member.Target] is SimpleShape)
        .Select(member => new UnsupportedOperation(member.Id, $"its protocol streams events only, not bytes such as '{member.Name}'"))
        .Concat(Streams(model, message).Skip(1).Select(member => new UnsupportedOperation(member.Id, $"its stream '{member.Name}' is not the only one"))));

    private static UnsupportedOperation? FindWithForms(ServiceModel model, OperationShape operation) => OfMessages(operation, message => Streams(model, message)
        .Select(member => new UnsupportedOperation(member.Id, $"its protocol has no streams such as '{member.Name}'")));

    private static UnsupportedOperation? OfMessages(OperationShape operation, Func<ShapeId, IEnumerable<UnsupportedOperation>> find) =>
        find(operation.Input).Concat(find(operation.Output)).FirstOrDefault();

    /// <summary>The second stream or payload beside a stream.</summary>
    private static IEnumerable<MemberShape> Several(ServiceModel model, ShapeId message)
    {
        ImmutableArray<MemberShape> streams = Streams(model, message).ToImmutableArray();
        bool otherPayload = Members(model, message).Any(member => member.Traits.Has(TraitIds.HttpPayload) && !streams.Contains(member));
        return streams.Skip(otherPayload ? 0 : 1);
    }

    private static IEnumerable<MemberShape> Streams(ServiceModel model, ShapeId message) =>
        Members(model, message).Where(member => model.TargetOf(member).Traits.Has(TraitIds.Streaming));

    private static IEnumerable<MemberShape> Members(ServiceModel model, ShapeId message) => (model[message] as StructureShape)?.Members.AsEnumerable() ?? [];
}
