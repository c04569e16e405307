namespace Smithwright.Generator.Codecs.Form;

/// <summary>What a form begins with.</summary>
/// <param name="Name">The operation.</param>
/// <param name="Version">The version of the service.</param>
internal sealed record FormAction(string Name, string Version) : WireName;
