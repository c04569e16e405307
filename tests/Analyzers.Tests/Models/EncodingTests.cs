using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>Files are read as the compiler reads them, whatever their encoding; positions count characters.</summary>
public sealed class EncodingTests
{
    private const string Text = "{ \"smithy\": \"2.0\", \"shapes\": {\n \"example#Ä\": 1, \"example#Names\": { \"type\": \"list\", \"member\": { \"target\": \"example#Nöne\" } } } }";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_problem_stands_at_the_same_place_in_every_encoding(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        Assert.Equal(["model.json: (1,1)-(1,12)", "model.json: (1,74)-(1,88)"], await PlacesAsync(bytes));
    }

    [Fact]
    public async Task A_file_without_a_mark_that_is_not_UTF_8_is_no_JSON() => Assert.Single(await PlacesAsync(Encoding.Unicode.GetBytes(Text)));

    private static async Task<IEnumerable<string>> PlacesAsync(byte[] bytes)
    {
        ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(
            new ServiceModelAnalyzer(),
            GeneratedClient.Empty(),
            new AnalyzerOptions([new FileText(bytes)], GeneratedClient.OptionsOf([new ModelText("model.json", "")])));
        return reported.Select(diagnostic => diagnostic.Location.GetLineSpan().ToString()).Order();
    }

    /// <summary>A file as the compiler opens it.</summary>
    private sealed class FileText(byte[] bytes) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8);

        public override string Path => "model.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
