namespace Smithwright.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, in their order.</summary>
internal static class StepNames
{
    /// <summary>A <c>ServiceModel</c> file: its text and the item's metadata.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>Its shapes and <c>apply</c> statements.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>All files of the project assembled, and what is to be generated from them.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>Whether the project has what generated code needs.</summary>
    public const string Consumer = nameof(Consumer);

    /// <summary>One plan a generated file.</summary>
    public const string Files = nameof(Files);

    /// <summary>Its text.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>What could not be planned.</summary>
    public const string Failures = nameof(Failures);
}
