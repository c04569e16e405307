using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Generator;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Benchmarks.Compiler;

/// <summary>The generator as the compiler drives it, with the time of each run.</summary>
internal sealed class Driver
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12);

    private readonly CSharpCompilation _project = GeneratedClient.Empty("class Before;");
    private GeneratorDriver _driver;
    private AdditionalText _text;

    public Driver(ModelText model)
    {
        _text = GeneratedClient.TextsOf([model]).Single();
        _driver = CSharpGeneratorDriver.Create(
            [new ServiceModelGenerator().AsSourceGenerator()],
            [_text],
            Options,
            GeneratedClient.OptionsOf([model]),
            // Recording steps takes more time than what is recorded, and quadratically more with the size of a model.
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Runs on the project as it was.</summary>
    public TimeSpan Run() => Run(_project);

    /// <summary>Runs after an edit of C#.</summary>
    public TimeSpan RunAfterKeystroke(int number) =>
        Run(_project.ReplaceSyntaxTree(_project.SyntaxTrees[0], CSharpSyntaxTree.ParseText($"class After{number};", Options)));

    /// <summary>Runs after the model was edited.</summary>
    public TimeSpan RunAfterEdit(ModelText edited)
    {
        AdditionalText text = GeneratedClient.TextsOf([edited]).Single();
        _driver = _driver.ReplaceAdditionalText(_text, text);
        _text = text;
        return Run(_project);
    }

    /// <summary>How many files the last run emitted again: any other file has the same text as in the run before.</summary>
    public int EmittedAnew { get; private set; }

    /// <summary>Compiles the project with what was generated, to an assembly in memory.</summary>
    public TimeSpan Compile()
    {
        SyntaxTree[] trees = Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, Options, source.HintName)).ToArray();
        long start = Stopwatch.GetTimestamp();
        using MemoryStream image = new();
        if (!_project.AddSyntaxTrees(trees).Emit(image).Success)
        {
            throw new InvalidOperationException("What was generated does not compile.");
        }
        return Stopwatch.GetElapsedTime(start);
    }

    private static IEnumerable<SourceText> TextsOf(GeneratorDriver driver) =>
        driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources.IsDefault ? [] : result.GeneratedSources).Select(source => source.SourceText);

    private TimeSpan Run(CSharpCompilation project)
    {
        GeneratorDriver before = _driver;
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(project);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        HashSet<SourceText> known = new(TextsOf(before), ReferenceEqualityComparer.Instance);
        EmittedAnew = TextsOf(_driver).Count(text => !known.Contains(text));
        return elapsed;
    }
}
