using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Rules;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;
using Smithwright.Semantics;

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

    private readonly ConcurrentDictionary<(IOperation Function, ILocalSymbol? Variable, SyntaxNode? Expression, long Count), FunctionSites?> _assumed = new();

    /// <summary>Whether anything is constrained at all.</summary>
    public bool MayFind => names.Any;

    /// <summary>The function that an operation calls, if what it is given may reach something constrained.</summary>
    public SourceFunction? Target(IOperation operation) => operation switch
    {
        // An object that is only copied may lose what is wrong with it.
        { Parent: IWithOperation copy } when copy.Operand == operation => null,
        IInvocationOperation call when names.MayLead(call.TargetMethod) => bodies.Functions.Target(call) ?? bodies.Functions.Primary(call.TargetMethod, call),
        IObjectCreationOperation { Constructor: { } constructor } creation when names.MayLead(constructor) =>
            bodies.Functions.Target(creation) ?? bodies.Functions.Primary(constructor, creation),
        IPropertyReferenceOperation { Property: { GetMethod: { } getter, IsIndexer: false } } property
            when names.MayLead(getter) && IsRead(property) && !SymbolFacts.IsAutoProperty(property.Property) =>
            bodies.Functions.Of(getter, property),
        _ => null,
    };

    private static bool IsRead(IPropertyReferenceOperation property) => property.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target != property,
        IIncrementOrDecrementOperation or INameOfOperation or IArgumentOperation { Parameter.RefKind: not RefKind.None } or IMemberInitializerOperation => false,
        _ => true,
    };

    /// <summary>What is certainly wrong in a function because of what it is called with.</summary>
    public IReadOnlyList<FlowViolation> Find(SourceCall call, SourceFunction function, IValueReader reader, CancellationToken cancellationToken) =>
        Find(call, function, reader, MaxDepth, NewBudget(cancellationToken), cancellationToken);

    /// <summary>What would be wrong in a part of a function if an assumption held, wherever control may get to.</summary>
    public IReadOnlyList<FlowViolation> FindIn(SyntaxNode scope, SourceFunction function, Assumption assumption, IValueReader reader,
        CancellationToken cancellationToken)
    {
        List<FlowViolation> found = new();
        StepBudget budget = NewBudget(cancellationToken);
        // A full batch is one of which it is known how many items it has.
        long least = assumption.Value is ListValue list ? list.MinCount : 0;
        FunctionSites? assumed = _assumed.GetOrAdd((function.Body, assumption.Variable, assumption.Expression, least), _ =>
            FunctionSites.Find(function, flows, bodies.Calm, IsSite, operation => IsAssumed(operation, assumption, function), Math.Max(least, 1)));
        if (assumed is { } sites)
        {
            SourceCall context = new(function.Symbol, AnyValue.Anything, HelperCalls.NoArguments) { Assumed = assumption };
            foreach (FlowSite site in sites.Sites.Where(site => scope.Span.Contains(site.Operation.Syntax.Span) && !sites.IsGuarded(assumption, site)))
            {
                reader.ReadCall(context, () =>
                {
                    found.AddRange(At(site.Operation, reader, MaxDepth, budget, cancellationToken));
                    return AnyValue.Anything;
                });
            }
        }

        return found;
    }

    /// <summary>Whether an expression yields what is assumed of another, or a variable that holds it or a copy.</summary>
    private bool IsAssumed(IOperation operation, Assumption assumption, SourceFunction function)
    {
        if (assumption.Covers(operation) || operation is not ILocalReferenceOperation local)
        {
            return assumption.Covers(operation);
        }

        if (bodies.UsesOf(local.Local, function.Root) is not { HasOtherWrites: false, AssignedValues: [{ } value] })
        {
            return false;
        }

        while (!assumption.Covers(value))
        {
            IOperation? copied = value switch
            {
                IConversionOperation { OperatorMethod: null } conversion => conversion.Operand,
                IInvocationOperation { TargetMethod.Name: "ToArray" or "ToList" } call => call.Instance ?? call.Arguments.FirstOrDefault()?.Value,
                _ => null,
            };
            if (copied is null)
            {
                return false;
            }

            value = copied;
        }

        return true;
    }

    /// <summary>The name of a function in messages.</summary>
    public static string NameOf(IOperation call, SourceFunction function) => function.Symbol.MethodKind switch
    {
        MethodKind.Constructor => function.Symbol.ContainingType.Name,
        MethodKind.PropertyGet => function.Symbol.AssociatedSymbol?.Name ?? function.Symbol.Name,
        MethodKind.AnonymousFunction => (call as IInvocationOperation)?.Instance switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IMemberReferenceOperation member => member.Member.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            _ => "lambda",
        },
        _ => function.Symbol.Name,
    };

    // Functions that call each other in several places can be followed in many more ways than there are functions.
    private static StepBudget NewBudget(CancellationToken cancellationToken) => new(Budgets.FollowedFunctions, cancellationToken);

    private IReadOnlyList<FlowViolation> Find(SourceCall call, SourceFunction function, IValueReader reader, int depth, StepBudget budget, CancellationToken cancellationToken) =>
        function.IsPrimary
            ? function.Parts.SelectMany(part => FindPart(Unguarded(call, function, part, reader), part, reader, depth, budget, cancellationToken)).ToArray()
            : FindPart(call, function, reader, depth, budget, cancellationToken);

    /// <summary>A call of a primary constructor of which only that is known which all its parts take.</summary>
    private SourceCall Unguarded(SourceCall call, SourceFunction primary, SourceFunction part, IValueReader reader) => call with
    {
        Arguments = call.Arguments.SetItems(call.Arguments
            .Where(argument => !Immutability.IsImmutable(argument.Key.Type) || reader.Bodies.Members.IsParameterAssigned(argument.Key)
                || primary.Parts.Any(other => other != part && other.UsesOf(argument.Key).Any()
                    && !other.Body.DescendantsAndSelf().All(bodies.Calm.IsCalm)))
            .Select(argument => new KeyValuePair<IParameterSymbol, AbstractValue>(argument.Key, AnyValue.Anything))),
    };

    private IReadOnlyList<FlowViolation> FindPart(SourceCall call, SourceFunction function, IValueReader reader, int depth, StepBudget budget, CancellationToken cancellationToken)
    {
        ImmutableHashSet<IParameterSymbol> present = call.Arguments
            .Where(argument => OneOfValue.IsNotNull(argument.Value) && argument.Value is not AnyValue && !MayBeEmpty(argument.Value)
                && reader.Bodies.Parameters.IsKept(argument.Key, function))
            .Select(argument => argument.Key)
            .ToImmutableHashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        if (depth == 0 || !budget.Spend() || SitesOf(function, present) is not { } sites)
        {
            return [];
        }

        // A call of itself that ends normally comes to another site in the end, with what it passes on as it is.
        FlowSite[] repeated = sites.Sites.Where(site => IsCallOf(function, site.Operation)).ToArray();
        if (repeated.Length > 0)
        {
            call = call with
            {
                Arguments = call.Arguments.ToImmutableDictionary(
                    argument => argument.Key,
                    argument => repeated.All(site => IsPassedOn(argument.Key, argument.Value, site, function, sites, reader)) ? argument.Value : AnyValue.Anything,
                    call.Arguments.KeyComparer),
            };
        }

        List<(FlowSite Site, FlowViolation Violation)> found = new();
        foreach (FlowSite site in sites.Sites.Except(repeated))
        {
            reader.ReadCall(Unguarded(call, function, sites, site, reader), () =>
            {
                found.AddRange(At(site.Operation, reader, depth, budget, cancellationToken).Select(violation => (site, violation)));
                return AnyValue.Anything;
            });
        }

        // Each branch may break the same rule in a place of its own.
        return found.GroupBy(violation => violation.Violation.Violation.Descriptor.Id)
            .SelectMany(rule => rule.Where(violation => sites.IsCertain([violation.Site, .. repeated])).ToArray() is { Length: > 0 } certain
                ? certain
                : sites.IsCertain([.. rule.Select(violation => violation.Site), .. repeated]) ? rule.Take(1) : [])
            .Select(violation => violation.Violation)
            .ToArray();
    }

    private static bool IsCallOf(SourceFunction function, IOperation operation) =>
        operation is IInvocationOperation { Instance: null or IInstanceReferenceOperation } call
        && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, function.Symbol);

    /// <summary>Whether a function that calls itself does so with the same of a parameter.</summary>
    private static bool IsPassedOn(IParameterSymbol parameter, AbstractValue value, FlowSite site, SourceFunction function, FunctionSites sites,
        IValueReader reader) =>
        reader.Bodies.Parameters.IsKept(parameter, function, OneOfValue.IsNotNull(value))
        && !sites.IsGuarded(parameter, site)
        && ((IInvocationOperation)site.Operation).Arguments.Any(passed => passed.Parameter?.Ordinal == parameter.Ordinal
            && passed.Value is IParameterReferenceOperation same && SymbolEqualityComparer.Default.Equals(same.Parameter, parameter));

    private IEnumerable<FlowViolation> At(IOperation operation, IValueReader reader, int depth, StepBudget budget, CancellationToken cancellationToken)
    {
        foreach (CheckedValue value in ValueChecks.Of(operation, contracts, reader.Read, cancellationToken))
        {
            foreach (Checking.RuleViolation violation in value.Violations)
            {
                yield return new FlowViolation(violation, ImmutableArray.Create(value.Name));
            }
        }

        if (Target(operation, reader) is { } function)
        {
            string name = NameOf(operation, function);
            foreach (FlowViolation violation in Find(ContextOf(operation, function, reader), function, reader, depth - 1, budget, cancellationToken))
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
        IPropertyReferenceOperation property => new SourceCall(function.Symbol, reader.Read(property.Instance), HelperCalls.NoArguments),
        _ => throw new ArgumentException("Only calls, creations and properties run functions.", nameof(operation)),
    };

    private FunctionSites? SitesOf(SourceFunction function, ImmutableHashSet<IParameterSymbol> present)
    {
        string key = string.Join(",", present.Select(parameter => parameter.Ordinal).OrderBy(ordinal => ordinal));
        return _sites.GetOrAdd((function.Body, key), _ => FunctionSites.Find(function, flows, bodies.Calm, IsSite, operation =>
            operation is IParameterReferenceOperation parameter && present.Contains(parameter.Parameter)));
    }

    private bool IsSite(IOperation operation) => ValueChecks.IsConstrained(operation, contracts) || Target(operation) is not null || IsHandedIn(operation);

    /// <summary>Whether a function calls what its caller decides.</summary>
    private bool IsHandedIn(IOperation operation) => MayFind
        && operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: IParameterReferenceOperation };

    private SourceFunction? Target(IOperation operation, IValueReader reader) => Target(operation)
        ?? (IsHandedIn(operation) ? (reader.Read(((IInvocationOperation)operation).Instance) as FunctionValue)?.Function : null);

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
