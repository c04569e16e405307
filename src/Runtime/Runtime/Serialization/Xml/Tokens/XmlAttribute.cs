namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>Where an attribute stands in the text.</summary>
/// <param name="Name">Where its name starts.</param>
/// <param name="NameLength">The length of the name with its prefix.</param>
/// <param name="PrefixLength">The length of the prefix without its colon; 0 where there is none.</param>
/// <param name="Value">Where its value starts, after the quote.</param>
/// <param name="ValueLength">The length of the value as it is written.</param>
/// <param name="IsPlain">Whether the value is what is written: there are no references and no white space but spaces in it.</param>
internal readonly record struct XmlAttribute(int Name, int NameLength, int PrefixLength, int Value, int ValueLength, bool IsPlain)
{
    /// <summary>Where the name without its prefix starts.</summary>
    internal int LocalName => PrefixLength == 0 ? Name : Name + PrefixLength + 1;

    /// <summary>The length of the name without its prefix.</summary>
    internal int LocalNameLength => PrefixLength == 0 ? NameLength : NameLength - PrefixLength - 1;
}
