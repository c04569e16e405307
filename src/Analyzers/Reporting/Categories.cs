namespace Smithwright.Analyzers.Reporting;

/// <summary>The categories that severities can be configured by as a whole.</summary>
internal static class Categories
{
    /// <summary>What is wrong in a model file.</summary>
    public const string Model = "Smithwright.Model";

    /// <summary>How a model differs from its baseline.</summary>
    public const string Baseline = "Smithwright.Baseline";

    /// <summary>What is wrong with a value that is handed to a client.</summary>
    public const string Usage = "Smithwright.Usage";
}
