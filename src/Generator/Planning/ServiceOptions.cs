using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>What the project says about a service beside its model.</summary>
/// <param name="Operations">The operations to generate; empty means all.</param>
/// <param name="Features">What is generated beside the client.</param>
internal sealed record ServiceOptions(string Namespace, string Accessibility, EquatableArray<string> Operations, ServiceFeatures Features);

/// <summary>What is generated beside the client, where a project or a package that it references asks for it.</summary>
/// <param name="BothWays">Whether all that travels is read and written, so that stand-ins can play the service.</param>
/// <param name="Json">Whether <c>JsonSerializer</c> can read and write the types.</param>
/// <param name="Registration">Whether the client can be added to a service collection.</param>
internal sealed record ServiceFeatures(bool BothWays, bool Json, bool Registration)
{
    public static ServiceFeatures None { get; } = new(false, false, false);
}
