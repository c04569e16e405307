using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>An input or output: its type, and where each member travels.</summary>
/// <param name="Type">The structure.</param>
/// <param name="Bindings">The members in the order of the model; none when the structure as a whole is the body.</param>
/// <param name="IsBody">Whether the structure's own code reads or writes all of it, so that a change of a member does not touch the operation.</param>
internal sealed record MessagePlan(ShapeType Type, EquatableArray<MemberBinding> Bindings, bool IsBody)
{
    public static MessagePlan Of(ShapeType type, EquatableArray<MemberBinding> bindings)
    {
        bool isBody = !bindings.IsEmpty
            && bindings.Items.All(binding => binding.Location == Location.Body && !binding.IdempotencyToken && !binding.Property.Type.IsStream);
        return new MessagePlan(type, isBody ? EquatableArray<MemberBinding>.Empty : bindings, isBody);
    }

    public MemberBinding? Payload => Bindings.Items.FirstOrDefault(binding => binding.Location == Location.Payload);

    public IEnumerable<MemberBinding> At(Location location) => Bindings.Items.Where(binding => binding.Location == location);
}

/// <param name="WireName">The name of the header, query parameter or prefix; empty elsewhere.</param>
/// <param name="IdempotencyToken">Whether a missing value is filled with a fresh UUID.</param>
internal sealed record MemberBinding(PropertyPlan Property, Location Location, string WireName, bool IdempotencyToken);

internal enum Location
{
    Body, Label, GreedyLabel, Query, QueryParams, Header, PrefixHeaders, Payload, StatusCode,
}
