using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>A trait as it is applied.</summary>
/// <param name="Name">The trait.</param>
/// <param name="Value">Its value; null where only its name stands. What that means depends on the definition of the trait.</param>
/// <param name="HasReferences">Whether the value contains an <see cref="IdlReference"/>.</param>
internal sealed record IdlTrait(IdlName Name, JsonNode? Value, bool HasReferences);
