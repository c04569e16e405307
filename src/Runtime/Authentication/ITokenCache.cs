namespace Smithwright.Authentication;

/// <summary>A provider that keeps tokens and can be told that a service has refused one.</summary>
public interface ITokenCache : ITokenProvider
{
    /// <summary>Forgets a token that a service has refused, unless another has taken its place. Called from several threads at once; returns at once.</summary>
    /// <param name="refused">The token that was sent.</param>
    void Forget(string refused);
}
