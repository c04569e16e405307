using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Code;

/// <summary>What the functions of a project do with their parameters.</summary>
internal sealed class ParameterUses(SourceFunctions functions)
{
    private readonly ConcurrentDictionary<IParameterSymbol, bool> _kept = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a parameter holds the same from the beginning of its function to the end: it is not assigned, and what it holds is not
    /// changed.</summary>
    public bool IsKept(IParameterSymbol parameter, SourceFunction function) => _kept.GetOrAdd(
        parameter, _ => IsKept(parameter, function, new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default)));

    /// <summary>Whether the function that is called with an argument only reads what it is given.</summary>
    public bool IsOnlyRead(IArgumentOperation argument) => IsOnlyRead(argument, new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default));

    /// <summary>The parameter of the body that an argument is for: that of the definition, or of the lambda behind a delegate.</summary>
    public static IParameterSymbol? ParameterOf(IArgumentOperation argument, SourceFunction function) =>
        argument.Parameter is { Ordinal: var ordinal } && ordinal < function.Symbol.Parameters.Length ? function.Symbol.Parameters[ordinal] : null;

    private bool IsOnlyRead(IArgumentOperation argument, HashSet<IParameterSymbol> active)
    {
        SourceFunction? function = argument.Parent switch
        {
            IInvocationOperation call => functions.Target(call),
            IObjectCreationOperation creation => functions.Target(creation),
            _ => null,
        };

        return function is not null
            && argument.Parameter?.RefKind == RefKind.None
            && ParameterOf(argument, function) is { } parameter
            && (_kept.TryGetValue(parameter, out bool isKept) ? isKept : IsKept(parameter, function, active));
    }

    private bool IsKept(IParameterSymbol parameter, SourceFunction function, HashSet<IParameterSymbol> active)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In) || !active.Add(parameter) || function.UsesOf(parameter).Any(ReadUses.IsWritten))
        {
            return false;
        }

        return Immutability.IsImmutable(parameter.Type)
            || (Immutability.ElementsAreImmutable(parameter.Type)
                && function.UsesOf(parameter).All(use => ReadUses.IsRead(use, argument => IsOnlyRead(argument, active))));
    }
}
