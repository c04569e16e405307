using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Reading.Collections;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Reading.Text;
using Smithwright.Analyzers.Reading.Variables;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Analyzers.Reading;

/// <summary>
/// Reads what is known of the value that an expression yields, without running it. What is not understood, or takes too
/// long, is unknown, never guessed. Every value's origin is the syntax of its own expression. An instance serves one thread.
/// </summary>
internal sealed class ValueReader : IValueReader
{
    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, AbstractValue> _read = new();
    private readonly Dictionary<IParameterSymbol, AbstractValue> _arguments = new(SymbolEqualityComparer.Default);
    private readonly FunctionFlows _flows;
    private LocalVariables _locals;
    private Assumption? _assumed;
    private AbstractValue _instance = AnyValue.Anything;
    private CancellationToken _cancellationToken;
    private int _steps;
    private int _depth;

    public ValueReader(ClientContracts contracts, SourceBodies bodies, FunctionFlows flows)
    {
        Contracts = contracts;
        Bodies = bodies;
        _flows = flows;
        _locals = new LocalVariables(this, flows);
    }

    /// <inheritdoc/>
    public ClientContracts Contracts { get; }

    /// <inheritdoc/>
    public SourceBodies Bodies { get; }

    /// <inheritdoc/>
    public AbstractValue Read(IOperation? operation)
    {
        if (operation is null || _depth == Budgets.LiteralDepth || ++_steps > Budgets.LiteralSteps)
        {
            return AnyValue.Anything;
        }

        _cancellationToken.ThrowIfCancellationRequested();
        return IsWorthKeeping(operation) ? ReadOnce(operation) : ReadNow(operation);
    }

    /// <inheritdoc/>
    public AbstractValue ReadThrough(ISymbol symbol, Func<AbstractValue> read)
    {
        if (!_active.Add(symbol))
        {
            return AnyValue.Anything;
        }

        try
        {
            return read();
        }
        finally
        {
            _active.Remove(symbol);
        }
    }

    /// <inheritdoc/>
    public AbstractValue ReadCall(SourceCall call, Func<AbstractValue> read) => ReadThrough(call.Function, () =>
    {
        (AbstractValue instance, LocalVariables locals, Assumption? assumed) = (_instance, _locals, _assumed);
        foreach (KeyValuePair<IParameterSymbol, AbstractValue> argument in call.Arguments)
        {
            _arguments[argument.Key] = argument.Value;
        }

        // What variables hold depends on the arguments.
        _locals = new LocalVariables(this, _flows);
        _assumed = call.Assumed ?? assumed;
        _instance = call.SharesInstance ? instance : call.Instance;
        try
        {
            return read();
        }
        finally
        {
            (_instance, _locals, _assumed) = (instance, locals, assumed);
            foreach (IParameterSymbol parameter in call.Arguments.Keys)
            {
                _arguments.Remove(parameter);
            }
        }
    });

    /// <summary>Begins again with the whole budget.</summary>
    public void Restart(CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _steps = 0;
    }

    /// <summary>Reads with a budget of its own: one object's values do not starve the next one's.</summary>
    public AbstractValue ReadWhole(IOperation operation, CancellationToken cancellationToken)
    {
        Restart(cancellationToken);
        AbstractValue value = Read(operation);

        // Variables that hold each other can double the size of a value with each line, so that walking it would never end.
        return ValueSize.Measure(value, Budgets.LiteralSize) >= 0 ? value : AnyValue.Anything;
    }

    /// <summary>
    /// Whether the value may be asked for again, as a member's by itself and with its object, and is the same then: nothing is assumed of
    /// parameters, and no symbol is being read that it could depend on.
    /// </summary>
    private bool IsWorthKeeping(IOperation operation) => _arguments.Count == 0 && _active.Count == 0
        && operation is not (ILiteralOperation or IConversionOperation or IParameterReferenceOperation);

    private AbstractValue ReadOnce(IOperation operation)
    {
        if (!_read.TryGetValue(operation, out AbstractValue? value))
        {
            value = ReadNow(operation);
            // Not Add: a variable that a loop carries may lead back here before the first read ends.
            _read[operation] = value;
        }

        return value;
    }

    private AbstractValue ReadNow(IOperation operation)
    {
        _depth++;
        try
        {
            return Dispatch(operation) with { Origin = operation.Syntax };
        }
        finally
        {
            _depth--;
        }
    }

    private AbstractValue Dispatch(IOperation operation) => operation switch
    {
        _ when _assumed?.Covers(operation) == true => _assumed.Value,
        { ConstantValue.HasValue: true } => ConstantValues.Read(operation.ConstantValue.Value),
        IConversionOperation conversion => Conversions.Read(conversion, this),
        { Syntax: CollectionExpressionSyntax syntax } => CollectionExpressions.Read(syntax, operation, this),
        IDefaultValueOperation => ConstantValues.Default(operation.Type),
        IBinaryOperation binary => TextOperations.Read(binary, this),
        IInterpolatedStringOperation text => TextOperations.Read(text, this),
        IUtf8StringOperation bytes => ConstantValues.Utf8(bytes.Value),
        IConditionalOperation conditional => Branches.Read(conditional, this),
        ISwitchExpressionOperation choice => Branches.Read(choice, this),
        ICoalesceOperation coalesce => Branches.Read(coalesce, this),
        ISimpleAssignmentOperation assignment => Read(assignment.Value),
        ILocalReferenceOperation local => _locals.Read(local),
        IParameterReferenceOperation parameter => _arguments.TryGetValue(parameter.Parameter, out AbstractValue value) ? value
            : parameter.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
                ? OwnObjects.ReadMember(_instance, parameter.Parameter) ?? AnyValue.Anything
            : AnyValue.Anything,
        IFieldReferenceOperation field when Timestamps.IsTimestamp(field.Field.ContainingType) => Timestamps.Read(field.Field),
        IFieldReferenceOperation field => MemberValues.Read(field, this),
        IPropertyReferenceOperation property => MemberValues.Read(property, this),
        ITupleOperation tuple => Tuples.Read(tuple, this),
        IAnonymousObjectCreationOperation anonymous => Tuples.Read(anonymous, this),
        IArrayCreationOperation array => Arrays.Read(array, this),
        IObjectCreationOperation creation => Creations.Read(creation, this),
        IWithOperation with => Structures.Read(with, this),
        IDelegateCreationOperation { Target: { } target } => Bodies.Functions.OfDelegate(target) is { } function ? new FunctionValue(function) : AnyValue.Something,
        IAwaitOperation awaited => Read(awaited.Operation),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => _instance,
        IInvocationOperation invocation => Calls.Read(invocation, this),
        _ => AnyValue.Anything,
    };
}
