using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Smithwright.Runtime.Waiters;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Waiters;

/// <summary>A generated client with a waiter for each of some matchers, compiled.</summary>
internal sealed class MatcherClient
{
    private const string Namespace = "Example.Waiting";

    private readonly MethodInfo _read;
    private readonly Dictionary<string, Delegate> _matchers;

    private MatcherClient(GeneratedClient client)
    {
        Client = client;
        Assembly assembly = client.Load();
        _read = assembly.GetType("Harness")!.GetMethod("Read", BindingFlags.NonPublic | BindingFlags.Static)!;
        _matchers = assembly.GetType($"{Namespace}.Serialization.SendWaiters")?.GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .ToDictionary(field => field.Name, field => Match(field.GetValue(null)!)) ?? [];
    }

    public GeneratedClient Client { get; }

    /// <summary>The waiters that have a translation.</summary>
    public IEnumerable<string> Waiters => _matchers.Keys;

    public static MatcherClient Of(JsonObject shapes, string input, string output, IEnumerable<KeyValuePair<string, TestMatcher>> matchers)
    {
        JsonObject all = shapes.DeepClone().AsObject();
        all["ex#Service"] = JsonNode.Parse("""{"type": "service", "operations": [{"target": "ex#Send"}], "traits": {"aws.protocols#awsJson1_1": {} } }""");
        all["ex#Send"] = new JsonObject
        {
            ["type"] = "operation",
            ["input"] = new JsonObject { ["target"] = input },
            ["output"] = new JsonObject { ["target"] = output },
            ["traits"] = new JsonObject { ["smithy.waiters#waitable"] = new JsonObject(matchers.Select(matcher => KeyValuePair.Create(matcher.Key, Waiter(matcher.Value)))) },
        };
        ModelText model = new("model.json", new JsonObject { ["smithy"] = "2.0", ["shapes"] = all }.ToJsonString()) { Namespace = Namespace, Codecs = "both" };
        GeneratedClient client = GeneratedClient.Of([model], $$"""
            internal static class Harness
            {
                internal static (object, object) Read(byte[] input, byte[] output)
                {
                    var first = new Smithwright.Runtime.Serialization.Json.JsonShapeReader(input);
                    var second = new Smithwright.Runtime.Serialization.Json.JsonShapeReader(output);
                    return ({{Namespace}}.Serialization.{{input[3..]}}Json.Read(ref first), {{Namespace}}.Serialization.{{output[3..]}}Json.Read(ref second));
                }
            }
            """);
        Assert.True(client.Complaints().IsEmpty, string.Join('\n', client.Complaints().Select(complaint =>
            $"{complaint} {complaint.Location.SourceTree?.GetText().Lines[complaint.Location.GetLineSpan().StartLinePosition.Line]}")));
        return new MatcherClient(client);
    }

    /// <summary>The waiters whose matchers match, and that of all others that they do not.</summary>
    public IReadOnlyDictionary<string, bool> Match(string input, string output)
    {
        (object? first, object? second) = ((object, object))_read.Invoke(null, [Encoding.UTF8.GetBytes(input), Encoding.UTF8.GetBytes(output)])!;
        return _matchers.ToDictionary(matcher => matcher.Key, matcher => Equals(matcher.Value.DynamicInvoke(first, second), WaiterMatch.Success));
    }

    private static Delegate Match(object waiter) => (Delegate)waiter.GetType().GetProperty("OnOutput")!.GetValue(waiter)!;

    private static JsonNode? Waiter(TestMatcher matcher) => new JsonObject
    {
        ["acceptors"] = new JsonArray(new JsonObject { ["state"] = "success", ["matcher"] = matcher.ToJson() }),
    };
}
