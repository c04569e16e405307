using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Tests.Models;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests;

/// <summary>A diagnostic is one line of a build log, whatever a model, a file name or a program says.</summary>
public sealed class SingleLineTests
{
    private const string Evil = "\\n##vso[task.prependpath]/evil\\u001b[2J\\u2028";

    [Theory]
    [InlineData("new Broken { Text = \"b\" }", "SMW1005")]
    [InlineData("new Broken { Name = \"b\" }", "SMW1009")]
    [InlineData("new Broken { Short = \"\\n##vso[x]\\u001b\" }", "SMW1004")]
    public async Task Patterns_conditions_and_values_are_shown_on_one_line(string expression, string id)
    {
        ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(
            new ConstraintAnalyzer(),
            TestCompilation.Create(
            [
                ("Broken.cs", $$"""
                    using Smithwright.Annotations;

                    [Shape("com.example#Broken")]
                    public sealed record Broken
                    {
                        [Pattern("^a\n##vso\u001b\u2028$")]
                        public string? Text { get; init; }

                        [Condition("C{{Evil}}", "@ == 'a'", "It is{{Evil}} a.", Source = "over{{Evil}}.json")]
                        public string? Name { get; init; }

                        [Length(Max = 3)]
                        public string? Short { get; init; }
                    }
                    """),
                ("Test.cs", $"static class Program {{ static object Make() => {expression}; }}"),
            ], null));

        Diagnostic diagnostic = Assert.Single(reported);
        Assert.Equal(id, diagnostic.Id);
        AssertOneLine(diagnostic);
    }

    [Theory]
    [InlineData("\"example#Name\": { \"type\": \"string\", \"traits\": { \"smithy.api#pattern\": \"(" + Evil + "\" } }")]
    [InlineData("\"example#Name\": { \"type\": \"string\", \"traits\": { \"smithy.api#pattern\": \"(?<=a)\\\\k<" + Evil + ">\" } }")]
    [InlineData("\"example#Name\": { \"type\": \"" + Evil + "\" }")]
    [InlineData("\"example#Name\": { \"type\": \"list\", \"member\": { \"target\": \"" + Evil + "\" } }")]
    [InlineData("\"example#Name\": { \"type\": \"string\", \"traits\": { \"smithy.api#sensitiv" + Evil + "\": {}, \"smithy.api#length\": { \"min\": \"" + Evil + "\" } } }")]
    [InlineData("\"example#Name\": { \"type\": \"structure\", \"members\": { \"" + Evil + "\": { \"target\": \"smithy.api#String\" } } }")]
    [InlineData("\"example#Name\": { \"type\": \"structure\", \"members\": {}, \"traits\": { \"smithy.contracts#conditions\": { \"A" + Evil + "\": { \"expression\": \"a" + Evil + "\", \"documentation\": \"b\" } } } }")]
    public async Task Problems_of_models_are_shown_on_one_line(string shape)
    {
        ImmutableArray<Diagnostic> reported = await ModelReport.OfAsync(new ModelText("model.json", ModelReport.ModelOf(shape)));

        Assert.NotEmpty(reported);
        Assert.All(reported, AssertOneLine);
    }

    private static void AssertOneLine(Diagnostic diagnostic)
    {
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u2028' or '\u2029');
    }
}
