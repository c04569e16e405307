namespace Smithwright.Authentication;

/// <summary>A user name and a password. Its own provider, so that it can be given to a client as it is.</summary>
public sealed class Login : ILoginProvider
{
    /// <summary>Creates a login.</summary>
    /// <param name="userName">The name of the user.</param>
    /// <param name="password">The password; it never appears in a text or an exception of this library.</param>
    /// <exception cref="ArgumentException">One has a control character, or the name is empty.</exception>
    public Login(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        UserName = SecretText.OneLine(userName, "user name", nameof(userName));
        Password = SecretText.OneLine(password, "password", nameof(password));
    }

    /// <summary>The name of the user.</summary>
    public string UserName { get; }

    /// <summary>The password.</summary>
    public string Password { get; }

    /// <inheritdoc/>
    public ValueTask<Login> GetLoginAsync(CancellationToken cancellationToken) => new(this);

    /// <summary>Nothing of user and password.</summary>
    public override string ToString() => "Login { *** }";
}
