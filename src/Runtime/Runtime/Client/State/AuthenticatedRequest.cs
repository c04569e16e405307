using Smithwright.Authentication;

namespace Smithwright.Runtime.Client.State;

/// <summary>A request and the scheme that authenticated it.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Request">The request as the scheme left it.</param>
internal sealed record AuthenticatedRequest(IAuthScheme Scheme, AuthRequest Request);
