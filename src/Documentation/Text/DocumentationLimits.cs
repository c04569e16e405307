namespace Smithwright.Documentation.Text;

/// <summary>Bounds that no sensible text reaches and that keep a hostile one cheap.</summary>
internal static class DocumentationLimits
{
    /// <summary>Characters of a text that are read; the rest is cut off.</summary>
    public const int SourceLength = 65_536;

    /// <summary>Lists, quotes and spans inside each other; deeper ones are flattened.</summary>
    public const int Depth = 16;

    /// <summary>Characters of one tag or link target; a longer one is plain text.</summary>
    public const int TagLength = 2_048;

    /// <summary>Characters of a line behind <c>/// </c>, so that the line with its indentation stays near 120.</summary>
    public const int LineWidth = 112;
}
