using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules.Clients;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules;

/// <summary>
/// Clients that a loop creates in each iteration although they are always the same. A client owns connections, which are then opened and
/// closed for every call.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientInLoopAnalyzer() : UsageAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1011",
        Categories.Usage,
        DiagnosticSeverity.Info,
        "Client is constructed in a loop",
        "'{0}' is constructed in each iteration of the loop; construct it once and share it",
        "A client owns connections and a retry quota, and is safe for concurrent use. One instance should serve the whole application.");

    private protected override void Start(CompilationStartAnalysisContext context, AnnotationTypes types)
    {
        if (GeneratedClients.FindBase(context.Compilation) is { } client)
        {
            SourceBodies bodies = new(context.Compilation);
            context.RegisterOperationAction(creation => Check(creation, client, bodies), OperationKind.ObjectCreation);
        }
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol client, SourceBodies bodies)
    {
        IObjectCreationOperation creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is { } type
            && GeneratedClients.IsClient(type, client)
            && OwnsConnections(creation)
            && Repetition.Find(creation) is { } loop
            && LoopInvariance.IsInvariant(creation, loop, bodies)
            && EndsWithIteration(creation, loop, bodies))
        {
            context.ReportDiagnostic(Reports.Create(Rule, AssignedValues.Keyword(creation.Syntax), type.Name));
        }
    }

    // A client that is given an HttpClient shares its connections.
    private static bool OwnsConnections(IObjectCreationOperation creation) =>
        !creation.Arguments.Any(argument => TypeFacts.Is(argument.Parameter?.Type, "System.Net.Http", "HttpClient"));

    /// <summary>Whether nothing holds the client after the iteration. A pool of clients, for instance, is filled in a loop as well.</summary>
    private static bool EndsWithIteration(IObjectCreationOperation creation, IOperation loop, SourceBodies bodies)
    {
        IOperation value = Outermost(creation);
        if (IsReceiver(value))
        {
            return true;
        }

        return value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } declarator }
            && loop.Syntax.Span.Contains(declarator.Syntax.Span)
            && bodies.UsesOf(local, creation) is { HasOtherWrites: false, AssignedValues.Length: 1 } uses
            && (IsDisposed(declarator) || uses.References.All(reference => IsReceiver(Outermost(reference))));
    }

    private static bool IsDisposed(IVariableDeclaratorOperation declarator)
    {
        IOperation? statement = declarator.Parent?.Parent;
        return statement is IUsingOperation || statement?.Parent is IUsingDeclarationOperation or IUsingOperation;
    }

    private static bool IsReceiver(IOperation value) => value.Parent is IInvocationOperation call && call.Instance == value;

    private static IOperation Outermost(IOperation value) => value.Parent is IConversionOperation conversion ? Outermost(conversion) : value;
}
