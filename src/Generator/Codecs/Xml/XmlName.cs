namespace Smithwright.Generator.Codecs.Xml;

/// <summary>The element or attribute of a value.</summary>
/// <param name="Tag">The name, with its prefix if it has one, and the namespaces that the element declares.</param>
/// <param name="Item">Of a list, an item; of a map, a value.</param>
/// <param name="Key">Of a map, a key.</param>
internal sealed record XmlName(string Tag, XmlName? Item = null, XmlName? Key = null) : WireName
{
    public bool IsAttribute { get; init; }

    /// <summary>Whether the items of the list or map stand where its element would.</summary>
    public bool IsFlattened { get; init; }

    /// <summary>Of the root of a response, the element in it that holds the members; null where the root does.</summary>
    public string? Result { get; init; }

    /// <summary>Of the root of a response, whether a server writes the id of the request beside the members.</summary>
    public bool HasRequestId { get; init; }

    /// <summary>The name without prefix and declarations, as it is found when reading.</summary>
    public string Local
    {
        get
        {
            string name = Tag.Split(' ')[0];
            return name.Substring(name.IndexOf(':') + 1);
        }
    }
}
