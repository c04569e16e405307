using System.Reflection;
using Smithwright.Aws;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class SecrecyTests
{
    private const string Secret = "hidden/secret+key";
    private const string Token = "hidden-token";

    private static readonly AwsCredentials Credentials = new("AKIDEXAMPLE", Secret, Token);

    /// <summary>One of every public type of the library that credentials go into, and the signer.</summary>
    private static IReadOnlyList<object> Holders { get; } =
    [
        Credentials,
        new CachingCredentials(Credentials),
        new CredentialsChain(Credentials),
        new ProfileCredentials("shop"),
        new EnvironmentCredentials(),
        new AssumeRoleCredentials(Credentials, "arn:aws:iam::1:role/shop"),
        new WebIdentityCredentials("arn:aws:iam::1:role/shop", "token"),
        new ContainerCredentials(),
        new InstanceCredentials(),
        new ProcessCredentials("program hidden-argument"),
        new ClientOptions { Region = "eu-west-1", Credentials = Credentials },
        Signer(),
    ];

    [Fact]
    public void No_text_of_an_object_that_holds_a_secret_shows_it() =>
        Assert.All(Holders, static holder => Assert.DoesNotContain("hidden", holder.ToString()!, StringComparison.Ordinal));

    [Fact]
    public void Every_public_type_of_the_kind_is_among_them()
    {
        IEnumerable<Type> types = typeof(AwsCredentials).Assembly.GetExportedTypes()
            .Where(static type => type is { IsAbstract: false, IsInterface: false } && (typeof(ICredentialsProvider).IsAssignableFrom(type) || Takes(type)));
        Assert.Equal(types.Append(typeof(SigV4Signer)).Select(static type => type.Name).Order(), Holders.Select(static holder => holder.GetType().Name).Order());
    }

    [Fact]
    public void A_refused_secret_is_not_repeated()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new AwsCredentials("AKID", "hidden secret"));
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_no_debugger_display_and_in_no_record() => Assert.All(Holders, static holder =>
    {
        Assert.Null(holder.GetType().GetCustomAttribute<System.Diagnostics.DebuggerDisplayAttribute>());
        Assert.Null(holder.GetType().GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance));
    });

    private static bool Takes(Type type) => type.GetProperties().Select(static property => property.PropertyType)
        .Concat(type.GetMethods().Where(static method => !method.IsSpecialName).SelectMany(static method => method.GetParameters()).Select(static parameter => parameter.ParameterType))
        .Any(static other => other == typeof(AwsCredentials) || other == typeof(ICredentialsProvider));

    private static SigV4Signer Signer()
    {
        SigV4Signer signer = new();
        signer.Sign(
            new() { Method = "GET", Path = "/", Headers = [new("Host", "example.com")] },
            Credentials,
            new(new(2024, 5, 6, 0, 0, 0, TimeSpan.Zero), "eu-west-1", "shop"));
        return signer;
    }
}
