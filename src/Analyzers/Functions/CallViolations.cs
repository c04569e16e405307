using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Functions;

/// <summary>What is wrong with a call of a function of the project, and which argument is at fault.</summary>
internal static class CallViolations
{
    public static ImmutableArray<ArgumentViolation> Find(IOperation call, SourceFunction function, CallFlows flows, IValueReader reader,
        CancellationToken cancellationToken)
    {
        SourceCall context = CallFlows.ContextOf(call, function, reader);
        if (context.Instance is AnyValue && context.Arguments.Values.All(value => value is AnyValue))
        {
            return ImmutableArray<ArgumentViolation>.Empty;
        }

        IReadOnlyList<FlowViolation> found = Run(context);
        if (found.Count == 0)
        {
            return ImmutableArray<ArgumentViolation>.Empty;
        }

        // What is wrong whatever the function is called with is its own fault.
        SourceCall unknown = context with
        {
            Instance = AnyValue.Anything,
            Arguments = context.Arguments.ToImmutableDictionary(pair => pair.Key, _ =>
            (AbstractValue)AnyValue.Anything, context.Arguments.KeyComparer)
        };
        IReadOnlyList<FlowViolation> own = Run(unknown);
        return found.Where(violation => !own.Any(violation.IsSame)).Select(violation => Locate(violation, call, function, context, Run)).ToImmutableArray();

        IReadOnlyList<FlowViolation> Run(SourceCall changed) => flows.Find(changed, function, reader, cancellationToken);
    }

    /// <summary>Blames the first argument without which nothing would be wrong.</summary>
    private static ArgumentViolation Locate(FlowViolation violation, IOperation call, SourceFunction function, SourceCall context,
        Func<SourceCall, IReadOnlyList<FlowViolation>> run)
    {
        foreach (IArgumentOperation argument in ArgumentsOf(call))
        {
            if (ParameterUses.ParameterOf(argument, function) is { } parameter
                && context.Arguments.TryGetValue(parameter, out AbstractValue? value)
                && value is not AnyValue
                && !run(context with { Arguments = context.Arguments.SetItem(parameter, AnyValue.Anything) }).Any(violation.IsSame))
            {
                return Create(violation, call, function, Written(argument), value, parameter);
            }
        }

        IOperation? owner = call switch
        {
            IInvocationOperation invocation => invocation.Instance,
            IPropertyReferenceOperation property => property.Instance,
            _ => null,
        };
        return owner is { } instance && context.Instance is not AnyValue
            ? Create(violation, call, function, instance.Syntax, context.Instance, null)
            : Create(violation, call, function, call.Syntax, AnyValue.Anything, null);
    }

    private static ArgumentViolation Create(FlowViolation violation, IOperation call, SourceFunction function, SyntaxNode place, AbstractValue value,
        IParameterSymbol? parameter)
    {
        IEnumerable<string> way = violation.Through(CallFlows.NameOf(call, function)).Way;
        RuleViolation rule = violation.Violation;
        AbstractValue decisive = rule.DecidingValues.FirstOrDefault() ?? AnyValue.Anything;
        bool isWhole = IsSame(value, decisive);

        // What was written in the called function is not to be changed there for this call. The argument is, if it arrives as it is.
        ImmutableArray<AbstractValue> deciding = rule.DecidingValues
            .Select(part => IsWrittenHere(part.Origin as SyntaxNode, call) ? part : part with { Origin = null })
            .ToImmutableArray();
        if (isWhole && deciding[0].Origin is null)
        {
            deciding = deciding.SetItem(0, deciding[0] with { Origin = place });
        }

        return new ArgumentViolation(
            rule with
            {
                DecidingValues = deciding,
                Fix = deciding.FirstOrDefault()?.Origin is null ? FixProperties.None : rule.Fix,
                Way = string.Join(" → ", parameter is null ? way : way.Prepend(parameter.Name)),
                Declaration = DeclarationOf(rule.Constraint, parameter, value, isWhole),
            },
            place);
    }

    /// <summary>What could be said of the parameter: that all of it is constrained, or the parts of it that are those of the member.</summary>
    private static Declaration? DeclarationOf(Constraint? violated, IParameterSymbol? parameter, AbstractValue value, bool isWhole)
    {
        Constraint? constraint = isWhole ? violated is null ? null : violated with { Part = PartPath.Whole } : (value, violated?.Part.Steps.ToArray()) switch
        {
            (ListValue, [PartPath.Item]) or (MapValue, [PartPath.Key or PartPath.Value]) => violated,
            _ => null,
        };
        return constraint is not null && ConstraintText.AttributeOf(constraint) is { } attribute
            && parameter?.Locations.FirstOrDefault() is { IsInSource: true } location
            ? new Declaration(attribute, location)
            : null;
    }

    /// <summary>Whether an expression is in the function that makes the call, not in one inside of it.</summary>
    private static bool IsWrittenHere(SyntaxNode? origin, IOperation call) =>
        origin is not null && origin.SyntaxTree == call.Syntax.SyntaxTree && FunctionAround(origin).Span.Contains(call.Syntax.Span);

    private static SyntaxNode FunctionAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(outer =>
        outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) ?? node;

    private static bool IsSame(AbstractValue one, AbstractValue other) => (one, other) switch
    {
        (TextValue a, TextValue b) => a.Text == b.Text,
        (ListValue a, ListValue b) => a.MinCount == b.MinCount && a.MaxCount == b.MaxCount,
        (MapValue a, MapValue b) => a.MinCount == b.MinCount && a.MaxCount == b.MaxCount,
        (NumberValue a, NumberValue b) => a.Value.Equals(b.Value),
        _ => one is NullValue && other is NullValue,
    };

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static SyntaxNode Written(IArgumentOperation argument) => argument.Syntax is ArgumentSyntax written ? written.Expression : argument.Value.Syntax;
}
