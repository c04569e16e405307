using Example.Mail;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Overlays;

/// <summary>A client whose requests are answered by a script, and whose waits take no time.</summary>
internal sealed class MailService(params Func<HttpResponseMessage>[] script)
{
    public ScriptedHandler Handler { get; } = new(script);

    public ImmediateTimeProvider Time { get; } = new(TimeSpan.FromMinutes(30));

    public IReadOnlyList<SentRequest> Requests => Handler.Requests;

    public static Func<HttpResponseMessage> Ok(string body, params (string Name, string Value)[] headers) => ScriptedHandler.Answer(200, body, headers);

    public MailClient Client(bool verifies = true) => new(
        new()
        {
            Endpoint = new Uri("http://mail.example"),
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            TimeProvider = Time,
            DisableResponseChecksums = !verifies,
        },
        new HttpClient(Handler, disposeHandler: false));
}
