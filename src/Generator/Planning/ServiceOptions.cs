using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>What the project says about a service beside its model.</summary>
/// <param name="Operations">The operations to generate; empty means all.</param>
internal sealed record ServiceOptions(string Namespace, string Accessibility, EquatableArray<string> Operations);
