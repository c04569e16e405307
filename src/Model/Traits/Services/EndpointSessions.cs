namespace Smithwright.Model.Traits.Services;

/// <summary>Sessions that endpoints give, and that requests to them are signed with.</summary>
/// <param name="Scheme">What endpoint rules call the scheme.</param>
/// <param name="Query">The query parameter that asks for a session.</param>
/// <param name="TokenHeader">The header that has the session's token.</param>
/// <param name="TokenQuery">The parameter that has it in presigned URLs.</param>
internal sealed record EndpointSessions(string Scheme, string Query, string TokenHeader, string TokenQuery);
