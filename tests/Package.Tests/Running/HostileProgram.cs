namespace Smithwright.Package.Tests;

/// <summary>A program that sends hostile values and gets hostile answers: what it prints says what became of them.</summary>
internal static class HostileProgram
{
    /// <summary>What the program prints.</summary>
    public const string Expected =
        """
        headers: 5 of 5 refused
        dot segments: 6 of 6 refused
        hosts: 7 of 7 refused
        sent: https://acme.vault.example.com/tenants/acme/entries/a/b%20c
        answers: 600 of 600 documented
        patterns: 1 violation
        """;

    /// <summary>The reference to the model.</summary>
    public const string Reference = """<ItemGroup><ServiceModel Include="vault.json" Namespace="Shop.Vault" /></ItemGroup>""";

    /// <summary>The model, whose file is called <c>vault.json</c>. Its pattern takes exponential time where an engine goes back.</summary>
    public const string Model =
        """
        { "smithy": "2.0", "shapes": {
          "ex#Vault": {
            "type": "service", "version": "1", "operations": [{ "target": "ex#PutEntry" }],
            "traits": {
              "aws.protocols#restJson1": {},
              "aws.auth#sigv4": { "name": "vault" },
              "smithy.rules#endpointRuleSet": {
                "version": "1.0", "parameters": { "Tenant": { "type": "String" } },
                "rules": [{
                  "type": "endpoint", "conditions": [{ "fn": "isSet", "argv": [{ "ref": "Tenant" }] }], "endpoint": { "url": "https://{Tenant}.vault.example.com" }
                }]
              }
            }
          },
          "ex#PutEntry": {
            "type": "operation", "input": { "target": "ex#PutEntryInput" }, "output": { "target": "ex#PutEntryOutput" },
            "traits": { "smithy.api#http": { "method": "POST", "uri": "/tenants/{tenant}/entries/{key+}" } }
          },
          "ex#PutEntryInput": { "type": "structure", "members": {
            "tenant": { "target": "smithy.api#String", "traits": { "smithy.api#httpLabel": {}, "smithy.api#required": {}, "smithy.rules#contextParam": { "name": "Tenant" } } },
            "key": { "target": "smithy.api#String", "traits": { "smithy.api#httpLabel": {}, "smithy.api#required": {} } },
            "note": { "target": "smithy.api#String", "traits": { "smithy.api#httpHeader": "X-Note" } },
            "code": { "target": "ex#Code" } } },
          "ex#Code": { "type": "string", "traits": { "smithy.api#pattern": "^([a-z]+)*[0-9]$" } },
          "ex#PutEntryOutput": { "type": "structure", "members": {
            "name": { "target": "smithy.api#String" }, "size": { "target": "smithy.api#Integer" }, "share": { "target": "smithy.api#Double" }, "open": { "target": "smithy.api#Boolean" },
            "at": { "target": "smithy.api#Timestamp" }, "data": { "target": "smithy.api#Blob" }, "any": { "target": "smithy.api#Document" }, "tags": { "target": "ex#Tags" },
            "inner": { "target": "ex#PutEntryOutput" }, "kind": { "target": "ex#Kind" } } },
          "ex#Tags": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Tag" } },
          "ex#Tag": { "type": "list", "member": { "target": "smithy.api#String" } },
          "ex#Kind": { "type": "union", "members": { "small": { "target": "smithy.api#Long" }, "large": { "target": "ex#PutEntryOutput" } } }
        } }
        """;

    /// <summary>The program; <c>Hostile.RunAsync()</c> runs it.</summary>
    public const string Source =
        """"
        using System.Net;
        using System.Text;
        using Shop.Vault;
        using Smithwright;
        using Smithwright.Aws;

        internal static class Hostile
        {
            private static readonly PutEntryInput s_sound = new() { Tenant = "acme", Key = "a/b c" };

            public static async Task RunAsync()
            {
                string[] breaks = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "a\u007fb"];
                await ReportAsync("headers", breaks.Select(text => s_sound with { Note = text }));
                string[] dots = [".", "..", "../admin", "a/../b", "a/.", "./a"];
                await ReportAsync("dot segments", dots.Select(key => s_sound with { Key = key }));
                string[] hosts = ["evil.com/", "evil.com#", "evil.com?", "u@evil.com", "evil.com:8443/", "a..b", "ünï"];
                await ReportAsync("hosts", hosts.Select(tenant => s_sound with { Tenant = tenant }));

                using Service service = new(Answer.Sound);
                await CallAsync(service, s_sound);
                Console.WriteLine($"sent: {service.Sent.Single()}");
                await ReportAnswersAsync();
        #pragma warning disable SMW1005 // The pattern that the value does not match is what is tried.
                Console.WriteLine($"patterns: {(s_sound with { Code = new string('a', 60) + "!" }).Validate().Count} violation");
        #pragma warning restore SMW1005
            }

            private static async Task ReportAsync(string what, IEnumerable<PutEntryInput> inputs)
            {
                using Service service = new(Answer.Sound);
                int all = 0;
                int refused = 0;
                foreach (PutEntryInput input in inputs)
                {
                    all++;
                    try
                    {
                        await CallAsync(service, input);
                    }
                    catch (ArgumentException)
                    {
                        refused++;
                    }
                }

                Console.WriteLine($"{what}: {refused - service.Sent.Count} of {all} refused");
            }

            private static async Task ReportAnswersAsync()
            {
                const int All = 600;
                int documented = 0;
                Random random = new(8);
                for (int i = 0; i < All; i++)
                {
                    using Service service = new(Answer.Mutate(random));
                    try
                    {
                        PutEntryOutput output = await CallAsync(service, s_sound);
                        // What was read can be used.
                        documented += output.ToString().Length > 0 && output.Equals(output with { }) && output.GetHashCode() == (output with { }).GetHashCode() ? 1 : 0;
                    }
                    catch (ServiceException)
                    {
                        documented++;
                    }
                    catch (Exception exception)
                    {
                        Console.WriteLine($"answer {i}: {exception}");
                    }
                }

                Console.WriteLine($"answers: {documented} of {All} documented");
            }

            private static async Task<PutEntryOutput> CallAsync(Service service, PutEntryInput input)
            {
                using HttpClient httpClient = new(service, disposeHandler: false);
                using VaultClient client = new(new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "secret"), MaxAttempts = 1 }, httpClient);
                return await client.PutEntryAsync(input);
            }
        }

        internal static class Answer
        {
            public static byte[] Sound { get; } =
                """
                {"name":"Zoë \u00e9","size":12,"share":1.5e-3,"open":true,"at":1700000000.5,"data":"AAEC","any":{"a":[1,null,"x"]},"tags":{"k":["v","w"]},
                 "inner":{"name":"b","kind":{"small":7},"share":"NaN"},"kind":{"large":{"size":-1,"at":0} } }
                """u8.ToArray();

            /// <summary>The answer with some bytes changed, left out, doubled or swapped for what breaks readers.</summary>
            public static byte[] Mutate(Random random)
            {
                string[] breakers = ["\\ud800", "\xff", "\0", "\"", "{", "]", ",", ":", "1e999", "-", "null", "[[[[", "99999999999999999999", "\\u00", "\\"];
                List<byte> answer = [.. Sound];
                for (int i = random.Next(1, 4); i > 0; i--)
                {
                    int at = random.Next(answer.Count);
                    int length = Math.Min(random.Next(1, 9), answer.Count - at);
                    switch (random.Next(5))
                    {
                        case 0:
                            answer[at] = (byte)random.Next(256);
                            break;
                        case 1:
                            answer.RemoveRange(at, length);
                            break;
                        case 2:
                            answer.InsertRange(at, answer.GetRange(at, length));
                            break;
                        case 3:
                            answer.RemoveRange(at, answer.Count - at);
                            break;
                        default:
                            answer.InsertRange(at, Encoding.Latin1.GetBytes(breakers[random.Next(breakers.Length)]));
                            break;
                    }

                    if (answer.Count == 0)
                        break;
                }

                return [.. answer];
            }
        }

        internal sealed class Service(byte[] answer) : HttpMessageHandler
        {
            public List<string> Sent { get; } = [];

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Sent.Add(request.RequestUri!.AbsoluteUri);
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(answer) });
            }
        }
        """";
}
