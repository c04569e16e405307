using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Smithwright.Generator;

namespace Smithwright.Tests.Shared.Generation;

/// <summary>The client that the generator makes of some models, compiled in memory with a user's code beside it.</summary>
public sealed class GeneratedClient
{
    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // All compilations are derived from one, so that they share the symbols of their references, which take the longest to read.
    private static readonly Lazy<CSharpCompilation> EmptyCompilation = new(Create);

    private GeneratedClient(CSharpCompilation compilation, GeneratorDriverRunResult run, AnalyzerOptions options)
    {
        Compilation = compilation;
        Run = run;
        AnalyzerOptions = options;
    }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriverRunResult Run { get; }

    /// <summary>The additional files and their options, for analyzers.</summary>
    public AnalyzerOptions AnalyzerOptions { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Run.Results.SelectMany(result => result.GeneratedSources).ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public static GeneratedClient Of(IReadOnlyList<ModelText> models, params string[] userSources)
    {
        CSharpCompilation empty = Empty(userSources);
        ImmutableArray<AdditionalText> texts = TextsOf(models);
        AnalyzerConfigOptionsProvider options = OptionsOf(models);
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new ServiceModelGenerator().AsSourceGenerator()], texts, ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(empty, out Compilation compilation, out _);
        return new GeneratedClient((CSharpCompilation)compilation, driver.GetRunResult(), new AnalyzerOptions(texts, options));
    }

    /// <summary>The models as the compiler sees them.</summary>
    public static ImmutableArray<AdditionalText> TextsOf(IEnumerable<ModelText> models) =>
        [.. models.Select(model => new InMemoryText(model.Path, model.Text))];

    /// <summary>The models' metadata as the compiler sees it.</summary>
    public static AnalyzerConfigOptionsProvider OptionsOf(IEnumerable<ModelText> models) => new ModelOptionsProvider(models);

    /// <summary>A project without a model: nullable, warnings at their highest, the runtime referenced.</summary>
    public static CSharpCompilation Empty(params string[] userSources) =>
        EmptyCompilation.Value.AddSyntaxTrees([.. userSources.Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"User{index}.cs"))]);

    /// <summary>Everything the compiler says beyond hidden hints.</summary>
    public ImmutableArray<Diagnostic> Complaints() =>
        [.. Compilation.GetDiagnostics().Concat(Run.Diagnostics).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Loads the client.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public Assembly Load()
    {
        using MemoryStream image = new();
        EmitResult result = Compilation.Emit(image);
        return result.Success
            ? Assembly.Load(image.ToArray())
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)));
    }

    private static CSharpCompilation Create()
    {
        CSharpCompilation empty = CSharpCompilation.Create(
            "User",
            [],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ServiceException).Assembly.Location)],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                deterministic: true));

        // Binds the references once, for all that is derived from it.
        _ = empty.GetSpecialType(SpecialType.System_Object);
        return empty;
    }
}
