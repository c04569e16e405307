namespace Smithwright.Model.Idl.Syntax;

/// <summary>A member. Its target is null where it is left out (<c>$name</c>), and for the members of enums.</summary>
internal sealed record IdlMember(IdlName Name, IdlName? Target, IReadOnlyList<IdlTrait> Traits);
