namespace Smithwright.Model.Project;

/// <summary>What is generated beside a client, where the project or the props of a package that it references ask for it.</summary>
/// <param name="BothWays">Whether all that travels is read and written, so that stand-ins can play the service.</param>
/// <param name="Json">Whether <c>JsonSerializer</c> can read and write the types, which takes both directions.</param>
/// <param name="Registration">Whether the client can be added to a service collection.</param>
internal sealed record ClientFeatures(bool BothWays, bool Json, bool Registration)
{
    /// <summary>The features by the metadata of an item.</summary>
    public static ClientFeatures Read(Func<string, string> metadata)
    {
        bool Is(string name, string value) => string.Equals(metadata(name), value, StringComparison.OrdinalIgnoreCase);
        bool json = Is("Json", "true");
        return new ClientFeatures(json || Is("Codecs", "both"), json, Is("DependencyInjection", "true"));
    }
}
