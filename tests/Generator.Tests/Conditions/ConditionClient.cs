using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Conditions;

/// <summary>A condition on a shape or member.</summary>
internal sealed record Condition(string Target, string Name, string Expression);

/// <summary>A generated client with conditions, and the validation of an input given as JSON by the members of the model.</summary>
internal sealed class ConditionClient
{
    private const string Namespace = "Example.Conditions";

    private readonly GeneratedClient _client;
    private readonly Func<byte[], IReadOnlyList<Violation>> _validate;

    private ConditionClient(GeneratedClient client)
    {
        _client = client;
        string complaints = string.Join('\n', client.Complaints().Select(complaint => $"{complaint.GetMessage()} {Line(complaint.Location)}"));
        Assert.True(complaints.Length == 0, complaints);
        _validate = client.Load().GetType("Harness")!
            .GetMethod("Validate", BindingFlags.NonPublic | BindingFlags.Static)!
            .CreateDelegate<Func<byte[], IReadOnlyList<Violation>>>();
    }

    /// <summary>Generates and compiles a client for one operation.</summary>
    /// <param name="shapes">The shapes of the model, as the text of a JSON object.</param>
    /// <param name="input">The structure that is the operation's input.</param>
    /// <param name="conditions">What is applied to the shapes.</param>
    public static ConditionClient Of(string shapes, string input, params IEnumerable<Condition> conditions)
    {
        // The output holds the input, for only what services send can be read.
        JsonObject model = Model(shapes, input, output: input);
        return new ConditionClient(GeneratedClient.Of(
            [.. Texts(model, conditions)],
            $$"""
            internal static class Harness
            {
                internal static System.Collections.Generic.IReadOnlyList<Smithwright.Violation> Validate(byte[] json)
                {
                    var reader = new Smithwright.Runtime.Serialization.Json.JsonShapeReader(json);
                    return {{Namespace}}.Serialization.{{NameOf(input)}}Json.Read(ref reader).Validate();
                }
            }
            """));
    }

    /// <summary>The file that is generated for the input, not compiled.</summary>
    /// <inheritdoc cref="Of"/>
    public static string Generate(string shapes, string input, params IEnumerable<Condition> conditions) =>
        GeneratedClient.Of([.. Texts(Model(shapes, input, output: "smithy.api#String"), conditions)]).Files[$"{Namespace}.{NameOf(input)}.g.cs"];

    /// <summary>What an input violates.</summary>
    public IReadOnlyList<Violation> Validate(string json) => _validate(Encoding.UTF8.GetBytes(json));

    /// <summary>The conditions that an input violates, each with the path of the value.</summary>
    public string[] Violated(string json) =>
        [.. Validate(json).Where(violation => !violation.Constraint.Contains('#', StringComparison.Ordinal)).Select(violation => $"{violation.Constraint} {violation.Path}".Trim())];

    /// <summary>The generated method of a condition, without its comment and signature, on one line.</summary>
    public string Method(string shape, string method)
    {
        string[] lines = _client.Files[$"{Namespace}.{shape}.g.cs"].Split('\n');
        int start = Array.FindIndex(lines, line => line.Contains($" {method}(", StringComparison.Ordinal) && line.Contains("static bool", StringComparison.Ordinal));
        Assert.True(start >= 0, $"There is no method {method}.");
        return string.Join(' ', lines.Skip(start + 1).TakeWhile(line => line.Length > 0 && line != "    }").Select(line => line.Trim()));
    }

    /// <summary>Whether a condition is checked at all.</summary>
    public bool Checks(string shape, string condition) =>
        _client.Files[$"{Namespace}.{shape}.g.cs"].Contains($", \"{condition}\", ", StringComparison.Ordinal);

    private static JsonObject Model(string shapes, string input, string output)
    {
        JsonObject all = JsonNode.Parse(shapes)!.AsObject();
        all["ex#Service"] = JsonNode.Parse("""{"type": "service", "operations": [{"target": "ex#Send"}], "traits": {"aws.protocols#restJson1": {} } }""");
        all["ex#Send"] = JsonNode.Parse(
            $$"""{"type": "operation", "input": {"target": "{{input}}"}, "output": {"target": "ex#Sent"}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/"} } }""");
        all["ex#Sent"] = JsonNode.Parse($$"""{"type": "structure", "members": {"value": {"target": "{{output}}"} } }""");
        return new JsonObject { ["smithy"] = "2.0", ["shapes"] = all };
    }

    private static IEnumerable<ModelText> Texts(JsonObject model, IEnumerable<Condition> conditions) =>
        [new ModelText("model.json", model.ToJsonString()) { Namespace = Namespace }, new ModelText("overlay.json", Overlay(conditions))];

    private static string NameOf(string shape) => shape[(shape.IndexOf('#', StringComparison.Ordinal) + 1)..];

    private static string Line(Location location) =>
        location.SourceTree is { } tree ? tree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim() : "";

    private static string Overlay(IEnumerable<Condition> conditions)
    {
        JsonObject shapes = new();
        foreach (IGrouping<string, Condition> group in conditions.GroupBy(condition => condition.Target))
        {
            shapes[group.Key] = new JsonObject
            {
                ["type"] = "apply",
                ["traits"] = new JsonObject
                {
                    ["smithy.contracts#conditions"] = new JsonObject(group.Select(condition => KeyValuePair.Create(
                        condition.Name,
                        (JsonNode?)new JsonObject { ["expression"] = condition.Expression, ["documentation"] = $"{condition.Name} is asked for." }))),
                },
            };
        }

        return new JsonObject { ["smithy"] = "2.0", ["shapes"] = shapes }.ToJsonString();
    }
}
