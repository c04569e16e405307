using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Code;

/// <summary>Finds the function of the project that a call runs, where that is known: no derived type, and no other delegate, may run another one
/// instead.</summary>
internal sealed class SourceFunctions(SourceBodies bodies)
{
    // A variable that holds a variable that holds a lambda: longer chains are not written by people.
    private const int MaxVariables = 4;

    private readonly ConcurrentDictionary<IMethodSymbol, SourceFunction?> _functions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, SourceFunction?> _primary = new(SymbolEqualityComparer.Default);

    public SourceFunction? Target(IInvocationOperation call) => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
        ? OfDelegate(call.Instance)
        : Of(call.TargetMethod, call);

    public SourceFunction? Target(IObjectCreationOperation creation) => creation.Constructor is { } constructor ? Of(constructor, creation) : null;

    /// <param name="method">The method, constructor, accessor or local function.</param>
    /// <param name="near">An operation that leads to it.</param>
    public SourceFunction? Of(IMethodSymbol method, IOperation near)
    {
        IMethodSymbol definition = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.Length != 1 || SymbolFacts.IsOverridable(definition) || IsConditional(definition))
        {
            return null;
        }

        // A local function belongs to the operations of the body that it is in.
        return definition.MethodKind == MethodKind.LocalFunction
            ? Find(definition, near)
            : _functions.GetOrAdd(definition, symbol => Find(symbol, near));
    }

    /// <summary>A primary constructor that runs anything.</summary>
    public SourceFunction? Primary(IMethodSymbol constructor, IOperation near) => constructor.OriginalDefinition is
    { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [{ } reference] } definition
        ? _primary.GetOrAdd(definition, symbol => FindPrimary(symbol, reference.GetSyntax(), near))
        : null;

    private SourceFunction? FindPrimary(IMethodSymbol constructor, SyntaxNode syntax, IOperation near)
    {
        if (syntax is not TypeDeclarationSyntax type)
        {
            return null;
        }

        IEnumerable<SyntaxNode> initializers = constructor.ContainingType.GetMembers()
            .Where(member => !member.IsStatic)
            .SelectMany(member => member.DeclaringSyntaxReferences)
            .Select(declaration => declaration.GetSyntax() switch
            {
                VariableDeclaratorSyntax field => field.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            })
            .OfType<SyntaxNode>();
        ImmutableArray<IOperation> roots = initializers.Append(type).Select(part => bodies.Find(part, near)).OfType<IOperation>().ToImmutableArray();
        return roots.IsEmpty ? null : SourceFunction.Primary(constructor, roots);
    }

    /// <summary>The lambda or method that a delegate refers to.</summary>
    public SourceFunction? OfDelegate(IOperation? value) => OfDelegate(value, MaxVariables);

    private SourceFunction? OfDelegate(IOperation? value, int variables)
    {
        switch (value)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return OfDelegate(conversion.Operand, variables);
            case IDelegateCreationOperation creation:
                return OfDelegate(creation.Target, variables);
            case IAnonymousFunctionOperation lambda:
                return new SourceFunction(lambda.Symbol, lambda, lambda.Body);
            case IMethodReferenceOperation { Instance: null or IInstanceReferenceOperation } group:
                return Of(group.Method, group);
            case ILocalReferenceOperation local when variables > 0 && bodies.UsesOf(local) is { HasOtherWrites: false, AssignedValues: [{ } assigned] }:
                return OfDelegate(assigned, variables - 1);
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field } reference when variables > 0:
                return OfDelegate(bodies.Members.Initializer(field, reference), variables - 1);
            case IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false } property } reference when variables > 0
                && !SymbolFacts.IsOverridable(property):
                return OfDelegate(bodies.Members.Initializer(property, reference), variables - 1);
            default:
                return null;
        }
    }

    private SourceFunction? Find(IMethodSymbol definition, IOperation near)
    {
        SyntaxNode syntax = definition.DeclaringSyntaxReferences[0].GetSyntax();
        IOperation? operation = syntax is TypeDeclarationSyntax ? null : bodies.Find(syntax, near);
        return operation switch
        {
            IMethodBodyOperation { BlockBody: var block, ExpressionBody: var expression } root when (block ?? expression) is { } body =>
                new SourceFunction(definition, root, body),
            IConstructorBodyOperation root => new SourceFunction(definition, root, root),
            ILocalFunctionOperation { Body: { } body } root => new SourceFunction(definition, root, body),
            IBlockOperation { Parent: null } body => new SourceFunction(definition, body, body),
            _ => null,
        };
    }

    // Whether it runs depends on the symbols that the caller is compiled with.
    private static bool IsConditional(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => TypeFacts.Is(attribute.AttributeClass, "System.Diagnostics", "ConditionalAttribute"));
}
