using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;
using Xunit.Abstractions;

namespace Smithwright.Generator.Tests.Documentation;

/// <summary>The examples of a model are calls in the comments of methods, as a user would write them.</summary>
public sealed partial class CallExampleTests(ITestOutputHelper output)
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Numerics;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Example.Shown;

        """;

    private const string Model = """"
        $version: "2.0"
        namespace example.shown
        use aws.protocols#restJson1

        @restJson1
        service Garden { version: "1", operations: [Plant, Rest] }

        @examples([
            { title: "Plant <one> & more", input: { name: "Rose \"Red\"", beds: ["a", "b"] }, output: { id: 1 } }
            {
                title: "Everything."
                input: {
                    name: "Tulip", kind: "bulb", planted: "2024-05-07T10:00:00Z", weight: 1.5, depth: 3, notes: { soil: "sand", light: "a long text that does not fit a line with the rest" }
                    where: { bed: { number: 7 } }, seed: "c2VlZA==", extra: { a: [1] }, beds: []
                }
                output: { id: 2 }
            }
            { title: "Full", input: { name: "Oak", beds: [] }, error: { shapeId: Full, content: { message: "No bed is free." } } }
            { title: "One too many", input: { name: "Elm", beds: [] }, output: { id: 3 } }
        ])
        @http(method: "POST", uri: "/plants")
        operation Plant {
            input := {
                @required name: String
                @required beds: Beds
                @idempotencyToken token: String
                kind: Kind
                planted: Timestamp
                weight: Double
                depth: Long
                notes: Notes
                where: Place
                seed: Blob
                extra: Document
            }
            output := { @required id: Integer }
            errors: [Full]
        }

        @examples([{ title: "Nothing to say" }, { title: "Wrong", input: { name: 1 } }])
        @http(method: "POST", uri: "/rest")
        operation Rest {}

        list Beds { member: String }
        map Notes { key: String, value: String }
        enum Kind {
            BULB = "bulb"
        }
        union Place { bed: Bed, pot: String }
        structure Bed { number: Integer }
        @error("client")
        structure Full { message: String }
        """";

    [Fact]
    public void Examples_are_calls()
    {
        string comments = Comments(GeneratedClient.Of([new ModelText("garden.smithy", Model) { Namespace = "Example.Shown" }]));

        Assert.Contains(
            """
            /// <example>
            /// Plant &lt;one&gt; &amp; more:
            /// <code>
            /// var output = await client.PlantAsync(new() { Name = "Rose \"Red\"", Beds = ["a", "b"] });
            /// </code>
            /// </example>
            """.ReplaceLineEndings("\n"),
            comments,
            StringComparison.Ordinal);
        Assert.Contains(
            """
            /// var output = await client.PlantAsync(new()
            /// {
            ///     Name = "Tulip",
            ///     Beds = [],
            ///     Kind = Kind.Bulb,
            ///     Planted = DateTimeOffset.Parse("2024-05-07T10:00:00Z", CultureInfo.InvariantCulture),
            ///     Weight = 1.5D,
            ///     Depth = 3L,
            ///     Notes = new Dictionary&lt;string, string&gt;
            ///     {
            ///         ["soil"] = "sand",
            ///         ["light"] = "a long text that does not fit a line with the rest",
            ///     },
            ///     Where = new Place.Bed(new() { Number = 7 }),
            ///     Seed = Convert.FromBase64String("c2VlZA=="),
            ///     Extra = JsonDocument.Parse("{\"a\":[1]}").RootElement,
            /// });
            """.ReplaceLineEndings("\n"),
            comments,
            StringComparison.Ordinal);
        Assert.Contains("/// Full, which fails:\n/// <code>\n/// await client.PlantAsync(", comments, StringComparison.Ordinal);
        Assert.Contains("/// Nothing to say:\n/// <code>\n/// await client.RestAsync();", comments, StringComparison.Ordinal);
        // Three of an operation are enough.
        Assert.DoesNotContain("One too many", comments, StringComparison.Ordinal);
    }

    [Fact]
    public void They_compile() => Assert.Empty(Complaints("garden.smithy", Model, out _));

    [SharedDataFact]
    public void Those_of_every_shared_model_compile()
    {
        int all = 0;
        foreach (string file in SharedFolder.Files("models/smithy").Concat(SharedFolder.Files("models/smithy/xml-query")))
        {
            string text = SharedFolder.Read(file);
            if (text.Contains("\"smithy.api#examples\"", StringComparison.Ordinal))
            {
                Assert.Empty(Complaints(file, text, out int count));
                output.WriteLine($"{file}: {count}");
                all += count;
            }
        }
        Assert.InRange(all, 100, int.MaxValue);
    }

    private static IEnumerable<string> Complaints(string path, string model, out int count)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText(path, model) { Namespace = "Example.Shown" }]);
        string comments = Comments(client);
        string name = ClientName().Match(comments).Value;
        StringBuilder code = new(Usings + "static class Examples\n{\n");
        string[] calls = [.. Code().Matches(comments).Select(match => XElement.Parse($"<x>{match.Groups[1].Value.Replace("/// ", "", StringComparison.Ordinal)}</x>").Value)];
        for (int i = 0; i < calls.Length; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"    static async Task Example{i}({name} client)\n    {{\n{calls[i]}    }}\n");
        }
        count = calls.Length;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code.Append('}').ToString(), (CSharpParseOptions)client.Compilation.SyntaxTrees[0].Options);
        return client.Compilation.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{path}: {diagnostic}: {tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}")
            .Take(5);
    }

    /// <summary>The interface of the client, without indentation.</summary>
    private static string Comments(GeneratedClient client) => string.Join('\n', client.Files
        .Single(file => ClientName().IsMatch(file.Value) && file.Value.Contains("partial interface I", StringComparison.Ordinal)).Value.Split('\n').Select(line => line.TrimStart()));

    [GeneratedRegex("(?<=partial interface )I\\w+Client\\b")]
    private static partial Regex ClientName();

    [GeneratedRegex("/// <code>\n((?:/// .*\n)*?)/// </code>")]
    private static partial Regex Code();
}
