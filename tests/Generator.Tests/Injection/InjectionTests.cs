using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Injection;

/// <summary>Text of a model never becomes code: whatever it says, the generated program has the shape that it has for harmless text.</summary>
public class InjectionTests
{
    private const string Alphabet = "\"\\'{}\n\r/*<>&#@$;()a\u2028\uD800\0";

    private static readonly string[] Free = ["free", "rule", "raw"];
    private static readonly string[] Restricted = ["line", "uri", "host", "header"];

    private static readonly Lazy<string> Harmless = new(() => HostileModel.Shape(GeneratedClient.Of([HostileModel.With("x")])));

    public static TheoryData<string> Hostile =>
    [
        "*/ class Evil {} /*", "</summary><script>", "\"\"\"; Evil(); \"\"\"", "\"); Evil(); (\"", "a\nclass Evil {}\n", "a\r\n#error evil\r\n", "\u2028class Evil {}\u2029",
        "\u0085class Evil {}", "]]>", "&amp;&lt;&#x0;", "\u0000\u0007\u001b[31m", "\\u0022\\\\\"", "{Evil()}", "{{", "}}", "\\", "'", "`", "\uD800", "\uDC00\uD800", "\uFEFF",
        "#if true", "//", "$\"{Evil()}\"", "@\"", "\"u8", "%s%n", "<see cref=\"Evil\"/>", "<![CDATA[", "<!--", "-->", "<?xml", "<a href=\"javascript:evil()\">x</a>",
        "* / * /", "---", "```\n*/\n```", "a\tb", "é😀",
    ];

    private static Gen<string> Texts => Gen.OneOf(
        Gen.Int[0, Alphabet.Length - 1].Select(index => Alphabet[index]).Array[1, 12].Select(chars => new string(chars)),
        Gen.String[1, 12]);

    [Fact]
    public void The_harmless_model_compiles_and_has_all_its_parts()
    {
        GeneratedClient client = GeneratedClient.Of([HostileModel.With("x")]);
        Assert.Empty(client.Complaints());
        Assert.Contains(client.Files.Keys, file => file.EndsWith("ShopEndpointResolver.g.cs", StringComparison.Ordinal));
        Assert.Contains(client.Files.Keys, file => file.EndsWith("ListenOperation.g.cs", StringComparison.Ordinal));
        Assert.Contains("X-x", client.Files["Example.Hostile.Serialization.PutOperation.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_compiles_and_changes_no_shape(string text)
    {
        GeneratedClient client = GeneratedClient.Of([HostileModel.With(text, Free)]);
        Assert.Empty(client.Complaints());
        Assert.Equal(Harmless.Value, HostileModel.Shape(client));
    }

    /// <summary>What is generated for a pattern depends on what it matches, so its shape tells nothing.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_patterns_compile(string text) => Assert.Empty(GeneratedClient.Of([HostileModel.With(text, "pattern")]).Complaints());

    [Fact]
    public void Random_text_changes_no_shape() => Texts.Sample(
        text => HostileModel.Shape(GeneratedClient.Of([HostileModel.With(text, Free)])) == Harmless.Value, iter: 40, threads: 1);

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Text_that_goes_into_requests_as_it_is_is_harmless_or_reported(string text)
    {
        foreach (string kind in Restricted)
        {
            GeneratedClient client = GeneratedClient.Of([HostileModel.With(text, kind)]);
            ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(new ServiceModelAnalyzer(), GeneratedClient.Empty(), client.AnalyzerOptions);
            if (reported.IsEmpty)
            {
                Assert.False(text.Any(char.IsControl), $"{kind} may not have control characters.");
                Assert.Equal(Harmless.Value, HostileModel.Shape(client));
            }

            Assert.Empty(client.Complaints());
        }
    }

    [Theory]
    [InlineData("class")]
    [InlineData("__arglist")]
    [InlineData("__makeref")]
    [InlineData("Serialization")]
    [InlineData("global")]
    [InlineData("System")]
    [InlineData("Smithwright")]
    [InlineData("String")]
    [InlineData("value__")]
    [InlineData("_")]
    [InlineData("___")]
    [InlineData("nameof")]
    [InlineData("record")]
    [InlineData("init")]
    [InlineData("ShopClient")]
    [InlineData("IShopClient")]
    [InlineData("ItemJson")]
    [InlineData("PutOperation")]
    [InlineData("item")]
    [InlineData("putinput")]
    [InlineData("Example")]
    [InlineData("Hostile")]
    public void Any_name_of_a_shape_or_member_compiles(string name)
    {
        string text = HostileModel.With("x").Text;
        Assert.Empty(GeneratedClient.Of([new ModelText("hostile.json", text.Replace("com.example#Choice", $"com.example#{name}", StringComparison.Ordinal)) { Namespace = "Example.Hostile" }]).Complaints());
        Assert.Empty(GeneratedClient.Of([new ModelText("hostile.json", text.Replace("\"choice\"", $"\"{name}\"", StringComparison.Ordinal).Replace("\"note\"", $"\"{name}\"", StringComparison.Ordinal)) { Namespace = "Example.Hostile" }]).Complaints());
        Assert.Empty(GeneratedClient.Of([new ModelText("hostile.json", text.Replace("\"RED\"", $"\"{name}\"", StringComparison.Ordinal).Replace("\"one\"", $"\"{name}\"", StringComparison.Ordinal)) { Namespace = "Example.Hostile" }]).Complaints());
        Assert.Empty(GeneratedClient.Of([new ModelText("hostile.json", text.Replace("com.example#Put\"", $"com.example#{name}\"", StringComparison.Ordinal)) { Namespace = "Example.Hostile" }]).Complaints());
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("1.2")]
    [InlineData("class.namespace")]
    [InlineData("A; class Evil {} namespace B")]
    [InlineData("..")]
    [InlineData("A.\nB")]
    public async Task A_namespace_that_is_none_is_reported_and_what_comes_of_it_compiles(string ns)
    {
        GeneratedClient client = GeneratedClient.Of([HostileModel.With("x") with { Namespace = ns }]);
        Assert.Empty(client.Complaints());
        ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(new ServiceModelAnalyzer(), GeneratedClient.Empty(), client.AnalyzerOptions);
        Assert.Equal("SMW0012", Assert.Single(reported, diagnostic => diagnostic.Id != "SMW0014").Id);
    }
}
