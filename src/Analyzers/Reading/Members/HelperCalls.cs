using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Members;

/// <summary>
/// Values of the project's own helpers: methods, local functions, lambdas and properties whose body is one expression and that no derived
/// type replaces. The expression is read with the arguments of the call.
/// </summary>
internal static class HelperCalls
{
    public static AbstractValue Read(IInvocationOperation call, IValueReader reader)
    {
        IMethodSymbol method = call.TargetMethod;
        IOperation? result = FindResult(method, call, reader);
        if (result is null)
        {
            return AnyValue.Anything;
        }

        Dictionary<IParameterSymbol, AbstractValue> arguments = new(SymbolEqualityComparer.Default);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                arguments[parameter.OriginalDefinition] = ReadArgument(argument, reader);
            }
        }

        return reader.ReadCall(method.OriginalDefinition, result, arguments);
    }

    /// <summary>The value of an expression-bodied property, or <see langword="null"/> if the property is of another kind.</summary>
    public static AbstractValue? ReadGetter(IPropertySymbol property, IOperation near, IValueReader reader)
    {
        SyntaxNode? body = property.DeclaringSyntaxReferences.Length == 1 && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax syntax
            ? syntax.ExpressionBody ?? (SyntaxNode?)syntax.AccessorList?.Accessors[0].ExpressionBody
            : null;
        return body is null ? null : reader.Read(Result(reader.Bodies.Find(body, near)));
    }

    /// <summary>What a lambda or a method group makes of one argument; further parameters are unknown.</summary>
    public static AbstractValue ReadDelegate(IOperation operation, AbstractValue argument, IValueReader reader)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        (IMethodSymbol? method, IOperation? result) = (operation as IDelegateCreationOperation)?.Target switch
        {
            IAnonymousFunctionOperation lambda => (lambda.Symbol, Result(lambda.Body)),
            IMethodReferenceOperation group => (group.Method.OriginalDefinition, FindResult(group.Method, group, reader)),
            _ => ((IMethodSymbol?)null, (IOperation?)null),
        };

        return method is null || result is null || method.Parameters.IsEmpty
            ? AnyValue.Anything
            : reader.ReadCall(method, result, new Dictionary<IParameterSymbol, AbstractValue>(SymbolEqualityComparer.Default) { [method.Parameters[0]] = argument });
    }

    // What a by-reference parameter holds may change while the helper runs.
    private static AbstractValue ReadArgument(IArgumentOperation argument, IValueReader reader) =>
        argument.Parameter!.RefKind is RefKind.None or RefKind.In ? reader.Read(argument.Value) : AnyValue.Anything;

    private static IOperation? FindResult(IMethodSymbol method, IOperation near, IValueReader reader)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        if (definition.IsAsync || SymbolFacts.IsOverridable(definition) || definition.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        IOperation? body = reader.Bodies.Find(definition.DeclaringSyntaxReferences[0].GetSyntax(), near);
        return Result(body switch
        {
            IMethodBodyOperation declared => declared.ExpressionBody ?? declared.BlockBody,
            ILocalFunctionOperation local => local.Body,
            _ => null,
        });
    }

    /// <summary>The expression that a body consists of, unless it assigns to a parameter or a variable on the way.</summary>
    private static IOperation? Result(IOperation? body)
    {
        if (body is not IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } result }] })
        {
            return null;
        }

        return result.Descendants().Any(part => part is IAssignmentOperation { Target: IParameterReferenceOperation } or IIncrementOrDecrementOperation
            or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }) ? null : result;
    }
}
