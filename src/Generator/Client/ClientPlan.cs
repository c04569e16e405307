using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Client;

/// <summary>The client and its interface.</summary>
/// <param name="Extensions">The class of the extension methods; null when no operation has any.</param>
internal sealed record ClientPlan(
    string HintName, ClientNamespace Namespace, string Name, TypeHead Head, ServiceFacts Service, EndpointFacts? Endpoints, string? Extensions,
    EquatableArray<ClientMethod> Methods) : FilePlan(HintName, Namespace);

/// <summary>What finds the service's endpoint where the model has rules for it.</summary>
/// <param name="Resolver">The class.</param>
/// <param name="IsPerCall">Whether it has to be asked for each request.</param>
internal sealed record EndpointFacts(string Resolver, bool IsPerCall);
