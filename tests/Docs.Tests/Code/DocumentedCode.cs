using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Smithwright.Analyzers;
using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Docs.Tests.Code;

/// <summary>C# of the pages, compiled against the clients of <c>spec/</c>, of the rule pages' shop, and of the table sample.</summary>
internal static class DocumentedCode
{
    private static readonly string[] UsedAssemblies = ["AWSSDK.", "Microsoft.AspNetCore", "Microsoft.Extensions", "OpenTelemetry", "Polly", "Smithwright.Extensions", "Smithwright.Testing"];

    private static readonly ModelText[] Models =
    [
        .. ModelText.Spec().Select(model => model with { Json = "true", DependencyInjection = "true" }),
        ModelText.FromFile(Repository.File("docs/rules/shop.json"), "Example.Shop") with { Json = "true", DependencyInjection = "true" },
        ModelText.FromFile(Repository.File("docs/rules/items.schema.json")) with { IsData = true },
        ModelText.FromFile(Repository.File("samples/OwnService/spec/library.json"), "City.Library") with { Generate = "Both;Emulator", AspNetCore = "true" },
        ModelText.FromFile(Repository.File("samples/DynamoDb/spec/dynamodb.json"), "Shop.Tables"),
    ];

    /// <summary>The clients as a library, which leaves analyzers nothing but the block to look at.</summary>
    private static readonly Lazy<CSharpCompilation> Surroundings = new(CompileSurroundings);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ConstraintAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What compiler and analyzers say of a file beyond hidden hints, in the order of its text.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> ReportAsync(string text, string path = "Block.cs")
    {
        CSharpCompilation surroundings = Surroundings.Value;
        SyntaxTree block = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)surroundings.SyntaxTrees[0].Options, path);
        bool isProgram = ((CompilationUnitSyntax)await block.GetRootAsync()).Members.Any(SyntaxKind.GlobalStatement);
        SyntaxTree[] files = NamesItsClient(text) ? [block] : [block, CSharpSyntaxTree.ParseText(Given("Clients.cs"), (CSharpParseOptions)block.Options)];
        CSharpCompilation compilation = surroundings.AddSyntaxTrees(files)
            .WithOptions(surroundings.Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));

        List<Diagnostic> reported = [.. compilation.GetDiagnostics()];
        foreach (DiagnosticAnalyzer analyzer in Analyzers)
        {
            reported.AddRange(await AnalyzerVerifier.ReportAsync(analyzer, compilation));
        }

        return
        [
            .. reported
                .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Location.SourceTree == block)
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>What is wrong with model files, by the analyzer that reads them.</summary>
    public static Task<ImmutableArray<Diagnostic>> ReportModelsAsync(params string[] texts)
    {
        ModelText[] models =
        [
            .. texts.Select((text, index) => new ModelText($"model{index}.json", text)),
            ModelText.FromFile(Repository.File("docs/rules/items.schema.json")) with { IsData = true },
        ];
        AnalyzerOptions options = new(GeneratedClient.TextsOf(models), GeneratedClient.OptionsOf(models));
        return AnalyzerVerifier.ReportAsync(new ServiceModelAnalyzer(), GeneratedClient.Empty(), options);
    }

    private static bool NamesItsClient(string text) => text.Contains("using Shop.", StringComparison.Ordinal) || text.Contains("using Amazon.", StringComparison.Ordinal);

    private static CSharpCompilation CompileSurroundings()
    {
        MetadataReference[] references =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => UsedAssemblies.Any(prefix => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
        using MemoryStream image = new();
        EmitResult result = GeneratedClient.Of(Models, Given("Usings.cs"), Given("Clients.cs"), Given("Names.cs")).Compilation.WithAssemblyName("Clients").AddReferences(references).Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return GeneratedClient.Empty(Given("Usings.cs")).AddReferences([.. references, MetadataReference.CreateFromImage(image.ToArray())]);
    }

    private static string Given(string file) => File.ReadAllText(Repository.File($"tests/Docs.Tests/Code/Given/{file}"));
}
