using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>A statement of the last section of a file: a shape or an <c>apply</c>.</summary>
internal abstract record IdlStatement;

/// <summary>An <c>apply</c> statement with one trait or a block of them.</summary>
internal sealed record IdlApply(IdlName Target, IReadOnlyList<IdlTrait> Traits) : IdlStatement;

/// <summary>What all shapes have.</summary>
internal sealed record IdlShapeHead(IdlName Type, IdlName Name, IReadOnlyList<IdlTrait> Traits)
{
    public IReadOnlyList<IdlName> Mixins { get; init; } = [];
}

internal abstract record IdlShape(IdlShapeHead Head) : IdlStatement;

internal sealed record IdlSimpleShape(IdlShapeHead Head) : IdlShape(Head);

/// <summary>A shape with members.</summary>
/// <param name="Head">What all shapes have.</param>
/// <param name="Resource">The resource that members without a target take it from.</param>
/// <param name="Members">The members, in order.</param>
internal sealed record IdlAggregateShape(IdlShapeHead Head, IdlName? Resource, IReadOnlyList<IdlMember> Members) : IdlShape(Head);

/// <summary>An operation. A shape that is defined in place is a statement of its own.</summary>
internal sealed record IdlOperation(IdlShapeHead Head, IdlName? Input, IdlName? Output, IReadOnlyList<IdlName> Errors) : IdlShape(Head);

/// <summary>A service or resource, whose body is an object.</summary>
internal sealed record IdlEntity(IdlShapeHead Head, JsonObject Body) : IdlShape(Head);
