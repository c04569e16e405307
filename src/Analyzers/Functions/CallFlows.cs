using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Rules;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Functions;

/// <summary>
/// Follows what functions of the project are called with to the constrained members that it reaches. A value is followed only where the function takes it
/// there on every path that returns normally, and where nothing on the way may have refused it.
/// </summary>
internal sealed class CallFlows(ClientContracts contracts, SourceBodies bodies, FunctionFlows flows, FlowNames names)
{
    // How many functions lie between a call and the member at most.
    private const int MaxDepth = 10;

    private readonly ConcurrentDictionary<(IOperation Function, string Present), FunctionSites?> _sites = new();

    /// <summary>Whether anything is constrained at all.</summary>
    public bool MayFind => names.Any;

    /// <summary>The function that an operation calls, if what it is given may reach something constrained.</summary>
    public SourceFunction? Target(IOperation operation) => operation switch
    {
        // An object that is only copied may lose what is wrong with it.
        { Parent: IWithOperation copy } when copy.Operand == operation => null,
        IInvocationOperation call when names.MayLead(call.TargetMethod) => bodies.Functions.Target(call),
        IObjectCreationOperation creation when creation.Constructor is { } constructor && names.MayLead(constructor) => bodies.Functions.Target(creation),
        _ => null,
    };

    /// <summary>What is certainly wrong in a function because of what it is called with.</summary>
    public IReadOnlyList<FlowViolation> Find(SourceCall call, SourceFunction function, IValueReader reader, CancellationToken cancellationToken) =>
        Find(call, function, reader, MaxDepth, cancellationToken);

    /// <summary>What would be wrong in a part of a function if an assumption held, wherever control may get to.</summary>
    public IReadOnlyList<FlowViolation> FindIn(SyntaxNode scope, SourceFunction function, Assumption assumption, IValueReader reader,
        CancellationToken cancellationToken)
    {
        List<FlowViolation> found = new();
        if (SitesOf(function, ImmutableHashSet<IParameterSymbol>.Empty) is { } sites)
        {
            SourceCall context = new(function.Symbol, AnyValue.Anything, HelperCalls.NoArguments) { Assumed = assumption };
            foreach (FlowSite site in sites.Sites.Where(site => scope.Span.Contains(site.Operation.Syntax.Span) && !sites.IsGuarded(assumption, site)))
            {
                reader.ReadCall(context, () =>
                {
                    found.AddRange(At(site.Operation, reader, MaxDepth, cancellationToken));
                    return AnyValue.Anything;
                });
            }
        }

        return found;
    }

    /// <summary>The name of a function in messages.</summary>
    public static string NameOf(IOperation call, SourceFunction function) => function.Symbol.MethodKind switch
    {
        MethodKind.Constructor => function.Symbol.ContainingType.Name,
        MethodKind.AnonymousFunction => (call as IInvocationOperation)?.Instance switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IMemberReferenceOperation member => member.Member.Name,
            _ => "lambda",
        },
        _ => function.Symbol.Name,
    };

    private IReadOnlyList<FlowViolation> Find(SourceCall call, SourceFunction function, IValueReader reader, int depth, CancellationToken cancellationToken)
    {
        ImmutableHashSet<IParameterSymbol> present = call.Arguments
            .Where(argument => OneOfValue.IsNotNull(argument.Value) && argument.Value is not AnyValue && !MayBeEmpty(argument.Value)
                && reader.Bodies.Parameters.IsKept(argument.Key, function))
            .Select(argument => argument.Key)
            .ToImmutableHashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        if (depth == 0 || SitesOf(function, present) is not { } sites)
        {
            return [];
        }

        List<(FlowSite Site, FlowViolation Violation)> found = new();
        foreach (FlowSite site in sites.Sites)
        {
            reader.ReadCall(Unguarded(call, function, sites, site, reader), () =>
            {
                found.AddRange(At(site.Operation, reader, depth, cancellationToken).Select(violation => (site, violation)));
                return AnyValue.Anything;
            });
        }

        // Each branch may break the same rule in a place of its own.
        return found.GroupBy(violation => violation.Violation.Violation.Descriptor.Id)
            .SelectMany(rule => rule.Where(violation => sites.IsCertain([violation.Site])).ToArray() is { Length: > 0 } certain
                ? certain
                : sites.IsCertain(rule.Select(violation => violation.Site).ToArray()) ? rule.Take(1) : [])
            .Select(violation => violation.Violation)
            .ToArray();
    }

    private IEnumerable<FlowViolation> At(IOperation operation, IValueReader reader, int depth, CancellationToken cancellationToken)
    {
        foreach (CheckedValue value in ValueChecks.Of(operation, contracts, reader.Read, cancellationToken))
        {
            foreach (Checking.RuleViolation violation in value.Violations)
            {
                yield return new FlowViolation(violation, ImmutableArray.Create(value.Name));
            }
        }

        if (Target(operation) is { } function)
        {
            string name = NameOf(operation, function);
            foreach (FlowViolation violation in Find(ContextOf(operation, function, reader), function, reader, depth - 1, cancellationToken))
            {
                yield return violation.Through(name);
            }
        }
    }

    /// <summary>What a call gives to a function.</summary>
    public static SourceCall ContextOf(IOperation operation, SourceFunction function, IValueReader reader) => operation switch
    {
        IInvocationOperation call => new SourceCall(function.Symbol, reader.Read(call.Instance), HelperCalls.Arguments(call.Arguments, function, reader)),
        IObjectCreationOperation creation =>
            new SourceCall(function.Symbol, AnyValue.Anything, HelperCalls.Arguments(creation.Arguments, function, reader)),
        _ => throw new ArgumentException("Only calls and creations run functions.", nameof(operation)),
    };

    private FunctionSites? SitesOf(SourceFunction function, ImmutableHashSet<IParameterSymbol> present)
    {
        string key = string.Join(",", present.Select(parameter => parameter.Ordinal).OrderBy(ordinal => ordinal));
        return _sites.GetOrAdd((function.Body, key), _ => FunctionSites.Find(function, flows, bodies.Calm, IsSite, present));
    }

    private bool IsSite(IOperation operation) => ValueChecks.IsConstrained(operation, contracts) || Target(operation) is not null;

    /// <summary>A call of which only that is known which arrives at a site whatever it is.</summary>
    private SourceCall Unguarded(SourceCall call, SourceFunction function, FunctionSites sites, FlowSite site, IValueReader reader)
    {
        SourceCall kept = SourceCall.Kept(function, call.Instance, call.Arguments, reader.Bodies.Parameters);
        ImmutableDictionary<IParameterSymbol, AbstractValue> arguments = kept.Arguments.SetItems(kept.Arguments
            .Where(argument => argument.Value is not AnyValue
                && (sites.IsGuarded(argument.Key, site) || (MayBeEmpty(argument.Value) && IsLookedAt(argument.Key, function))))
            .Select(argument => new KeyValuePair<IParameterSymbol, AbstractValue>(argument.Key, AnyValue.Anything)));
        bool knowsInstance = kept.Instance is not AnyValue && !sites.IsInstanceGuarded(site);
        return kept with { Arguments = arguments, Instance = knowsInstance ? kept.Instance : AnyValue.Anything };
    }

    /// <summary>Whether a function does anything with a parameter but hand it on: what is null or empty may end it there.</summary>
    private static bool IsLookedAt(IParameterSymbol parameter, SourceFunction function) => function.UsesOf(parameter).Any(use =>
    {
        IOperation value = use;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        return value.Parent switch
        {
            ISimpleAssignmentOperation assignment => assignment.Value != value,
            IArgumentOperation argument => !ReferenceEquals(argument.Value, value)
                || (argument.Parent is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true }),
            IVariableInitializerOperation or IReturnOperation => false,
            _ => true,
        };
    });

    private static bool MayBeEmpty(AbstractValue value) => value switch
    {
        TextValue text => string.IsNullOrWhiteSpace(text.Text),
        TextOfLength text => text.Min == 0,
        ListValue list => list.MinCount == 0,
        MapValue map => map.MinCount == 0,
        BlobValue blob => blob.Min == 0,
        OneOfValue oneOf => oneOf.Options.Any(MayBeEmpty),
        _ => value is NullValue,
    };
}
