namespace Smithwright.Model.Project;

/// <summary>What a <c>ServiceModel</c> item says about its file, as MSBuild hands it to the compiler.</summary>
/// <param name="Namespace">The namespace for what is generated, or empty.</param>
/// <param name="Accessibility"><c>public</c>, <c>internal</c>, empty, or something that is reported.</param>
/// <param name="Operations">The operations to generate; empty means all.</param>
/// <param name="RootNamespace">The project's, or empty.</param>
internal sealed record ModelItem(string Namespace, string Accessibility, EquatableArray<string> Operations, string RootNamespace)
{
    private const string Group = "build_metadata.AdditionalFiles.SourceItemGroup";
    private const string Prefix = "build_metadata.AdditionalFiles.ServiceModel";
    private const string Root = "build_property.RootNamespace";

    /// <summary>What is generated beside the client.</summary>
    public ClientFeatures Features { get; init; } = ClientFeatures.None;

    public bool IsInternal => Accessibility == "internal";

    /// <summary>The item behind an additional file; null when that is no <c>ServiceModel</c>.</summary>
    /// <param name="metadata">The metadata of the file by their names in an analyzer configuration.</param>
    /// <param name="property">The properties of the project likewise.</param>
    public static ModelItem? Read(Func<string, string?> metadata, Func<string, string?> property)
    {
        if (metadata(Group) != "ServiceModel")
        {
            return null;
        }

        string Of(string name) => metadata(Prefix + name)?.Trim() ?? "";
        return new ModelItem(
            Of("Namespace"),
            Of("Accessibility"),
            Of("Operations").Split([';', ','], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).Where(name => name.Length > 0).ToEquatableArray(),
            property(Root) ?? "")
        {
            Features = new ClientFeatures(Of("Codecs"), Of("Json"), Of("DependencyInjection")),
        };
    }
}
