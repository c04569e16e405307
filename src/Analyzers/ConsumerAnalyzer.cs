using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Analyzers.Models;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;

namespace Smithwright.Analyzers;

/// <summary>Reports what a project lacks: what generated code needs (SMW0010), and a model to generate it from (SMW0011).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsumerAnalyzer : DiagnosticAnalyzer
{
    private const string Runtime = "Smithwright";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ModelRules.OfProjects;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        ImmutableArray<AdditionalText> files = ModelFiles.Find(context.Options);
        if (files.IsEmpty)
        {
            if (!UsesClients(context.Compilation))
            {
                context.ReportDiagnostic(Reports.Create(ModelRules.NoModel, Location.None));
            }
        }
        else if (FindMissing((CSharpCompilation)context.Compilation) is string missing)
        {
            context.ReportDiagnostic(Reports.Create(ModelRules.MissingPrerequisite, Location.Create(files[0].Path, default, default), missing));
        }
    }

    private static string? FindMissing(CSharpCompilation compilation)
    {
        if (compilation.LanguageVersion < LanguageVersion.CSharp12)
        {
            return $"Generated code needs C# 12, but the project compiles as C# {compilation.LanguageVersion.ToDisplayString()}; set"
                + " <LangVersion>12</LangVersion> or later, or target a framework whose default is C# 12 or later";
        }

        AssemblyIdentity? runtime = compilation.ReferencedAssemblyNames.FirstOrDefault(assembly => assembly.Name == Runtime);
        Version expected = typeof(ConsumerAnalyzer).Assembly.GetName().Version;
        if (runtime is null)
        {
            return $"Generated code needs the assembly '{Runtime}', which the project does not reference; reference the package without"
                + " excluding its runtime, and target .NET 8 or later";
        }

        return runtime.Version < expected
            ? $"Generated code needs the assembly '{Runtime}' in version {expected} or later, but the project references {runtime.Version}"
            : null;
    }

    /// <summary>Whether the project is here for the clients of another one, which the package reached through that.</summary>
    private static bool UsesClients(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly =>
        !assembly.Name.StartsWith(Runtime, StringComparison.Ordinal)
        && assembly.Modules.First().ReferencedAssemblies.Any(reference => reference.Name == Runtime));
}
