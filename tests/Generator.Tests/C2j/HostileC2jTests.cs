using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smithwright.Analyzers;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.C2j;

/// <summary>
/// Whatever C2J and its companions say, at whatever place: nothing throws, and what is generated is C#. <c>SMITHWRIGHT_FUZZ</c> says how many values are
/// tried at each place, and <c>SMITHWRIGHT_FUZZ_FROM</c> with which of them to begin.
/// </summary>
public class HostileC2jTests
{
    private const int CompiledOneIn = 40;

    private static readonly int OnlyOneIn = Environment.GetEnvironmentVariable("SMITHWRIGHT_FUZZ") is null ? 10 : 1;

    private static readonly int Values = Setting("SMITHWRIGHT_FUZZ", 1);
    private static readonly int First = Setting("SMITHWRIGHT_FUZZ_FROM", 0);

    private static readonly string[] Texts =
    [
        "*/ class Evil {} /*", "\"\"\"; Evil(); \"\"\"", "a\r\n#error evil\r\n", "\u2028class Evil {}\u2029", "\u0085class Evil {}", "</summary><include file='/etc/passwd' path='//*'/>",
        "]]>", "{Evil()}", "{{", "}}", "{", "{x#y}", "{x[0]}", "\\", "\"", "", " ", "a b", "..", "/", "/../..", "{a}/{a+}", "?", "class", "_", "string", "Shop", "ShopClient", "com.example#Evil",
        "com.amazonaws.shop#Item", "smithy.api#String", "Item", "NotFound", "Tree", "Items", "a.b[?c].d", "[", "length(", "(a+)+$", "1e999", "-1", "true", "Ünïcode", HostileC2j.HalfOfPair, "\0", "\u001b[31m", "%0d%0a", "a\tb",
        new('a', 70_000),
    ];

    private static readonly string[] Others =
    [
        "null", "true", "false", "0", "-1", "0.5", "1e999", "1e2147483647", "99999999999999999999999999999999", "[]", "{}", "[null]", "[[]]", "[{}]", "[\"a\",\"a\"]", "{\"\":{}}", "{\"shape\":\"Item\"}",
        "{\"shape\":\"Tree\"}", "{\"shape\":{}}", "{\"type\":\"structure\",\"members\":{}}", "{\"type\":\"list\",\"member\":{\"shape\":\"Forest\"}}", "{\"type\":\"map\"}", "{\"type\":\"string\",\"enum\":[]}",
        "{\"ref\":\"Region\"}", "{\"fn\":\"not\",\"argv\":[]}",
        string.Concat(Enumerable.Repeat("[", 40)) + string.Concat(Enumerable.Repeat("]", 40)),
    ];

    private static readonly string[] Json = [.. Texts.Select(static text => JsonSerializer.Serialize(text)), .. Others];

    [Fact]
    public async Task The_service_compiles_and_nothing_is_reported()
    {
        GeneratedClient client = GeneratedClient.Of(HostileC2j.Files);
        Assert.Empty(client.Complaints());
        Assert.Empty(await ReportedAsync(client));
        Assert.Contains(client.Files.Keys, static file => file.EndsWith("EndpointResolver.g.cs", StringComparison.Ordinal));
        Assert.Contains(client.Files.Values, static text => text.Contains("ItemExists", StringComparison.Ordinal));
        Assert.Contains(client.Files.Values, static text => text.Contains("Paginator", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Any_value_at_any_place_does_no_harm()
    {
        int number = 0;
        foreach (HostilePlace place in HostileC2j.Places())
        {
            // Without the setting, a sample that takes seconds.
            for (int i = First; i < First + Values; i++)
            {
                if (++number % OnlyOneIn != 0)
                {
                    continue;
                }
                // Neighbors get different values, so that all are tried in places of all kinds.
                int which = ((place.Node * 7) + i) % (place.IsName ? Texts.Length : Json.Length);
                string value = (place.IsName ? Texts : Json)[which];
                ModelText[] files = place.IsName ? HostileC2j.WithName(place, value) : HostileC2j.WithValue(place, value);
                await AssertHarmlessAsync($"{HostileC2j.Name(place)} = {value[..Math.Min(60, value.Length)]}", files, number % CompiledOneIn == 0);
            }
        }
    }

    [Theory]
    [InlineData("documentation")]
    [InlineData("documentationUrl")]
    [InlineData("deprecatedMessage")]
    [InlineData("description")]
    [InlineData("message")]
    [InlineData("error")]
    [InlineData("serviceFullName")]
    [InlineData("endpointPrefix")]
    [InlineData("signingName")]
    [InlineData("targetPrefix")]
    [InlineData("uid")]
    [InlineData("enum")]
    [InlineData("locationName")]
    [InlineData("requestUri")]
    [InlineData("method")]
    [InlineData("hostPrefix")]
    [InlineData("pattern")]
    [InlineData("expected")]
    [InlineData("argument")]
    [InlineData("url")]
    [InlineData("headers")]
    [InlineData("signingRegion")]
    public async Task A_hostile_text_wherever_a_kind_of_text_stands_does_no_harm(string name)
    {
        string[] texts = Texts[..4];
        foreach (string text in texts)
        {
            await AssertHarmlessAsync($"{name} = {text}", HostileC2j.WithStrings(name, text), compiles: text == texts[0]);
        }
    }

    private static async Task AssertHarmlessAsync(string what, ModelText[] files, bool compiles)
    {
        GeneratedClient client = GeneratedClient.Of(files);
        Assert.True(client.Run.Diagnostics.IsEmpty, $"{what}: {string.Join("\n", client.Run.Diagnostics)}");
        Assert.True(client.Run.Results.Single().Exception is null, $"{what}: {client.Run.Results.Single().Exception}");
        ImmutableArray<Diagnostic> reported = await ReportedAsync(client);
        Assert.All(reported, diagnostic => Assert.True(diagnostic.Id != "AD0001", $"{what}: {diagnostic}"));
        foreach (SyntaxTree tree in client.Run.GeneratedTrees)
        {
            Diagnostic? broken = tree.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.True(broken is null, $"{what}: {broken}");
            Assert.False(tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Any(static type => type.Identifier.Text == "Evil"), what);
        }

        if (compiles)
        {
            Diagnostic[] complaints = [.. client.Complaints().Take(5)];
            Assert.True(complaints.Length == 0, $"{what}: {string.Join("\n", complaints.Select(static complaint => complaint.ToString()))}");
        }
    }

    private static Task<ImmutableArray<Diagnostic>> ReportedAsync(GeneratedClient client) =>
        AnalyzerVerifier.ReportAsync(new ServiceModelAnalyzer(), GeneratedClient.Empty(), client.AnalyzerOptions);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
