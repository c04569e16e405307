using Smithwright.Authentication;

namespace Smithwright.Runtime.Authentication;

/// <summary>Whom a client can be.</summary>
internal sealed record AuthIdentities(ITokenProvider? Token, IApiKeyProvider? ApiKey, ILoginProvider? Login);
