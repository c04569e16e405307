namespace Smithwright.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, in their order.</summary>
internal static class StepNames
{
    /// <summary>A <c>ServiceModel</c> file: its text and the item's metadata.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>Its sections, one a shape.</summary>
    public const string Sections = nameof(Sections);

    /// <summary>What a section defines and applies.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>What a <c>ServiceData</c> file says.</summary>
    public const string Data = nameof(Data);

    /// <summary>All files of the project as one model.</summary>
    public const string Assemble = nameof(Assemble);

    /// <summary>The outlines of the services to be generated.</summary>
    public const string Services = nameof(Services);

    /// <summary>The parts of services that are planned on their own.</summary>
    public const string Requests = nameof(Requests);

    /// <summary>Their plans.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>The files of all parts, and those that parts share.</summary>
    public const string Join = nameof(Join);

    /// <summary>Whether the project has what generated code needs.</summary>
    public const string Consumer = nameof(Consumer);

    /// <summary>One plan a generated file.</summary>
    public const string Files = nameof(Files);

    /// <summary>Its text.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>What could not be planned.</summary>
    public const string Failures = nameof(Failures);
}
