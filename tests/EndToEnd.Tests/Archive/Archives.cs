using Example.Archive;

namespace Smithwright.EndToEnd.Tests.Archive;

/// <summary>What the tests of a service that speaks restXml have in common.</summary>
internal static class Archives
{
    public static ArchiveClient Client(HttpMessageHandler handler, int maxAttempts = 3) => new(
        new ClientOptions
        {
            Region = "eu-west-1",
            Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"),
            MaxAttempts = maxAttempts,
            AttemptTimeout = TimeSpan.FromHours(1),
            TimeProvider = new Runtime.Tests.Client.ImmediateTimeProvider(TimeSpan.FromMinutes(30)),
        },
        new HttpClient(handler));
}
