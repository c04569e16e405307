using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Flow;

namespace Smithwright.Analyzers.Functions;

/// <summary>
/// Recognizes code that gets to a value only after it has looked at it: behind <c>if (ids.Count &lt;= 500)</c>, a list that is known to be longer is never
/// used. Tests for null and emptiness do not count, for a value that is too long passes them.
/// </summary>
internal static class TestedValues
{
    /// <param name="operation">What uses the value.</param>
    /// <param name="values">The expressions that yield it.</param>
    /// <param name="flows">The control flow of functions.</param>
    /// <param name="minCount">The least number of items that the values have where they are at fault; a test that this decides does not count.</param>
    public static bool AreTested(IOperation operation, IEnumerable<SyntaxNode> values, FunctionFlows flows, long minCount = 1)
    {
        HashSet<string> names = new(values.SelectMany(value => value.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>().Select(name =>
            name.Identifier.ValueText));
        if (names.Count == 0)
        {
            return false;
        }

        // Of a lambda, the function around it may have asked.
        for (IOperation? use = operation; use is not null; use = OperationTree.Function(use).Parent)
        {
            if (IsDecided(use))
            {
                return true;
            }
        }

        return false;

        bool IsDecided(IOperation use) => flows.Around(use) is { } flow
            && PointOf(use, flow) is { } point
            && ControlDependence.Of(flow.Graph, new PresenceTests(flow.Graph, IsValue, minCount).NextOf) is { } control
            && ((minCount > 1 && !control.IsReached(point.Block)) || Influence.Of(flow.Graph, control, IsValue, names, branch => !use.Syntax.Span.Contains(branch.Syntax.Span)).Decides(point.Block));

        bool IsValue(IOperation use) => use switch
        {
            ILocalReferenceOperation local => names.Contains(local.Local.Name),
            IParameterReferenceOperation parameter => names.Contains(parameter.Parameter.Name),
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => names.Contains(member.Member.Name),
            _ => false,
        };
    }

    /// <summary>Where an operation begins. A loop has no point of its own.</summary>
    private static FlowPoint? PointOf(IOperation use, FunctionFlow flow) => flow.FirstPointOf(use.Syntax) ?? (use is ILoopOperation
        ? use.Descendants().Select(part => flow.FirstPointOf(part.Syntax)).OfType<FlowPoint>().OrderBy(point => point.Block).Cast<FlowPoint?>().FirstOrDefault()
        : null);
}
