using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules.Errors;

namespace Smithwright.Analyzers.Rules;

/// <summary>
/// Clauses that catch a modeled error which nothing in their <c>try</c> can throw: it only calls operations, and none of them declares the
/// error. A client throws a modeled error only for operations that declare it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredCatchAnalyzer() : UsageAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1012",
        Categories.Usage,
        DiagnosticSeverity.Info,
        "Caught error is not declared by any operation",
        "No operation called in the 'try' block declares '{0}'; {1}",
        "An error that an operation does not declare arrives as the base exception of the service, so the clause never runs.");

    private protected override void Start(CompilationStartAnalysisContext context, AnnotationTypes types)
    {
        if (types.Throws is not null)
        {
            DeclaredErrors errors = new(types);
            context.RegisterOperationAction(operation => Check(operation, errors), OperationKind.Try);
        }
    }

    private static void Check(OperationAnalysisContext context, DeclaredErrors errors)
    {
        ITryOperation attempt = (ITryOperation)context.Operation;
        INamedTypeSymbol[] caught = attempt.Catches.Select(clause => clause.ExceptionType).OfType<INamedTypeSymbol>().Where(errors.IsModeled).ToArray();
        if (caught.Length == 0 || ThrowingCalls.Of(attempt.Body, errors) is not { IsEmpty: false } calls)
        {
            return;
        }

        foreach (ICatchClauseOperation clause in attempt.Catches)
        {
            if (clause.ExceptionType is INamedTypeSymbol type
                && errors.IsModeled(type)
                && calls.All(call => IsSameService(call, type) && !errors.Of(call).Contains(type, SymbolEqualityComparer.Default)))
            {
                context.ReportDiagnostic(Reports.Create(Rule, Place(clause), type.Name, Declared(calls, errors)));
            }
        }
    }

    // Of an error of another service, the model of this one cannot tell.
    private static bool IsSameService(IMethodSymbol call, INamedTypeSymbol error) =>
        SymbolEqualityComparer.Default.Equals(call.ContainingNamespace, error.ContainingNamespace)
        && SymbolEqualityComparer.Default.Equals(call.ContainingAssembly, error.ContainingAssembly);

    private static Location Place(ICatchClauseOperation clause) =>
        clause.Syntax is CatchClauseSyntax { Declaration.Type: { } type } ? type.GetLocation() : clause.Syntax.GetLocation();

    private static string Declared(ImmutableArray<IMethodSymbol> calls, DeclaredErrors errors)
    {
        IEnumerable<string> each = calls.Select(call => call.Name).Distinct().Take(3).Select(name =>
        {
            string[] declared = errors.Of(calls.First(call => call.Name == name)).Select(error => error.Name).ToArray();
            return $"{name} declares {(declared.Length == 0 ? "none" : string.Join(", ", declared))}";
        });
        return string.Join("; ", each);
    }
}
