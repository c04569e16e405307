using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smithwright.Analyzers;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Sensitive;

/// <summary>
/// A marker in each sensitive place of random models: no text, no violation and no diagnostic has it. <c>SMITHWRIGHT_FUZZ</c> says how many models.
/// </summary>
public class MarkerTests
{
    private static readonly int Models = int.TryParse(Environment.GetEnvironmentVariable("SMITHWRIGHT_FUZZ"), CultureInfo.InvariantCulture, out int models) ? models : 6;

    private static readonly RandomModel[] Random = [.. Enumerable.Range(1, Models).Select(seed => new RandomModel(seed))];
    private static readonly Lazy<GeneratedClient> Client = new(() => Generate([.. Random.Select(model => model.Shapes)]));

    [Fact]
    public void What_is_sensitive_is_in_no_text_and_no_violation()
    {
        string[][] all = Describe(Client.Value, [.. Random.Select(model => model.Value())]);

        Assert.All(Random, model => Assert.Contains(RandomModel.Marker, model.Value(), StringComparison.Ordinal));
        Assert.All(all, texts => Assert.All(texts, AssertUnmarked));
        string[] together = [.. all.SelectMany(texts => texts)];
        Assert.Contains(together, text => text.Contains(RandomModel.Plain, StringComparison.Ordinal));
        Assert.Contains(together, text => text.Contains("***", StringComparison.Ordinal));
        Assert.Contains(together, text => text.Contains("failed to satisfy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_sensitive_is_in_no_diagnostic()
    {
        GeneratedClient client = Client.Value;
        IEnumerable<string> inputs = Random.Select((model, index) => RandomProgram.Expression(
            model, model.Input, client.Compilation.GetTypeByMetadataName($"Example.Hush{index}.Input")!, isHidden: false));
        string program = $"static class Program {{ static readonly object[] Inputs = {{ {string.Join(",\n", inputs)} }}; }}";
        Compilation compilation = client.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, (CSharpParseOptions)client.Compilation.SyntaxTrees[0].Options));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        string[] messages = [.. (await AnalyzerVerifier.ReportAsync(new ConstraintAnalyzer(), compilation)).Select(diagnostic => diagnostic.ToString())];

        Assert.Contains(RandomModel.Marker, program, StringComparison.Ordinal);
        Assert.Contains(messages, message => message.Contains($"(\"{RandomModel.Plain}\")", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Contains("has 8 characters;", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Contains("a sensitive value is not a known value", StringComparison.Ordinal));
        Assert.All(messages, AssertUnmarked);
    }

    [Fact]
    public void A_sensitive_union_hides_even_the_name_of_a_member_that_nobody_knows()
    {
        string[] texts = Describe(
            """
            { "ex#Input": { "type": "structure", "members": { "plain": { "target": "ex#Plain" }, "secret": { "target": "ex#Holder" } } },
              "ex#Holder": { "type": "structure", "members": { "value": { "target": "ex#Secret" } } },
              "ex#Plain": { "type": "union", "members": { "a": { "target": "smithy.api#String" } } },
              "ex#Secret": { "type": "union", "members": { "a": { "target": "smithy.api#String" } }, "traits": { "smithy.api#sensitive": {} } } }
            """,
            """{"plain": {"other": "HUSHHUSH"}, "secret": {"value": {"HUSHHUSH": "x"} } }""");

        Assert.Contains("Name = other", texts[0], StringComparison.Ordinal);
        Assert.All(texts, AssertUnmarked);
    }

    [Fact]
    public void Keys_of_maps_are_in_paths_unless_they_are_sensitive()
    {
        string[] texts = Describe(
            """
            { "ex#Input": { "type": "structure", "members": {
                "plain": { "target": "ex#Plain" }, "values": { "target": "ex#Values" }, "keys": { "target": "ex#Keys" }, "all": { "target": "ex#All" },
                "member": { "target": "ex#Plain", "traits": { "smithy.api#sensitive": {} } }, "card": { "target": "ex#Card" }, "after": { "target": "ex#Plain" } } },
              "ex#Card": { "type": "structure", "members": { "inner": { "target": "ex#Inner" } }, "traits": { "smithy.api#sensitive": {} } },
              "ex#Inner": { "type": "structure", "members": { "map": { "target": "ex#Plain" } } },
              "ex#Short": { "type": "string", "traits": { "smithy.api#length": { "max": 3 } } },
              "ex#Hush": { "type": "string", "traits": { "smithy.api#sensitive": {}, "smithy.api#length": { "max": 3 } } },
              "ex#Plain": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Short" } },
              "ex#Values": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Hush" } },
              "ex#Keys": { "type": "map", "key": { "target": "smithy.api#String", "traits": { "smithy.api#sensitive": {} } }, "value": { "target": "ex#Short" } },
              "ex#All": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Short" }, "traits": { "smithy.api#sensitive": {} } } }
            """,
            """
            {"plain": {"k1": "plain"}, "values": {"k2": "HUSHHUSH"}, "keys": {"HUSHHUSH": "plain"}, "all": {"HUSHHUSH": "HUSHHUSH"},
             "member": {"HUSHHUSH": "HUSHHUSH"}, "card": {"inner": {"map": {"HUSHHUSH": "HUSHHUSH"} } }, "after": {"k3": "plain"} }
            """);

        Assert.Equal(
            ["/plain/k1", "/values/k2", "/keys/*", "/all/*", "/member/*", "/card/inner/map/*", "/after/k3"],
            texts.Where(text => text.StartsWith('/')));
        Assert.All(texts, AssertUnmarked);
    }

    private static void AssertUnmarked(string text)
    {
        Assert.DoesNotContain(RandomModel.Marker, text, StringComparison.Ordinal);
        Assert.DoesNotContain("918273645", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1999-02-06", text, StringComparison.Ordinal);
    }

    /// <summary>The text of an input, and the paths and messages of what it violates.</summary>
    private static string[] Describe(string shapes, string value) => Describe(Generate([shapes]), [value])[0];

    /// <summary>The same of several models, each with shapes of its own namespace, compiled together.</summary>
    private static string[][] Describe(GeneratedClient client, IReadOnlyList<string> values)
    {
        Assert.Empty(client.Complaints());
        Assembly assembly = client.Load();
        return [.. values.Select((value, index) => assembly.GetType($"Harness{index}")!.GetMethod("Describe", BindingFlags.NonPublic | BindingFlags.Static)!
            .CreateDelegate<Func<byte[], string[]>>()(Encoding.UTF8.GetBytes(value)))];
    }

    private static GeneratedClient Generate(IReadOnlyList<string> models) => GeneratedClient.Of(
        [.. models.Select((shapes, index) => new ModelText($"model{index}.json", Model(shapes)) { Namespace = $"Example.Hush{index}" })],
        [.. models.Select((_, index) => Harness(index))]);

    private static string Model(string shapes)
    {
        string ns = shapes[(shapes.IndexOf('"', StringComparison.Ordinal) + 1)..shapes.IndexOf('#', StringComparison.Ordinal)];
        return $$"""
            { "smithy": "2.0", "shapes": {
              "{{ns}}#Service": { "type": "service", "version": "1", "operations": [{ "target": "{{ns}}#Send" }], "traits": { "aws.protocols#awsJson1_1": {} } },
              "{{ns}}#Send": { "type": "operation", "input": { "target": "{{ns}}#Input" }, "output": { "target": "{{ns}}#Sent" } },
              "{{ns}}#Sent": { "type": "structure", "members": { "value": { "target": "{{ns}}#Input" } } },
              {{shapes.Trim()[1..^1]}} } }
            """;
    }

    private static string Harness(int index) => $$"""
        internal static class Harness{{index}}
        {
            internal static string[] Describe(byte[] json)
            {
                var reader = new Smithwright.Runtime.Serialization.Json.JsonShapeReader(json);
                Example.Hush{{index}}.Input value = Example.Hush{{index}}.Serialization.InputJson.Read(ref reader);
                var texts = new System.Collections.Generic.List<string> { value.ToString() };
                foreach (var violation in value.Validate())
                {
                    texts.Add(violation.Path);
                    texts.Add(violation.Message);
                }

                return texts.ToArray();
            }
        }
        """;
}
