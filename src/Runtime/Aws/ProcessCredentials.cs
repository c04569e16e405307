using System.ComponentModel;
using System.Diagnostics;

namespace Smithwright.Aws;

/// <summary>
/// Credentials that a program writes to its output, as <c>credential_process</c> of the AWS tools has it: JSON with <c>Version</c> 1. The program is started
/// without a shell, and its error output is that of this process. Started each time; wrap it in <see cref="CachingCredentials"/>.
/// </summary>
public sealed class ProcessCredentials : ICredentialsProvider
{
    private const string Source = "The output of the credential process";

    private const int LongestOutput = 256 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly List<string> _words;
    private readonly string? _account;

    /// <summary>Creates a provider.</summary>
    /// <param name="command">The program and its arguments, with quotation marks around what has blanks.</param>
    /// <exception cref="ArgumentException">There is no program.</exception>
    public ProcessCredentials(string command) : this(command, account: null)
    {
    }

    internal ProcessCredentials(string command, string? account)
    {
        ArgumentNullException.ThrowIfNull(command);
        _words = CommandLine.Split(command);
        _account = account;
        if (_words.Count == 0)
        {
            throw new ArgumentException("A credential process needs a program.", nameof(command));
        }
    }

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        (int code, byte[] output) = await RunAsync(cancellationToken).ConfigureAwait(false);
        if (code != 0)
        {
            throw new CredentialsUnavailableException($"The credential process '{_words[0]}' ended with code {code:D}.");
        }
        CredentialsDocument document = CredentialsDocument.Parse(output, Source);
        if (document["Version"] != "1")
        {
            throw new CredentialsUnavailableException($"{Source} must have the Version 1.");
        }
        AwsCredentials found = document.ToCredentials(Source, "SessionToken");
        return found.AccountId is null && _account is not null
            ? CredentialsDocument.Create(Source, found.AccessKeyId, found.SecretAccessKey, found.SessionToken, document["Expiration"], _account)
            : found;
    }

    private async ValueTask<(int Code, byte[] Output)> RunAsync(CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(_words[0], _words.Skip(1)) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process process = Start(start);
        using CancellationTokenSource timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(Longest);
        try
        {
            byte[] buffer = new byte[LongestOutput + 1];
            int read = await process.StandardOutput.BaseStream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, timer.Token).ConfigureAwait(false);
            if (read > LongestOutput)
            {
                Kill(process);
                throw new CredentialsUnavailableException($"The credential process '{_words[0]}' writes more than {LongestOutput / 1024} KiB.");
            }

            await process.WaitForExitAsync(timer.Token).ConfigureAwait(false);
            return (process.ExitCode, buffer[..read]);
        }
        catch (OperationCanceledException exception)
        {
            Kill(process);
            if (cancellationToken.IsCancellationRequested)
            {
                throw;
            }
            throw new CredentialsUnavailableException($"The credential process '{_words[0]}' took longer than a minute.", exception);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new CredentialsUnavailableException($"The credential process '{start.FileName}' cannot be started.");
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or PlatformNotSupportedException)
        {
            throw new CredentialsUnavailableException($"The credential process '{start.FileName}' cannot be started.", exception);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended.
        }
    }
}
