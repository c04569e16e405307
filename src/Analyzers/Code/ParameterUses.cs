using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Code;

/// <summary>What the functions of a project do with their parameters.</summary>
internal sealed class ParameterUses(SourceBodies bodies)
{
    // A variable that holds a variable that holds a collection: longer chains are not written by people.
    private const int MaxVariables = 4;

    private readonly ConcurrentDictionary<IParameterSymbol, bool> _kept = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a parameter holds the same from the beginning of its function to the end: it is not assigned, and what it holds is not
    /// changed.</summary>
    public bool IsKept(IParameterSymbol parameter, SourceFunction function) => _kept.GetOrAdd(
        parameter, _ => IsKept(parameter, function, new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default)));

    /// <summary>Whether a parameter that is given a value holds it to the end. <c>??=</c> replaces nothing but null.</summary>
    public bool IsKept(IParameterSymbol parameter, SourceFunction function, bool isNeverNull) =>
        IsKept(parameter, function) && (isNeverNull || !function.UsesOf(parameter).Any(IsDefault));

    /// <summary>Whether the function that is called with an argument only reads what it is given.</summary>
    public bool IsOnlyRead(IArgumentOperation argument) => IsOnlyRead(argument, new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default));

    /// <summary>Whether a reference only reads what a variable holds, and whoever gets it does so, too.</summary>
    public bool IsRead(IOperation reference) => IsRead(reference, IsOnlyRead, MaxVariables);

    /// <summary>The parameter of the body that an argument is for: that of the definition, or of the lambda behind a delegate.</summary>
    public static IParameterSymbol? ParameterOf(IArgumentOperation argument, SourceFunction function) =>
        argument.Parameter is { Ordinal: var ordinal } && ordinal < function.Symbol.Parameters.Length ? function.Symbol.Parameters[ordinal] : null;

    private bool IsOnlyRead(IArgumentOperation argument, HashSet<IParameterSymbol> active)
    {
        SourceFunction? function = argument.Parent switch
        {
            IInvocationOperation call => bodies.Functions.Target(call),
            IObjectCreationOperation creation => bodies.Functions.Target(creation),
            _ => null,
        };

        return function is not null
            && argument.Parameter?.RefKind == RefKind.None
            && ParameterOf(argument, function) is { } parameter
            && (_kept.TryGetValue(parameter, out bool isKept) ? isKept : IsKept(parameter, function, active));
    }

    private bool IsKept(IParameterSymbol parameter, SourceFunction function, HashSet<IParameterSymbol> active)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In) || !active.Add(parameter) || function.UsesOf(parameter).Any(use => ReadUses.IsWritten(use) && !IsDefault(use)))
        {
            return false;
        }

        return parameter.Type.TypeKind == TypeKind.Delegate
            || Immutability.IsImmutable(parameter.Type)
            || (Immutability.ElementsAreImmutable(parameter.Type)
                && function.UsesOf(parameter).All(use =>
                    IsDefault(use) || IsRead(use, argument => IsOnlyRead(argument, active), MaxVariables)));
    }

    private static bool IsDefault(IOperation use) =>
        use.Parent is ICoalesceAssignmentOperation { Parent: IExpressionStatementOperation } assignment && assignment.Target == use;

    private bool IsRead(IOperation reference, Func<IArgumentOperation, bool> isOnlyRead, int variables)
    {
        if (ReadUses.IsRead(reference, isOnlyRead))
        {
            return true;
        }

        IOperation value = reference;
        while (value.Parent is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion;
        }

        return variables > 0
            && value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } }
            && bodies.UsesOf(local, value) is { HasOtherWrites: false, AssignedValues.Length: 1 } uses
            && uses.References.All(use => IsRead(use, isOnlyRead, variables - 1));
    }
}
