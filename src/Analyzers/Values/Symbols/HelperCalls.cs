using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>
/// Values of the project's own helpers: methods, local functions, lambdas and properties whose body is one expression and that no derived
/// type replaces. The expression is read with the arguments of the call.
/// </summary>
internal static class HelperCalls
{
    public static AbstractValue Read(IInvocationOperation call, ValueReader reader)
    {
        IMethodSymbol method = call.TargetMethod;
        IOperation? result = FindResult(method, call, reader);
        if (result is null)
        {
            return UnknownValue.Anything;
        }

        Dictionary<IParameterSymbol, AbstractValue> arguments = new(SymbolEqualityComparer.Default);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                arguments[parameter.OriginalDefinition] = ReadArgument(argument, reader);
            }
        }

        return ReadResult(method.OriginalDefinition, result, arguments, reader);
    }

    /// <summary>The value of an expression-bodied property, or <see langword="null"/> if the property is of another kind.</summary>
    public static AbstractValue? ReadGetter(IPropertySymbol property, IOperation near, ValueReader reader)
    {
        SyntaxNode? body = property.DeclaringSyntaxReferences.Length == 1 && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax syntax
            ? syntax.ExpressionBody ?? (SyntaxNode?)syntax.AccessorList?.Accessors[0].ExpressionBody
            : null;
        return body is null ? null : reader.Read(Result(reader.Bodies.Find(body, near)));
    }

    /// <summary>What a lambda or a method group makes of one argument; further parameters are unknown.</summary>
    public static AbstractValue ReadDelegate(IOperation operation, AbstractValue argument, ValueReader reader)
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
            ? UnknownValue.Anything
            : ReadResult(method, result, new(SymbolEqualityComparer.Default) { [method.Parameters[0]] = argument }, reader);
    }

    private static AbstractValue ReadResult(
        IMethodSymbol method, IOperation result, Dictionary<IParameterSymbol, AbstractValue> arguments, ValueReader reader) =>
        reader.ReadThrough(method, () =>
        {
            foreach (KeyValuePair<IParameterSymbol, AbstractValue> argument in arguments)
            {
                reader.Arguments[argument.Key] = argument.Value;
            }

            try
            {
                return reader.Read(result);
            }
            finally
            {
                foreach (IParameterSymbol parameter in arguments.Keys)
                {
                    reader.Arguments.Remove(parameter);
                }
            }
        });

    // What a by-reference parameter holds may change while the helper runs.
    private static AbstractValue ReadArgument(IArgumentOperation argument, ValueReader reader) =>
        argument.Parameter!.RefKind is RefKind.None or RefKind.In ? reader.Read(argument.Value) : UnknownValue.Anything;

    private static IOperation? FindResult(IMethodSymbol method, IOperation near, ValueReader reader)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        if (definition.IsAsync || Members.IsOverridable(definition) || definition.DeclaringSyntaxReferences.Length != 1)
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
