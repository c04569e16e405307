using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules.Errors;

/// <summary>
/// The operations that a block calls, if nothing else in it could throw a service's error. Whatever is not known to be harmless could: a
/// method of the project, a task that was started elsewhere, a sequence that is computed as it is read.
/// </summary>
internal static class ThrowingCalls
{
    /// <summary>The operations that are called, or <see langword="null"/> when anything could be thrown.</summary>
    public static ImmutableArray<IMethodSymbol>? Of(IBlockOperation block, DeclaredErrors errors)
    {
        ImmutableArray<IMethodSymbol>.Builder calls = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (IOperation operation in block.Descendants())
        {
            if (operation is IInvocationOperation call && errors.IsOperation(call.TargetMethod))
            {
                calls.Add(call.TargetMethod);
            }
            else if (!(RunsCode(operation) ? IsHarmless(operation, errors) : IsPlain(operation)))
            {
                return null;
            }
        }

        return calls.ToImmutable();
    }

    /// <summary>Whether an operation may run code that is written elsewhere.</summary>
    private static bool RunsCode(IOperation operation) => operation is IAwaitOperation or IInvocationOperation or IPropertyReferenceOperation
        or IObjectCreationOperation or IForEachLoopOperation or IUsingOperation or IUsingDeclarationOperation or IConversionOperation or IBinaryOperation
        or IUnaryOperation or IIncrementOrDecrementOperation or ICompoundAssignmentOperation or IInterpolationOperation or IWithOperation;

    private static bool IsHarmless(IOperation operation, DeclaredErrors errors) => operation switch
    {
        IAwaitOperation wait => IsCall(wait.Operation, errors) || (wait.Operation is IInvocationOperation call && IsHarmless(call)),
        IInvocationOperation call => IsConfigureAwait(call) || IsHarmless(call),
        IPropertyReferenceOperation property => IsHarmless(property),
        IObjectCreationOperation creation => PureData.IsOurs(creation.Type)
            || (TypeFacts.IsFrameworkType(creation.Type!) && creation.Arguments.All(argument => PureData.IsData(argument.Value))),
        IForEachLoopOperation loop => !loop.IsAsynchronous && PureData.IsData(loop.Collection),
        IUsingOperation { Resources: IVariableDeclarationGroupOperation group } => IsHarmless(group),
        IUsingDeclarationOperation declaration => IsHarmless(declaration.DeclarationGroup),
        IConversionOperation conversion => conversion.OperatorMethod is not { } method || TypeFacts.IsFrameworkType(method.ContainingType),
        IBinaryOperation binary => binary.OperatorMethod is not { } method || TypeFacts.IsFrameworkType(method.ContainingType),
        IUnaryOperation { OperatorMethod: null } or IIncrementOrDecrementOperation { OperatorMethod: null } => true,
        ICompoundAssignmentOperation { OperatorMethod: null } => true,
        IInterpolationOperation hole => PureData.IsData(hole.Expression),
        IWithOperation with => PureData.IsOurs(with.Type),
        _ => false,
    };

    /// <summary>Whether an operation does no more than its parts do.</summary>
    private static bool IsPlain(IOperation operation) => operation switch
    {
        IFieldReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        ILiteralOperation or IDefaultValueOperation or INameOfOperation or IInterpolatedStringOperation or IInterpolatedStringTextOperation => true,
        IBlockOperation or IExpressionStatementOperation or IReturnOperation or IConditionalOperation or IBranchOperation or IEmptyOperation => true,
        IForLoopOperation or IWhileLoopOperation => true,
        IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IVariableDeclaratorOperation or IVariableInitializerOperation => true,
        ISimpleAssignmentOperation or IArgumentOperation or IObjectOrCollectionInitializerOperation or IMemberInitializerOperation => true,
        IArrayCreationOperation or IArrayInitializerOperation or IArrayElementReferenceOperation => true,
        ICoalesceOperation or IConditionalAccessOperation or IConditionalAccessInstanceOperation => true,
        // The oldest compiler has no operation for them; where it shows their elements, these are looked at one by one.
        { Syntax: CollectionExpressionSyntax list } =>
            operation.ChildOperations.Count == list.Elements.Count && list.Elements.All(element => element is ExpressionElementSyntax),
        _ => false,
    };

    /// <summary>Whether what is awaited is the call of an operation itself.</summary>
    private static bool IsCall(IOperation awaited, DeclaredErrors errors) => awaited is IInvocationOperation call
        && (errors.IsOperation(call.TargetMethod) || (IsConfigureAwait(call) && IsCall(call.Instance!, errors)));

    private static bool IsConfigureAwait(IInvocationOperation call) =>
        call is { TargetMethod.Name: "ConfigureAwait", Instance: not null } && TypeFacts.IsIn(call.TargetMethod.ContainingType, "System.Threading.Tasks");

    /// <summary>Whether a call is one of the framework's that is handed nothing but data: no delegates, tasks or sequences.</summary>
    private static bool IsHarmless(IInvocationOperation call) =>
        TypeFacts.IsFrameworkType(call.TargetMethod.ContainingType)
        && (call.Instance is null || PureData.IsData(call.Instance))
        && call.Arguments.All(argument => PureData.IsData(argument.Value));

    private static bool IsHarmless(IPropertyReferenceOperation property) =>
        PureData.IsOurs(property.Property.ContainingType)
        || (TypeFacts.IsFrameworkType(property.Property.ContainingType) && (property.Instance is null || PureData.IsData(property.Instance)));

    private static bool IsHarmless(IVariableDeclarationGroupOperation resources) => resources.Declarations
        .SelectMany(declaration => declaration.Declarators)
        .All(declarator => PureData.IsOurs(declarator.Symbol.Type) || TypeFacts.IsFrameworkType(declarator.Symbol.Type));
}
