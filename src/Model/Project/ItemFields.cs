namespace Smithwright.Model.Project;

/// <summary>What a <c>ServiceModel</c> item says, by the names of its metadata.</summary>
internal sealed class ItemFields(Func<string, string?> value)
{
    private const string Group = "build_metadata.AdditionalFiles.SourceItemGroup";
    private const string Prefix = "build_metadata.AdditionalFiles.ServiceModel";

    /// <summary>The value without white space around it; empty when there is none.</summary>
    public string this[string name] => value(name)?.Trim() ?? "";

    /// <summary>The item behind an additional file; null when that is no <c>ServiceModel</c>.</summary>
    /// <param name="metadata">The metadata of the file by their names in an analyzer configuration, which count where a host lists models without the targets of the package.</param>
    /// <param name="property">The properties of the project likewise.</param>
    public static ItemFields? Find(string path, Func<string, string?> metadata, Func<string, string?> property) =>
        property(ProjectItems.Property) is { } items ? ProjectItems.Read(items).Find(path)
        : metadata(Group) == "ServiceModel" ? new ItemFields(name => metadata(Prefix + name))
        : null;

    /// <summary>Whether a <c>ServiceData</c> item is behind an additional file.</summary>
    /// <inheritdoc cref="Find"/>
    public static bool IsData(string path, Func<string, string?> metadata, Func<string, string?> property) =>
        (property(ProjectItems.Property) is { } items && ProjectItems.Read(items).IsData(path)) || metadata(Group) == "ServiceData";
}
