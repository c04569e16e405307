using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Members;

/// <summary>
/// Values of the project's own helpers: methods, local functions, lambdas and properties that no derived type replaces. What they return is read with the
/// arguments of the call; of an asynchronous function it is the result that an <c>await</c> yields.
/// </summary>
internal static class HelperCalls
{
    public static AbstractValue Read(IInvocationOperation call, IValueReader reader) =>
        (reader.Bodies.Functions.Target(call) ?? HandedIn(call, reader)) is { } function
        ? ReadResult(function, reader.Read(call.Instance), Arguments(call.Arguments, function, reader), reader)
        : AnyValue.Anything;

    private static SourceFunction? HandedIn(IInvocationOperation call, IValueReader reader) =>
        call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: IParameterReferenceOperation parameter }
            ? (reader.Read(parameter) as FunctionValue)?.Function
            : null;

    /// <summary>The value of a property that computes it, or <see langword="null"/> if the property is of another kind.</summary>
    public static AbstractValue? ReadGetter(IPropertySymbol property, IOperation near, AbstractValue instance, IValueReader reader) =>
        property.GetMethod is { } getter && !SymbolFacts.IsAutoProperty(property) && reader.Bodies.Functions.Of(getter, near) is { } function
            ? ReadResult(function, instance, NoArguments, reader)
            : null;

    /// <summary>What a conversion makes that the project defines; <see langword="null"/> for one of another assembly, and for one that the compiler lifts.</summary>
    public static AbstractValue? ReadOperator(IConversionOperation conversion, IMethodSymbol method, IValueReader reader) =>
        method.Parameters is [{ Type: { } parameter }] && SymbolEqualityComparer.Default.Equals(method.ReturnType, conversion.Type)
        && SymbolEqualityComparer.Default.Equals(parameter, conversion.Operand.Type)
        && reader.Bodies.Functions.Of(method, conversion) is { Symbol.Parameters: [{ } first] } function
            ? ReadResult(function, AnyValue.Anything, NoArguments.Add(first, reader.Read(conversion.Operand)), reader)
            : null;

    /// <summary>What a lambda or a method group makes of one argument; further parameters are unknown.</summary>
    public static AbstractValue ReadDelegate(IOperation operation, AbstractValue argument, IValueReader reader)
    {
        if (reader.Bodies.Functions.OfDelegate(operation) is not { Symbol.Parameters: [{ } first, ..] } function)
        {
            return AnyValue.Anything;
        }

        return ReadResult(function, AnyValue.Anything, NoArguments.Add(first, argument), reader);
    }

    /// <summary>What the parameters of a function are given. What a by-reference parameter holds may change while the function runs.</summary>
    public static ImmutableDictionary<IParameterSymbol, AbstractValue> Arguments(ImmutableArray<IArgumentOperation> arguments, SourceFunction function,
        IValueReader reader)
    {
        ImmutableDictionary<IParameterSymbol, AbstractValue>.Builder values = NoArguments.ToBuilder();
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.None or RefKind.In && ParameterUses.ParameterOf(argument, function) is { } parameter)
            {
                values[parameter] = reader.Read(argument.Value);
            }
        }

        return values.ToImmutable();
    }

    public static ImmutableDictionary<IParameterSymbol, AbstractValue> NoArguments { get; } =
        ImmutableDictionary.Create<IParameterSymbol, AbstractValue>(SymbolEqualityComparer.Default);

    private static AbstractValue ReadResult(
        SourceFunction function, AbstractValue instance, ImmutableDictionary<IParameterSymbol, AbstractValue> arguments, IValueReader reader)
    {
        if (function.Expression is { } expression && !function.Symbol.IsAsync)
        {
            return WritesVariable(expression) ? AnyValue.Anything
                : reader.ReadCall(new SourceCall(function.Symbol, instance, arguments), () => reader.Read(expression));
        }

        IOperation[] results = function.Results.Where(result => !OperationTree.Throws(result)).ToArray();
        if (results.Length == 0 || function.IsIterator)
        {
            return AnyValue.Anything;
        }

        // One that may refuse what it is given returns only what it accepts.
        SourceCall call = reader.Bodies.Calm.IsCalm(function)
            ? SourceCall.Kept(function, instance, arguments, reader.Bodies.Parameters)
            : new SourceCall(function.Symbol, AnyValue.Anything, NoArguments);
        return reader.ReadCall(call, () => ValueJoin.Of(results.Select(reader.Read)));
    }

    private static bool WritesVariable(IOperation expression) => expression.Descendants().Any(part =>
        part is IAssignmentOperation { Target: IParameterReferenceOperation } or IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out });
}
