using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>Texts of an output that are asked for as they stand in URLs, unless the caller decides that.</summary>
/// <param name="Query">The query parameter that asks for it.</param>
/// <param name="Asked">The property of the input that has it.</param>
/// <param name="Answered">The property of the output that says so.</param>
/// <param name="Texts">The properties with texts, each with the property of its items where it is a list.</param>
internal sealed record UrlEncodingPlan(string Query, string Asked, string Answered, EquatableArray<EncodedText> Texts);

/// <param name="Item">The property of the items; null where the property itself is the text.</param>
internal sealed record EncodedText(string Property, string? Item);
