namespace Smithwright.Model.Project;

/// <summary>What a <c>ServiceModel</c> item says about its file, as MSBuild hands it to the compiler.</summary>
/// <param name="Namespace">The namespace for what is generated, or empty.</param>
/// <param name="Accessibility"><c>public</c>, <c>internal</c>, empty, or something that is reported.</param>
/// <param name="Operations">The operations to generate; empty means all.</param>
/// <param name="RootNamespace">The project's, or empty.</param>
internal sealed record ModelItem(string Namespace, string Accessibility, EquatableArray<string> Operations, string RootNamespace)
{
    private const string Root = "build_property.RootNamespace";

    /// <summary>What is generated beside the client.</summary>
    public ClientFeatures Features { get; init; } = ClientFeatures.None;

    /// <summary>The short name of the protocol to generate, empty, or something that is reported.</summary>
    public string Protocol { get; init; } = "";

    /// <summary>The operations that the client can presign.</summary>
    public EquatableArray<string> Presigned { get; init; } = EquatableArray<string>.Empty;

    public bool IsInternal => Accessibility == "internal";

    /// <summary>The item behind an additional file; null when that is no <c>ServiceModel</c>.</summary>
    /// <param name="metadata">The metadata of the file by their names in an analyzer configuration.</param>
    /// <param name="property">The properties of the project likewise.</param>
    public static ModelItem? Read(string path, Func<string, string?> metadata, Func<string, string?> property) =>
        ItemFields.Find(path, metadata, property) is { } fields
            ? new ModelItem(fields["Namespace"], fields["Accessibility"], ListOf(fields["Operations"]), property(Root) ?? "")
            {
                Protocol = fields["Protocol"],
                Presigned = ListOf(fields["Presign"]),
                Features = new ClientFeatures(fields["Codecs"], fields["Json"], fields["DependencyInjection"])
                {
                    Generate = fields["Generate"],
                    AspNetCore = fields["AspNetCore"],
                },
            }
            : null;

    /// <summary>The names in a list. They have no white space in them, so that separates them as well as <c>;</c> and <c>,</c> do.</summary>
    private static EquatableArray<string> ListOf(string text) =>
        text.Replace(';', ' ').Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
}
