using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>What a file says, before its names are resolved.</summary>
internal sealed class IdlDocument
{
    /// <summary>Without a version, a file is of 1.0.</summary>
    public ModelVersion Version { get; private set; } = ModelVersion.One;

    /// <summary>Whether the file says its version.</summary>
    public bool HasVersion { get; private set; }

    /// <summary>The namespace; null if it is missing or cannot be read.</summary>
    public string? Namespace { get; set; }

    /// <summary>What is added to the name of an operation for an input that is defined in place.</summary>
    public string InputSuffix { get; set; } = "Input";

    /// <inheritdoc cref="InputSuffix"/>
    public string OutputSuffix { get; set; } = "Output";

    public List<JsonProperty> Metadata { get; } = [];

    /// <summary>The shapes of other namespaces by the names under which the file uses them.</summary>
    public Dictionary<string, ShapeId> Uses { get; } = new(StringComparer.Ordinal);

    public List<IdlStatement> Statements { get; } = [];

    public void SetVersion(ModelVersion version)
    {
        Version = version;
        HasVersion = true;
    }

    /// <summary>
    /// Takes a file that does not say its version for one of 2.0: its version cannot be read, or it has what 1.0 does not have. That is reported once, and not at every other place that
    /// needs 2.0.
    /// </summary>
    public void AssumeVersionTwo()
    {
        if (!HasVersion)
        {
            Version = ModelVersion.Two;
        }
    }
}
