using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Code;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>A call of a function of the project, as its body sees it.</summary>
/// <param name="Function">The function.</param>
/// <param name="Instance">The object that it is called on.</param>
/// <param name="Arguments">What its parameters hold from the beginning to the end.</param>
internal sealed record SourceCall(IMethodSymbol Function, AbstractValue Instance, ImmutableDictionary<IParameterSymbol, AbstractValue> Arguments)
{
    /// <summary>What is assumed beside the arguments.</summary>
    public Assumption? Assumed { get; init; }

    /// <summary>Whether <c>this</c> is that of the function around.</summary>
    public bool SharesInstance => Function.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction;

    /// <summary>A call of which only those arguments are known that the body leaves as they are.</summary>
    public static SourceCall Kept(
        SourceFunction function, AbstractValue instance, ImmutableDictionary<IParameterSymbol, AbstractValue> arguments, ParameterUses parameters) =>
        new(function.Symbol, instance, arguments.SetItems(arguments
            .Where(argument => argument.Value is not AnyValue && !parameters.IsKept(argument.Key, function, OneOfValue.IsNotNull(argument.Value)))
            .Select(argument => new KeyValuePair<IParameterSymbol, AbstractValue>(argument.Key, AnyValue.Anything))));
}
