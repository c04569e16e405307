using Amazon.Runtime;
using Smithwright.Extensions.AwsSdk;

namespace Smithwright.Extensions.Tests;

/// <summary>Credentials of AWSSDK.Core as a client of ours sees them.</summary>
public class AwsSdkCredentialsTests
{
    [Fact]
    public async Task Keys_token_and_account_arrive()
    {
        AwsCredentials found = await new AwsSdkCredentials(new SessionAWSCredentials("AKID", "secret", "token")).GetCredentialsAsync(default);
        Assert.Equal(("AKID", "secret", "token", null), (found.AccessKeyId, found.SecretAccessKey, found.SessionToken, found.Expiration));
        AwsCredentials basic = await new AwsSdkCredentials(new BasicAWSCredentials("AKID", "secret")).GetCredentialsAsync(default);
        Assert.Null(basic.SessionToken);
        AwsCredentials ofAccount = await new AwsSdkCredentials(new RenewedCredentials()).GetCredentialsAsync(default);
        Assert.Equal("123456789012", ofAccount.AccountId);
    }

    [Fact]
    public async Task Credentials_that_expire_are_renewed_by_the_sdk_and_asked_for_each_time()
    {
        RenewedCredentials source = new();
        AwsSdkCredentials credentials = new(source);
        AwsCredentials first = await credentials.GetCredentialsAsync(default);
        AwsCredentials second = await credentials.GetCredentialsAsync(default);
        Assert.Equal(("AKID1", "AKID2"), (first.AccessKeyId, second.AccessKeyId));
        Assert.Equal(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero), first.Expiration);
    }

    [Fact]
    public async Task Anonymous_credentials_are_none()
    {
        AwsSdkCredentials credentials = new(new AnonymousAWSCredentials());
        await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await credentials.GetCredentialsAsync(default));
    }

    [Fact]
    public async Task What_goes_wrong_in_the_sdk_is_the_cause_of_what_the_client_throws()
    {
        AwsSdkCredentials credentials = new(new RenewedCredentials(new AmazonClientException("The login has expired.")));
        CredentialsUnavailableException error = await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await credentials.GetCredentialsAsync(default));
        Assert.Equal("The login has expired.", error.InnerException!.Message);
    }

    [Fact]
    public async Task A_caller_who_cancels_does_not_wait_for_the_renewal()
    {
        using CancellationTokenSource cancellation = new();
        AwsSdkCredentials credentials = new(new RenewedCredentials(never: true));
        Task<AwsCredentials> wait = credentials.GetCredentialsAsync(cancellation.Token).AsTask();
        Assert.False(wait.IsCompleted);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
    }

    [Fact]
    public async Task Credentials_that_a_service_refused_are_renewed_once()
    {
        RoleCredentials role = new();
        AwsSdkCredentials credentials = new(role);
        AwsCredentials first = await credentials.GetCredentialsAsync(default);
        Assert.Equal(first.AccessKeyId, (await credentials.GetCredentialsAsync(default)).AccessKeyId);
        credentials.Forget(new AwsCredentials("OTHER", "secret", first.SessionToken));
        Assert.Equal("ROLE1", (await credentials.GetCredentialsAsync(default)).AccessKeyId);

        credentials.Forget(first);
        credentials.Forget(first);
        AwsCredentials second = await credentials.GetCredentialsAsync(default);
        Assert.Equal("ROLE2", second.AccessKeyId);
        // New ones that are refused too are not followed in a loop.
        credentials.Forget(second);
        Assert.Equal("ROLE2", (await credentials.GetCredentialsAsync(default)).AccessKeyId);
        Assert.Equal(2, role.Renewals);
    }

    /// <summary>Credentials that the SDK keeps, as those of a role.</summary>
    private sealed class RoleCredentials : RefreshingAWSCredentials
    {
        public int Renewals { get; private set; }

        protected override CredentialsRefreshState GenerateNewCredentials() =>
            new(new ImmutableCredentials($"ROLE{++Renewals}", "secret", "token"), DateTime.UtcNow.AddHours(1));

        protected override Task<CredentialsRefreshState> GenerateNewCredentialsAsync() => Task.FromResult(GenerateNewCredentials());
    }

    /// <summary>Credentials that are others each time, as if they expired at once.</summary>
    private sealed class RenewedCredentials : AWSCredentials
    {
        private readonly Exception? _failure;
        private readonly bool _never;
        private int _count;

        public RenewedCredentials(Exception? failure = null, bool never = false)
        {
            _failure = failure;
            _never = never;
            Expiration = new DateTime(2030, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        }

        public override ImmutableCredentials GetCredentials() => new($"AKID{++_count}", "secret", "token", "123456789012");

        public override Task<ImmutableCredentials> GetCredentialsAsync() =>
            _never ? new TaskCompletionSource<ImmutableCredentials>().Task
            : _failure is not null ? Task.FromException<ImmutableCredentials>(_failure)
            : Task.FromResult(GetCredentials());
    }
}
