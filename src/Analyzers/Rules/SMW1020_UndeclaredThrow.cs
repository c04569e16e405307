using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules.Errors;

namespace Smithwright.Analyzers.Rules;

/// <summary>
/// Handlers of servers that throw a modeled error which their operation does not declare. A server sends modeled errors only where the operation declares them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredThrowAnalyzer() : UsageAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1020",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Thrown error is not declared by the operation",
        "'{0}' does not declare '{1}', so the caller gets an internal failure; it declares {2}",
        "A server sends a modeled error only where its operation or its service declares it. Any other becomes an internal failure without details.");

    private const string Context = "Smithwright.ServiceContext";

    private protected override void Start(CompilationStartAnalysisContext context, AnnotationTypes types)
    {
        if (types.Throws is not null && context.Compilation.GetTypeByMetadataName(Context) is { } handled)
        {
            DeclaredErrors errors = new(types);
            context.RegisterOperationAction(operation => Check(operation, errors, handled), OperationKind.Throw);
        }
    }

    private static void Check(OperationAnalysisContext context, DeclaredErrors errors, INamedTypeSymbol handled)
    {
        IThrowOperation thrown = (IThrowOperation)context.Operation;
        if (WithoutConversions(thrown.Exception)?.Type is INamedTypeSymbol error
            && errors.IsModeled(error)
            && context.ContainingSymbol is IMethodSymbol method
            && OperationOf(method, errors, handled) is { } operation
            && !errors.Of(operation).Contains(error, SymbolEqualityComparer.Default)
            && IsOfMethodItself(thrown))
        {
            string[] declared = errors.Of(operation).Select(one => one.Name).Distinct().ToArray();
            context.ReportDiagnostic(Reports.Create(
                Rule, thrown.Exception!.Syntax.GetLocation(), operation.Name, error.Name, declared.Length == 0 ? "none" : string.Join(", ", declared)));
        }
    }

    /// <summary>The method of a handler's interface that a method implements, or overrides an implementation of.</summary>
    private static IMethodSymbol? OperationOf(IMethodSymbol method, DeclaredErrors errors, INamedTypeSymbol handled) =>
        method.Parameters.LastOrDefault() is { } last && SymbolEqualityComparer.Default.Equals(last.Type, handled)
            ? method.ContainingType.AllInterfaces
                .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
                .FirstOrDefault(member => errors.IsOperation(member) && Implements(method, member))
            : null;

    private static bool Implements(IMethodSymbol method, IMethodSymbol member) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)
        || (method.IsOverride
            && method.Name == member.Name
            && method.Parameters.Select(parameter => parameter.Type).SequenceEqual(member.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default));

    /// <summary>Whether what is thrown leaves the method: it is not in a function inside it, and nothing there catches it.</summary>
    private static bool IsOfMethodItself(IOperation thrown)
    {
        IOperation inner = thrown;
        for (IOperation? outer = thrown.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation || (outer is ITryOperation attempt && attempt.Body == inner && !attempt.Catches.IsEmpty))
            {
                return false;
            }
        }

        return true;
    }

    private static IOperation? WithoutConversions(IOperation? operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? WithoutConversions(conversion.Operand) : operation;
}
