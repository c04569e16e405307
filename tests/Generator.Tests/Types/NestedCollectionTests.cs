using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Types;

/// <summary>
/// Collections in collections, at each depth up to the deepest that has a type of its own, and one more. Lambdas in lambdas cost the compiler a multiple
/// of the time with every level where it has to infer a type: sixteen levels of maps would not end.
/// </summary>
public class NestedCollectionTests
{
    private const int Deepest = 16;

    private static readonly string[] Kinds = ["list", "map", "sparse list", "sparse map", "either"];

    // Lists of each depth; of the other kinds those that cost the most, and those that are too deep.
    private static readonly (string Kind, int Depth)[] Members =
    [
        .. Enumerable.Range(1, Deepest + 1).Select(depth => (Kinds[0], depth)),
        .. Kinds[1..].SelectMany(kind => new[] { (kind, Deepest), (kind, Deepest + 1) }),
    ];

    private static readonly Lazy<GeneratedClient> Plain = new(() => Generate(isSensitive: false));
    private static readonly Lazy<GeneratedClient> Sensitive = new(() => Generate(isSensitive: true));

    [Fact]
    public void Collections_of_every_kind_and_depth_compile_and_are_read_printed_and_checked()
    {
        string[] texts = Describe(Plain.Value);

        for (int i = 0; i < Members.Length; i++)
        {
            Assert.StartsWith($"M{i} = ", texts[i], StringComparison.Ordinal);
            Assert.Contains("plain", texts[i], StringComparison.Ordinal);
        }

        // What is deeper is held as JSON, and not checked.
        Assert.Equal(Members.Count(member => member.Depth <= Deepest), texts.Count(text => text.StartsWith("Violation", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sensitive_leaf_is_hidden_at_every_depth()
    {
        string[] texts = Describe(Sensitive.Value);

        Assert.All(texts, text => Assert.DoesNotContain("plain", text, StringComparison.Ordinal));
        for (int i = 0; i < Members.Length; i++)
        {
            Assert.Equal($"M{i} = ***", texts[i]);
        }
    }

    [Fact]
    public void The_attribute_says_at_which_depth_a_leaf_is_sensitive()
    {
        string code = Sensitive.Value.Files.Values.Single(file => file.Contains("record Input", StringComparison.Ordinal));

        for (int depth = 1; depth <= Deepest; depth++)
        {
            string at = string.Join('.', Enumerable.Repeat("item", depth));
            Assert.Contains($"[global::Smithwright.Annotations.Sensitive(At = \"{at}\")]\n", code.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain($"\"{string.Join('.', Enumerable.Repeat("item", Deepest + 1))}\"", code, StringComparison.Ordinal);
    }

    [Fact]
    public void No_type_is_inferred_where_lambdas_are_nested_deeper_than_two_levels()
    {
        InvocationExpressionSyntax[] nesting = [.. Plain.Value.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Where(call => call.ArgumentList.Arguments.Any(argument =>
                argument.Expression is LambdaExpressionSyntax lambda && Levels(lambda) > 2))];

        Assert.True(nesting.Length > 50);
        Assert.All(nesting, call => Assert.IsType<GenericNameSyntax>(((MemberAccessExpressionSyntax)call.Expression).Name));
    }

    [Fact]
    public void Checks_are_methods_and_no_lambda_is_in_them()
    {
        ClassDeclarationSyntax[] checks = [.. Plain.Value.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(type => type.Identifier.Text == "InputConstraints")];

        MethodDeclarationSyntax[] methods = [.. Assert.Single(checks).Members.OfType<MethodDeclarationSyntax>()];
        Assert.True(methods.Length > 100);
        Assert.Contains(methods, method => method.Identifier.Text == "CheckM1ItemItem" && method.ParameterList.Parameters[1].Identifier.Text == "item");
        Assert.Empty(checks[0].DescendantNodes().OfType<LambdaExpressionSyntax>());
    }

    /// <summary>The text of each member, then the violations.</summary>
    private static string[] Describe(GeneratedClient client)
    {
        Assert.Empty(client.Complaints());
        string members = string.Join(", ", Members.Select((member, index) => $"\"m{index}\": {Value(member.Kind, member.Depth)}"));
        return client.Load().GetType("Harness")!.GetMethod("Describe", BindingFlags.NonPublic | BindingFlags.Static)!
            .CreateDelegate<Func<byte[], string[]>>()(Encoding.UTF8.GetBytes($"{{{members}}}"));
    }

    private static GeneratedClient Generate(bool isSensitive)
    {
        string trait = isSensitive ? ", \"smithy.api#sensitive\": {}" : "";
        string members = string.Join(", ", Members.Select((member, index) => $"\"m{index}\": {{\"target\": \"ex#{Name(member.Kind, member.Depth)}\"}}"));
        string collections = string.Join(", ", Kinds.SelectMany(kind => Enumerable.Range(1, Deepest + 1).Select(depth => (Kind: kind, Depth: depth))).Select(member => $"\"ex#{Name(member.Kind, member.Depth)}\": {Collection(member.Kind, member.Depth)}"));
        string model = $$"""
            { "smithy": "2.0", "shapes": {
              "ex#Service": { "type": "service", "version": "1", "operations": [{ "target": "ex#Send" }], "traits": { "aws.protocols#awsJson1_1": {} } },
              "ex#Send": { "type": "operation", "input": { "target": "ex#Input" }, "output": { "target": "ex#Sent" } },
              "ex#Sent": { "type": "structure", "members": { "value": { "target": "ex#Input" } } },
              "ex#Input": { "type": "structure", "members": { {{members}} } },
              "ex#Leaf": { "type": "string", "traits": { "smithy.api#length": { "max": 3 }{{trait}} } },
              {{collections}} } }
            """;
        return GeneratedClient.Of(
            [new ModelText("model.json", model) { Namespace = "Example.Deep" }],
            """
            internal static class Harness
            {
                internal static string[] Describe(byte[] json)
                {
                    var reader = new Smithwright.Runtime.Serialization.Json.JsonShapeReader(json);
                    Example.Deep.Input value = Example.Deep.Serialization.InputJson.Read(ref reader);
                    string text = value.ToString();
                    var texts = new System.Collections.Generic.List<string>(text[(text.IndexOf('{') + 2)..^2].Split(", "));
                    foreach (var violation in value.Validate())
                        texts.Add("Violation " + violation.Path + " " + violation.Message);
                    return texts.ToArray();
                }
            }
            """);
    }

    private static int Levels(LambdaExpressionSyntax lambda) =>
        1 + lambda.DescendantNodes().OfType<LambdaExpressionSyntax>().Select(inner => inner.AncestorsAndSelf().TakeWhile(node => node != lambda).OfType<LambdaExpressionSyntax>().Count()).DefaultIfEmpty().Max();

    private static string Name(string kind, int depth) => depth == 0 ? "Leaf" : $"{kind.Replace(" ", "", StringComparison.Ordinal)}{depth}";

    private static string Collection(string kind, int depth)
    {
        string traits = kind.StartsWith("sparse", StringComparison.Ordinal) ? ", \"traits\": {\"smithy.api#sparse\": {}}" : "";
        string target = $"{{\"target\": \"ex#{Name(kind, depth - 1)}\"}}";
        return IsMap(kind, depth)
            ? $"{{\"type\": \"map\", \"key\": {{\"target\": \"smithy.api#String\"}}, \"value\": {target}{traits}}}"
            : $"{{\"type\": \"list\", \"member\": {target}{traits}}}";
    }

    private static string Value(string kind, int depth) =>
        depth == 0 ? "\"plain\"" : IsMap(kind, depth) ? $"{{\"k\": {Value(kind, depth - 1)}}}" : $"[{Value(kind, depth - 1)}]";

    private static bool IsMap(string kind, int depth) => kind == "either" ? depth % 2 == 0 : kind.EndsWith("map", StringComparison.Ordinal);
}
