using Smithwright.Generator.Codecs;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>An input or output: its type, and where each member travels.</summary>
/// <param name="Codec">What writes the body.</param>
/// <param name="Type">The structure.</param>
/// <param name="Root">What the codec calls the structure as a body, where that has a name.</param>
/// <param name="Bindings">The members in the order of the model; none when the structure as a whole is the body.</param>
/// <param name="IsBody">Whether the structure's own code reads or writes all of it, so that a change of a member does not touch the operation.</param>
internal sealed record MessagePlan(ShapeCodec Codec, ShapeType Type, WireName? Root, EquatableArray<MemberBinding> Bindings, bool IsBody)
{
    public static MessagePlan Of(ShapeCodec codec, ShapeType type, WireName? root, EquatableArray<MemberBinding> bindings)
    {
        bool isBody = !bindings.IsEmpty
            && bindings.Items.All(binding => binding.Location == Location.Body && !binding.IdempotencyToken && !binding.Property.Type.IsStream);
        return new MessagePlan(codec, type, root, isBody ? EquatableArray<MemberBinding>.Empty : bindings, isBody);
    }

    public MemberBinding? Payload => Bindings.Items.FirstOrDefault(binding => binding.Location is Location.Payload or Location.WholeBody);

    public IEnumerable<MemberBinding> At(Location location) => Bindings.Items.Where(binding => binding.Location == location);
}

/// <param name="WireName">The name of the header, query parameter or prefix; empty elsewhere.</param>
/// <param name="BodyName">What the codec of the body calls a member that travels there, or that is all of it.</param>
/// <param name="IdempotencyToken">Whether a missing value is filled with a fresh UUID.</param>
internal sealed record MemberBinding(PropertyPlan Property, Location Location, string WireName, WireName? BodyName, bool IdempotencyToken)
{
    /// <summary>Whether a value of another form than the model's is left out.</summary>
    public bool IsLenient { get; init; }

    public BodyMember InBody => new(Property, BodyName!);
}
