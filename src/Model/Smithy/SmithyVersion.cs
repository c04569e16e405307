using Smithwright.Model.Definitions;

namespace Smithwright.Model.Smithy;

/// <summary>The versions of Smithy that can be read, by the texts that models write.</summary>
internal static class SmithyVersion
{
    /// <summary>The version; null when it is another one.</summary>
    public static ModelVersion? Find(string version) => version switch
    {
        "1.0" or "1" => ModelVersion.One,
        "2.0" or "2" => ModelVersion.Two,
        _ => null,
    };
}
