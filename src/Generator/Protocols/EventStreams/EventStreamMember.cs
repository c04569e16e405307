using Smithwright.Model;

namespace Smithwright.Generator.Protocols.EventStreams;

/// <summary>Finds the event stream of an input or output.</summary>
internal static class EventStreamMember
{
    /// <summary>The member that holds it; there is at most one.</summary>
    public static MemberShape? Of(ServiceModel model, ShapeId message) => (model[message] as StructureShape)?.Members.Items
        .FirstOrDefault(member => model[member.Target] is UnionShape union && union.Traits.Has(TraitIds.Streaming));
}
