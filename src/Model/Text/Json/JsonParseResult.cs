using System.Collections.Immutable;

namespace Smithwright.Model.Text.Json;

/// <summary>What <see cref="PositionedJson"/> made of a file: no root when the text is not JSON.</summary>
public sealed record JsonParseResult(JsonNode? Root, ImmutableArray<Problem> Problems);
