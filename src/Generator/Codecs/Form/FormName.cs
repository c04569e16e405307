namespace Smithwright.Generator.Codecs.Form;

/// <summary>A part of a key.</summary>
/// <param name="Text">The name.</param>
/// <param name="Item">Of a list, what stands before the index of an item; of a map, a value.</param>
/// <param name="Key">Of a map, a key.</param>
internal sealed record FormName(string Text, FormName? Item = null, FormName? Key = null) : WireName
{
    /// <summary>Whether the index stands right after the name.</summary>
    public bool IsFlattened { get; init; }
}
