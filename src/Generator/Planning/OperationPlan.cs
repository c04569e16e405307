using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>An operation with HTTP bindings (restJson1).</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path's parts in order.</param>
/// <param name="Query">The query parameters that stand in the URI pattern.</param>
/// <param name="Input">The input, or null when there is none.</param>
/// <param name="Errors">The modelled errors by the code on the wire.</param>
internal sealed record RestOperationPlan(
    string HintName,
    Place Place,
    string Name,
    string OperationClass,
    string Method,
    EquatableArray<PathPart> Path,
    EquatableArray<Constant> Query,
    EquatableArray<HostPart> HostPrefix,
    MessagePlan? Input,
    MessagePlan? Output,
    EquatableArray<ErrorCase> Errors,
    string ServiceException,
    OperationTraits Traits) : FilePlan(HintName, Place);

/// <summary>An input or output: its type, and where each member travels.</summary>
/// <param name="Type">The structure.</param>
/// <param name="Bindings">The members in the order of the model; none when the structure as a whole is the body.</param>
/// <param name="IsBody">Whether the structure's own code reads or writes all of it, so that a change of a member does not touch the operation.</param>
internal sealed record MessagePlan(ShapeType Type, EquatableArray<MemberBinding> Bindings, bool IsBody)
{
    public static MessagePlan Of(ShapeType type, EquatableArray<MemberBinding> bindings, bool needsMembers)
    {
        bool isBody = !needsMembers
            && !bindings.IsEmpty
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

/// <summary>A literal of the path, or the label that stands there.</summary>
/// <param name="Default">What an empty label stands for, where the service allows that.</param>
internal sealed record PathPart(string? Literal, string? LabelMember, string? Default = null);

internal sealed record Constant(string Name, string? Value);

internal sealed record HostPart(string? Literal, string? LabelMember);

/// <summary>A modelled error: <paramref name="Code"/> on the wire, its exception, and the expression that reads it from <c>error</c>.</summary>
internal sealed record ErrorCase(string Code, string Type, string ReadExpression);

/// <summary>What else an operation asks of the runtime.</summary>
/// <param name="Headers">Headers that every request carries.</param>
/// <param name="PayloadTreeHash">Whether the payload's hash and tree hash travel in headers.</param>
internal sealed record OperationTraits(
    EquatableArray<Constant> Headers, bool PayloadTreeHash, bool Md5Required, string? Compression, bool UnsignedPayload, bool Anonymous, bool IsIdempotent);
