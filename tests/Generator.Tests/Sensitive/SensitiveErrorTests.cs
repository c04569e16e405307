using System.Reflection;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Sensitive;

/// <summary>Errors whose message the model calls sensitive: exceptions are written to logs, so it must not become theirs.</summary>
public class SensitiveErrorTests
{
    private const string Hush = "\"smithy.api#sensitive\": {}";

    [Theory]
    [InlineData("\"message\": { \"target\": \"smithy.api#String\", \"traits\": { " + Hush + " } }", "", "message")]
    [InlineData("\"message\": { \"target\": \"ex#Hush\" }", "", "message")]
    [InlineData("\"Message\": { \"target\": \"smithy.api#String\" }", ", " + Hush, "Message")]
    [InlineData("\"errorMessage\": { \"target\": \"ex#Hush\" }", "", "errorMessage")]
    public void A_sensitive_message_is_a_member_and_not_the_text_of_the_exception(string member, string traits, string wireName)
    {
        string[] texts = Fail(member, traits, wireName);

        Assert.Equal("HUSHHUSH", texts[0]);
        Assert.All(texts[1..], text => Assert.DoesNotContain("HUSHHUSH", text, StringComparison.Ordinal));
        Assert.Contains(texts[1..], text => text.Contains("Refused", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_other_message_is_the_text_of_the_exception()
    {
        string[] texts = Fail("\"message\": { \"target\": \"smithy.api#String\" }, \"detail\": { \"target\": \"ex#Hush\" }", "", "message");

        Assert.Contains(texts, text => text.Contains("HUSHHUSH", StringComparison.Ordinal));
    }

    /// <summary>The value of the first sensitive property of a thrown exception, then its texts and what telemetry says of the call.</summary>
    private static string[] Fail(string members, string traits, string wireName)
    {
        string model = $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Service": { "type": "service", "version": "1", "operations": [{ "target": "ex#Send" }], "traits": { "aws.protocols#awsJson1_1": {} } },
              "ex#Send": { "type": "operation", "errors": [{ "target": "ex#Refused" }] },
              "ex#Refused": { "type": "structure", "members": { {{members}} }, "traits": { "smithy.api#error": "client"{{traits}} } },
              "ex#Hush": { "type": "string", "traits": { "smithy.api#sensitive": {} } } } }
            """;
        GeneratedClient client = GeneratedClient.Of(
            [new ModelText("model.json", model) { Namespace = "Example.Hush" }],
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Diagnostics;
            using System.Linq;
            using System.Net.Http;
            using System.Reflection;
            using System.Threading;
            using System.Threading.Tasks;

            internal sealed class Handler : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
                    new HttpResponseMessage(System.Net.HttpStatusCode.BadRequest) { Content = new StringContent("{\"__type\": \"Refused\", \"{{wireName}}\": \"HUSHHUSH\"}") });
            }

            internal static class Harness
            {
                internal static async Task<string[]> Fail()
                {
                    var texts = new List<string>();
                    using var listener = new ActivityListener
                    {
                        ShouldListenTo = source => true,
                        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                        ActivityStopped = activity =>
                        {
                            lock (texts)
                                texts.AddRange(activity.TagObjects.Select(tag => tag.Key + "=" + tag.Value).Append(activity.StatusDescription ?? ""));
                        },
                    };
                    ActivitySource.AddActivityListener(listener);
                    var client = new Example.Hush.ServiceClient(new() { Endpoint = new Uri("http://localhost") }, new HttpClient(new Handler()));
                    try
                    {
                        await client.SendAsync();
                    }
                    catch (Example.Hush.Refused refused)
                    {
                        var sensitive = refused.GetType().GetProperties().FirstOrDefault(property => property.IsDefined(typeof(Smithwright.Annotations.SensitiveAttribute)));
                        lock (texts)
                        {
                            texts.Insert(0, sensitive?.GetValue(refused) as string ?? "");
                            texts.Add(refused.ToString());
                            texts.Add(refused.Message);
                            texts.Add(refused.ResponseBodyExcerpt ?? "");
                        }
                    }

                    return texts.ToArray();
                }
            }
            """);
        Assert.Empty(client.Complaints());
        return client.Load().GetType("Harness")!.GetMethod("Fail", BindingFlags.NonPublic | BindingFlags.Static)!
            .CreateDelegate<Func<Task<string[]>>>()().GetAwaiter().GetResult();
    }
}
