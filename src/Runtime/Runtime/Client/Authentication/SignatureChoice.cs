using Smithwright.Runtime.Endpoints;

namespace Smithwright.Runtime.Client.Authentication;

/// <summary>The signature of a request.</summary>
/// <param name="Scheme">What the endpoint says of it; <see langword="null"/> where it says nothing.</param>
/// <param name="IsRegionSet">Whether it is good for several regions.</param>
internal readonly record struct SignatureChoice(EndpointAuthScheme? Scheme, bool IsRegionSet);
