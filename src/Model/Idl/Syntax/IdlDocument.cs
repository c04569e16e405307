using Smithwright.Model.Assembly;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>What a file says, before its names are resolved.</summary>
internal sealed class IdlDocument
{
    /// <summary>Without a version, a file is of 1.0.</summary>
    public ModelVersion Version { get; set; } = ModelVersion.One;

    /// <summary>The namespace; null where there is none, or none that can be read.</summary>
    public string? Namespace { get; set; }

    /// <summary>What is added to the name of an operation for an input that is defined in place.</summary>
    public string InputSuffix { get; set; } = "Input";

    /// <inheritdoc cref="InputSuffix"/>
    public string OutputSuffix { get; set; } = "Output";

    public List<JsonProperty> Metadata { get; } = [];

    /// <summary>The shapes of other namespaces by the names under which the file uses them.</summary>
    public Dictionary<string, ShapeId> Uses { get; } = new(StringComparer.Ordinal);

    public List<IdlStatement> Statements { get; } = [];
}
