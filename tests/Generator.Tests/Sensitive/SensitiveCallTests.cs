using System.Reflection;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Sensitive;

/// <summary>A marker in all sensitive places of a call that fails: neither telemetry, nor <c>CallCompleted</c>, nor the exception shows it.</summary>
public class SensitiveCallTests
{
    private const string Marker = "HUSHHUSH";

    private const string Model = """
        { "smithy": "2.0", "shapes": {
          "ex#Service": { "type": "service", "version": "1", "operations": [{ "target": "ex#Send" }], "traits": { "aws.protocols#restJson1": {} } },
          "ex#Send": { "type": "operation", "input": { "target": "ex#Input" }, "output": { "target": "ex#Output" }, "errors": [{ "target": "ex#Refused" }],
            "traits": { "smithy.api#http": { "method": "POST", "uri": "/send/{label}" } } },
          "ex#Input": { "type": "structure", "members": {
            "label": { "target": "ex#Hush", "traits": { "smithy.api#required": {}, "smithy.api#httpLabel": {} } },
            "query": { "target": "ex#Hush", "traits": { "smithy.api#httpQuery": "q" } },
            "header": { "target": "ex#Hush", "traits": { "smithy.api#httpHeader": "X-Hush" } },
            "body": { "target": "ex#Hush" }, "plain": { "target": "ex#Short" } } },
          "ex#Output": { "type": "structure", "members": {
            "when": { "target": "smithy.api#Timestamp", "traits": { "smithy.api#sensitive": {} } },
            "at": { "target": "smithy.api#Timestamp", "traits": { "smithy.api#sensitive": {}, "smithy.api#httpHeader": "X-At" } },
            "text": { "target": "ex#Hush" }, "plain": { "target": "smithy.api#Timestamp" }, "keys": { "target": "ex#Keys" } } },
          "ex#Keys": { "type": "map", "key": { "target": "ex#Hush" }, "value": { "target": "smithy.api#String" } },
          "ex#Refused": { "type": "structure", "members": { "message": { "target": "ex#Hush" }, "detail": { "target": "ex#Hush" } }, "traits": { "smithy.api#error": "client" } },
          "ex#Short": { "type": "string", "traits": { "smithy.api#length": { "max": 3 } } },
          "ex#Hush": { "type": "string", "traits": { "smithy.api#sensitive": {}, "smithy.api#length": { "max": 3 } } } } }
        """;

    private static readonly Lazy<Func<int, string, string, bool, Task<string[]>>> FailedCall = new(Compile);

    [Theory]
    [InlineData(400, """{"__type": "Refused", "message": "HUSHHUSH", "detail": "HUSHHUSH"}""", "", false, "Refused")]
    [InlineData(500, "{}", "", false, "500")]
    [InlineData(0, "", "", false, "ServiceConnectionException")]
    [InlineData(200, "{}", "", true, "RequestValidationException")]
    [InlineData(200, """{"when": "HUSHHUSH"}""", "", false, "when")]
    [InlineData(200, "{}", "HUSHHUSH", false, "X-At")]
    [InlineData(200, """{"text": {"HUSHHUSH": "HUSHHUSH"}}""", "", false, "text")]
    [InlineData(200, """{"keys": {"HUSHHUSH": {"HUSHHUSH": 1}}}""", "", false, "keys")]
    public async Task A_failed_call_shows_what_failed_and_nothing_sensitive(int status, string body, string header, bool validates, string shown)
    {
        string[] texts = await FailedCall.Value(status, body, header, validates);

        Assert.Contains(texts, text => text.StartsWith("tag ", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("completed ", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains(shown, StringComparison.OrdinalIgnoreCase));
        Assert.All(texts, text => Assert.DoesNotContain(Marker, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_sensitive_is_shown() =>
        Assert.Contains(await FailedCall.Value(200, """{"plain": "PLAINPLAIN"}""", "", false), text => text.Contains("PLAINPLAIN", StringComparison.Ordinal));

    private static Func<int, string, string, bool, Task<string[]>> Compile()
    {
        GeneratedClient client = GeneratedClient.Of(
            [new ModelText("model.json", Model) { Namespace = "Example.Hush" }],
            """
            using System;
            using System.Collections.Generic;
            using System.Diagnostics;
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;

            internal sealed class Handler(int status, string body, string header) : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    if (status == 0)
                        throw new HttpRequestException("refused");
                    var response = new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new StringContent(body) };
                    if (header.Length > 0)
                        response.Headers.Add("X-At", header);
                    return Task.FromResult(response);
                }
            }

            internal static class Harness
            {
                internal static async Task<string[]> Fail(int status, string body, string header, bool validates)
                {
                    var texts = new List<string>();
                    using var own = new ActivitySource(Guid.NewGuid().ToString());
                    ActivityTraceId trace = default;
                    using var listener = new ActivityListener
                    {
                        ShouldListenTo = source => true,
                        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                        ActivityStopped = activity =>
                        {
                            if (activity.TraceId != trace)
                                return;
                            lock (texts)
                            {
                                texts.Add("tag " + activity.DisplayName + activity.StatusDescription);
                                foreach (var tag in activity.TagObjects)
                                    texts.Add("tag " + tag.Key + "=" + tag.Value);
                                foreach (var happened in activity.Events)
                                    foreach (var tag in happened.Tags)
                                        texts.Add("tag " + tag.Key + "=" + tag.Value);
                            }
                        },
                    };
                    ActivitySource.AddActivityListener(listener);
                    Exception? thrown = null;
                    using (Activity? outer = own.StartActivity("outer"))
                    {
                        trace = outer!.TraceId;
                        var client = new Example.Hush.ServiceClient(
                            new()
                            {
                                Endpoint = new Uri("http://localhost"),
                                ValidateRequests = validates,
                                MaxAttempts = 1,
                                CallCompleted = call => { lock (texts) texts.Add("completed " + call + call.Exception); },
                            },
                            new HttpClient(new Handler(status, body, header)));
                        try
                        {
                            await client.SendAsync(new() { Label = "HUSHHUSH", Query = "HUSHHUSH", Header = "HUSHHUSH", Body = "HUSHHUSH", Plain = validates ? "PLAIN" : null });
                        }
                        catch (Exception exception)
                        {
                            thrown = exception;
                        }
                    }

                    lock (texts)
                    {
                        texts.Add(thrown!.ToString());
                        texts.Add(thrown.Message);
                        return texts.ToArray();
                    }
                }
            }
            """);
        Assert.Empty(client.Complaints());
        return client.Load().GetType("Harness")!.GetMethod("Fail", BindingFlags.NonPublic | BindingFlags.Static)!
            .CreateDelegate<Func<int, string, string, bool, Task<string[]>>>();
    }
}
