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
        string[] texts = Fail(member, traits, $"{{\"__type\": \"Refused\", \"{wireName}\": \"HUSHHUSH\"}}");

        Assert.Equal("HUSHHUSH", texts[0]);
        Assert.All(texts[1..], text => Assert.DoesNotContain("HUSHHUSH", text, StringComparison.Ordinal));
        Assert.Contains(texts[1..], text => text.Contains("Refused", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_other_message_is_the_text_of_the_exception()
    {
        string[] texts = Fail("\"message\": { \"target\": \"smithy.api#String\" }, \"detail\": { \"target\": \"ex#Hush\" }", "", "{\"__type\": \"Refused\", \"message\": \"HUSHHUSH\"}");

        Assert.Contains(texts, text => text.Contains("HUSHHUSH", StringComparison.Ordinal));
    }

    /// <summary>The marker is in one sensitive place of the error; the message is none, so it stays.</summary>
    [Theory]
    [InlineData("\"detail\": { \"target\": \"ex#Hush\" }", "\"detail\": \"HUSHHUSH\"")]
    [InlineData("\"detail\": { \"target\": \"smithy.api#String\", \"traits\": { " + Hush + ", \"smithy.api#jsonName\": \"other\" } }", "\"other\": \"HUSHHUSH\"")]
    [InlineData("\"list\": { \"target\": \"ex#List\" }", "\"list\": [\"HUSHHUSH\"]")]
    [InlineData("\"map\": { \"target\": \"ex#Map\" }", "\"map\": { \"HUSHHUSH\": \"a\" }")]
    [InlineData("\"tree\": { \"target\": \"ex#Tree\" }", "\"tree\": { \"child\": { \"child\": { \"leaf\": \"HUSHHUSH\" } } }")]
    [InlineData("\"union\": { \"target\": \"ex#Union\" }", "\"union\": { \"hush\": \"HUSHHUSH\" }")]
    [InlineData("\"card\": { \"target\": \"ex#Card\" }", "\"card\": { \"number\": \"HUSHHUSH\" }")]
    [InlineData("\"other\": { \"target\": \"ex#Other\" }", "\"other\": { \"secret\": \"HUSHHUSH\" }")]
    [InlineData("\"number\": { \"target\": \"ex#HushNumber\" }", "\"number\": \"HUSHHUSH\"")]
    [InlineData("\"when\": { \"target\": \"smithy.api#Timestamp\", \"traits\": { " + Hush + " } }", "\"when\": \"HUSHHUSH\"")]
    [InlineData("\"detail\": { \"target\": \"ex#Hush\" }", "\"detail\": { \"HUSHHUSH\": [] }")]
    public void An_error_with_a_sensitive_member_anywhere_keeps_nothing_of_its_body(string member, string json)
    {
        string[] texts = Fail($"\"message\": {{ \"target\": \"smithy.api#String\" }}, {member}", "", $"{{\"__type\": \"Refused\", \"message\": \"PLAIN\", {json} }}");

        Assert.All(texts[1..], text => Assert.DoesNotContain("HUSHHUSH", text, StringComparison.Ordinal));
        Assert.Contains("PLAIN", texts);
        Assert.Equal("", texts[^1]);
    }

    /// <summary>The marker is where the runtime looks for the message.</summary>
    [Theory]
    [InlineData("\"Error\": { \"target\": \"ex#Wrapped\" }", "\"Error\": { \"message\": \"HUSHHUSH\" }", "")]
    [InlineData("\"reason\": { \"target\": \"ex#Hush\" }", "\"reason\": \"HUSHHUSH\"", "\"smithwright.api#errorMessageMember\": \"reason\"")]
    [InlineData("\"why\": { \"target\": \"ex#Hush\", \"traits\": { \"smithy.api#httpHeader\": \"X-Amzn-Error-Message\" } }", "\"a\": 1", "")]
    [InlineData("\"count\": { \"target\": \"smithy.api#Integer\", \"traits\": { \"smithy.api#httpHeader\": \"X-Count\" } }, \"message\": { \"target\": \"ex#Hush\" }", "\"message\": \"HUSHHUSH\"", "")]
    public void A_sensitive_message_is_hidden_wherever_it_travels(string member, string json, string serviceTrait)
    {
        string[] texts = Fail(member, "", $"{{\"__type\": \"Refused\", {json} }}", serviceTrait, protocol: "aws.protocols#restJson1");

        Assert.All(texts[1..], text => Assert.DoesNotContain("HUSHHUSH", text, StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("Send failed", StringComparison.Ordinal));
        Assert.Equal("", texts[^1]);
    }

    [Fact]
    public void An_error_without_sensitive_members_keeps_the_beginning_of_its_body()
    {
        string[] texts = Fail("\"message\": { \"target\": \"smithy.api#String\" }", "", "{\"__type\": \"Refused\", \"more\": \"PLAIN\"}");

        Assert.Contains("PLAIN", texts[^1], StringComparison.Ordinal);
    }

    /// <summary>The value of the first sensitive property of a thrown exception, then its texts and what telemetry says of the call.</summary>
    private static string[] Fail(string members, string traits, string body, string serviceTrait = "", string protocol = "aws.protocols#awsJson1_1")
    {
        string model = $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Service": { "type": "service", "version": "1", "operations": [{ "target": "ex#Send" }], "traits": { "{{protocol}}": {} {{(serviceTrait.Length > 0 ? ", " : "")}}{{serviceTrait}} } },
              "ex#Send": { "type": "operation", "traits": { "smithy.api#http": { "method": "POST", "uri": "/", "code": 200 } }, "errors": [{ "target": "ex#Refused" }] },
              "ex#Refused": { "type": "structure", "members": { {{members}} }, "traits": { "smithy.api#error": "client"{{traits}} } },
              "ex#List": { "type": "list", "member": { "target": "ex#Hush" } },
              "ex#Map": { "type": "map", "key": { "target": "ex#Hush" }, "value": { "target": "smithy.api#String" } },
              "ex#Tree": { "type": "structure", "members": { "child": { "target": "ex#Tree" }, "leaf": { "target": "ex#Hush" } } },
              "ex#Union": { "type": "union", "members": { "plain": { "target": "smithy.api#String" }, "hush": { "target": "ex#Hush" } } },
              "ex#Card": { "type": "structure", "members": { "number": { "target": "smithy.api#String" } }, "traits": { "smithy.api#sensitive": {} } },
              "ex#Other": { "type": "structure", "members": { "secret": { "target": "ex#Hush" } }, "traits": { "smithy.api#error": "client" } },
              "ex#Wrapped": { "type": "structure", "members": { "message": { "target": "ex#Hush" } } },
              "ex#HushNumber": { "type": "integer", "traits": { "smithy.api#sensitive": {} } },
              "ex#Hush": { "type": "string", "traits": { "smithy.api#sensitive": {} } } } }
            """;
        GeneratedClient client = GeneratedClient.Of(
            [new ModelText("model.json", model) { Namespace = "Example.Hush" }],
            $$"""""
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
                    new HttpResponseMessage(System.Net.HttpStatusCode.BadRequest)
                    {
                        Content = new StringContent("""{{body}}"""),
                        Headers = { { "X-Amzn-Error-Message", "{{(members.Contains("httpHeader", StringComparison.Ordinal) ? "HUSHHUSH" : "PLAIN")}}" }, { "X-Count", "none" } },
                    });
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
                    catch (Smithwright.ServiceException refused)
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
            """"");
        Assert.Empty(client.Complaints());
        return client.Load().GetType("Harness")!.GetMethod("Fail", BindingFlags.NonPublic | BindingFlags.Static)!
            .CreateDelegate<Func<Task<string[]>>>()().GetAwaiter().GetResult();
    }
}
