using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>
/// Reads what is known of the value that an expression yields, without running it. What is not understood is unknown, never guessed; and so
/// is what takes too long. Every value's origin is the syntax of its own expression. An instance serves one thread.
/// </summary>
internal sealed class ValueReader(ClientContracts contracts, SourceBodies bodies, CancellationToken cancellationToken)
{
    // Bounds for code that nobody writes by hand; together they keep a keystroke's work far below what a user notices.
    private const int MaxSteps = 50_000;
    private const int MaxDepth = 100;

    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
    private int _steps;
    private int _depth;

    public ClientContracts Contracts { get; } = contracts;

    public SourceBodies Bodies { get; } = bodies;

    /// <summary>The arguments of the helpers and lambdas that are being read.</summary>
    public Dictionary<IParameterSymbol, AbstractValue> Arguments { get; } = new(SymbolEqualityComparer.Default);

    public AbstractValue Read(IOperation? operation)
    {
        if (operation is null || _depth == MaxDepth || ++_steps > MaxSteps)
        {
            return UnknownValue.Anything;
        }

        cancellationToken.ThrowIfCancellationRequested();
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

    /// <summary>Reads through a symbol, unless it is being read already: what depends on itself is unknown.</summary>
    public AbstractValue ReadThrough(ISymbol symbol, Func<AbstractValue> read)
    {
        if (!_active.Add(symbol))
        {
            return UnknownValue.Anything;
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

    /// <summary>Starts a new budget: one object's values do not starve the next one's.</summary>
    public void Reset() => _steps = 0;

    private AbstractValue Dispatch(IOperation operation) => operation switch
    {
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
        ILocalReferenceOperation local => LocalVariables.Read(local, this),
        IParameterReferenceOperation parameter => Arguments.TryGetValue(parameter.Parameter, out AbstractValue value) ? value : UnknownValue.Anything,
        IFieldReferenceOperation field => Members.Read(field, this),
        IPropertyReferenceOperation property => Members.Read(property, this),
        IArrayCreationOperation array => Arrays.Read(array, this),
        IObjectCreationOperation creation => Creations.Read(creation, this),
        IWithOperation with => Structures.Read(with, this),
        IInvocationOperation invocation => Calls.Read(invocation, this),
        _ => UnknownValue.Anything,
    };
}
