using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Smithwright.Docs.Tests.Code;
using Smithwright.Docs.Tests.Markdown;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Text;

namespace Smithwright.Docs.Tests;

/// <summary>What stands in the pages is what a reader copies.</summary>
public sealed partial class CodeBlockTests
{
    private static readonly string[] Languages = ["csharp", "json", "smithy", "xml", "bash", "powershell", "ini", "text", "diff"];

    /// <summary>The pages that <c>tests/Package.Tests</c> follows step by step.</summary>
    private static readonly string[] Followed = ["docs/getting-started.md", "docs/updating.md", "docs/file-based-programs.md"];

    /// <summary>Not those of rules, which are compiled as examples, nor of pages that are followed.</summary>
    public static TheoryData<string> CSharp =>
    [
        .. Compiled("csharp")
            .Where(block => !Pages.Rules.ContainsKey(Path.GetFileNameWithoutExtension(block.Page)) && !Followed.Contains(block.Page))
            .Select(block => block.ToString()),
    ];

    [Fact]
    public void Every_block_says_what_it_is_written_in() =>
        Assert.Empty(Pages.Blocks.Where(block => !Languages.Contains(block.Language)).Select(block => $"{block}: '{block.Language}'"));

    [Fact]
    public void A_block_that_is_not_compiled_says_why() =>
        Assert.Empty(Pages.Blocks.Where(block => block.ReasonNotToCompile is { Length: < 10 }).Select(block => block.ToString()));

    /// <summary>It has exactly the diagnostics that comments in it name: <c>// SMW1009</c>.</summary>
    [Theory]
    [MemberData(nameof(CSharp))]
    public async Task A_block_of_code_compiles(string name)
    {
        CodeBlock block = Compiled("csharp").Single(block => block.ToString() == name);
        IReadOnlyList<Diagnostic> reported = await DocumentedCode.ReportAsync(block.Text);

        Assert.DoesNotContain(reported, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            block.Text.Split('\n').SelectMany((line, index) => Announced().Matches(line).Select(match => $"{index + 1}: {match.Groups[1].Value}")),
            reported.Select(diagnostic => $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.Id}"));
    }

    [Fact]
    public void A_block_of_json_can_be_read() => AssertAll("json", text => JsonDocument.Parse(text).Dispose());

    [Fact]
    public void A_block_of_smithy_can_be_read() => AssertAll("smithy", text => Assert.Empty(SmithyFile.Parse(new SourceFile("a.smithy", text)).Problems));

    /// <summary>Parts of a project file need no root.</summary>
    [Fact]
    public void A_block_of_xml_is_well_formed() => AssertAll("xml", text => XElement.Parse($"<Project>{text}</Project>"));

    private static void AssertAll(string language, Action<string> read) => Assert.Empty(
        Compiled(language).Select(block => (Block: block, Error: Record.Exception(() => read(block.Text)))).Where(result => result.Error is not null).Select(result => $"{result.Block}: {result.Error!.Message}"));

    private static IEnumerable<CodeBlock> Compiled(string language) => Pages.Blocks.Where(block => block.Language == language && block.ReasonNotToCompile is null);

    [GeneratedRegex("// (SMW[0-9]{4})")]
    private static partial Regex Announced();
}
