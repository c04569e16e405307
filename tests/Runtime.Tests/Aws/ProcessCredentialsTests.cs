using Smithwright.Aws;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class ProcessCredentialsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("process").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a b  c", "a|b|c")]
    [InlineData("\"a b\" 'c \"d\"' e", "a b|c \"d\"|e")]
    [InlineData("C:\\tools\\get.exe \"C:\\my files\\x\"", "C:\\tools\\get.exe|C:\\my files\\x")]
    [InlineData("a \"\" b", "a||b")]
    [InlineData("a\\\"b", "a\"b")]
    [InlineData("  ", "")]
    [InlineData("a$HOME;rm -rf", "a$HOME;rm|-rf")]
    public void A_command_is_cut_into_words(string command, string expected) => Assert.Equal(expected, string.Join('|', CommandLine.Split(command)));

    [UnixTheory]
    [InlineData("{\"Version\":1,\"AccessKeyId\":\"P\",\"SecretAccessKey\":\"hidden\",\"SessionToken\":\"t\",\"Expiration\":\"2030-01-01T00:00:00Z\"}", 0, null)]
    [InlineData("{\"Version\":2,\"AccessKeyId\":\"P\",\"SecretAccessKey\":\"hidden\"}", 0, "Version 1")]
    [InlineData("{\"Version\":1,\"AccessKeyId\":\"P\"}", 0, "SecretAccessKey")]
    [InlineData("hidden", 0, "not a JSON object")]
    [InlineData("hidden", 3, "code 3")]
    public async Task What_a_program_writes_is_taken(string output, int code, string? expected)
    {
        string script = Path.Combine(_folder, "my program");
        await File.WriteAllTextAsync(script, $"#!/bin/sh\ncat <<'E'\n{output}\nE\nexit {code}\n");
#pragma warning disable CA1416 // Skipped on Windows.
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
#pragma warning restore CA1416
        ProcessCredentials process = new($"\"{script}\" argument");
        if (expected is null)
        {
            AwsCredentials found = await process.GetCredentialsAsync(default);
            Assert.Equal(("P", "hidden", "t", 2030), (found.AccessKeyId, found.SecretAccessKey, found.SessionToken, found.Expiration!.Value.Year));
            return;
        }
        CredentialsUnavailableException failure = await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await process.GetCredentialsAsync(default));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_no_credential()
    {
        CredentialsUnavailableException failure =
            await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await new ProcessCredentials(Path.Combine(_folder, "missing")).GetCredentialsAsync(default));
        Assert.Contains("cannot be started", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => new ProcessCredentials(" "));
    }

    [UnixFact]
    public async Task Whoever_waits_may_give_up()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await new ProcessCredentials("sleep 30").GetCredentialsAsync(source.Token));
    }

    [UnixFact]
    public async Task A_program_that_writes_without_end_is_stopped()
    {
        CredentialsUnavailableException failure =
            await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await new ProcessCredentials("cat /dev/zero").GetCredentialsAsync(default));
        Assert.Contains("256 KiB", failure.Message, StringComparison.Ordinal);
    }
}
