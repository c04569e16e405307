namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>A name that was found to be well-formed.</summary>
/// <param name="utf8">The name with its prefix.</param>
/// <param name="local">The name without its prefix.</param>
internal sealed class TagName(byte[] utf8, string local)
{
    internal byte[] Utf8 { get; } = utf8;

    internal string Local { get; } = local;

    /// <summary>The length of the prefix; 0 where there is none.</summary>
    internal int PrefixLength { get; } = Math.Max(Array.IndexOf(utf8, (byte)':'), 0);

    /// <summary>The element whose start tag came next the last time, which is what will probably come next again.</summary>
    internal TagName? Next { get; set; }
}
