using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Code;

/// <summary>
/// Operations that end normally, however many items or characters their operands have. All others may be guards, which let pass what the service takes and
/// throw for the rest.
/// </summary>
internal sealed class CalmCalls(SourceFunctions functions)
{
    private const int MaxDepth = 4;

    private static readonly ImmutableHashSet<string> FrameworkMethods = ImmutableHashSet.Create(
        "Add", "AddRange", "All", "Any", "Append", "AppendFormat", "AppendJoin", "AppendLine", "AsEnumerable", "AsMemory", "AsReadOnly", "AsSpan", "Concat",
            "ConfigureAwait", "Contains", "Count",
        "Clear", "Debug", "Distinct", "DistinctBy", "Empty", "EndsWith", "Equals", "Except", "FirstOrDefault", "FromResult", "GetAwaiter", "GetEnumerator",
            "GetHashCode", "GetType", "GetValueOrDefault",
        "Increment", "Intersect", "IsNullOrEmpty", "IsNullOrWhiteSpace", "Join", "LastOrDefault", "LongCount", "MoveNext", "OfType", "Order", "OrderBy",
            "OrderByDescending", "OrderDescending", "Prepend",
        "Range", "Record", "Repeat", "Reverse", "Select", "SelectMany", "SequenceEqual", "SetTag", "Skip", "Sort", "StartsWith", "Take", "ThenBy",
            "ThenByDescending", "ThrowIfCancellationRequested", "ThrowIfNull", "ThrowIfNullOrEmpty", "ThrowIfNullOrWhiteSpace",
        "ToArray", "ToHashSet", "ToImmutableArray", "ToImmutableList", "ToList", "ToLowerInvariant", "ToString", "ToUpperInvariant", "Trim", "TryAdd",
            "TryGetValue",
        "Union", "Where", "Write", "WriteLine", "WriteLineAsync");

    /// <summary>The functions that are being looked at.</summary>
    private readonly record struct CalmPath(int Depth, ImmutableHashSet<ISymbol> Active)
    {
        public static CalmPath Start { get; } = new(0, ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default));
    }

    private readonly ConcurrentDictionary<ISymbol, bool> _functions = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a call is one of a generated client, which sends what it is given.</summary>
    public static bool IsServiceCall(IInvocationOperation call) =>
        call.TargetMethod is { IsStatic: false, ContainingType: { TypeKind: TypeKind.Interface or TypeKind.Class, IsRecord: false } type }
        && (RuntimeTypes.HasShape(type) || type.AllInterfaces.Any(RuntimeTypes.HasShape));

    public bool IsCalm(IOperation operation) => IsCalm(operation, CalmPath.Start);

    /// <summary>Whether a function ends normally, whatever it is called with.</summary>
    public bool IsCalm(SourceFunction function) => IsCalm(function, CalmPath.Start);

    /// <summary>Whether a call that is not calm says that it may never return.</summary>
    public bool MayStop(IOperation operation) => operation switch
    {
        IInvocationOperation call => functions.Target(call) is not null
            || call.TargetMethod.GetAttributes().Any(attribute =>
                TypeFacts.Is(attribute.AttributeClass, "System.Diagnostics.CodeAnalysis", "DoesNotReturnAttribute")),
        _ => operation is IThrowOperation or IObjectCreationOperation,
    };

    private bool IsCalm(IOperation operation, CalmPath path) => operation switch
    {
        IThrowOperation or IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation => false,
        IInvalidOperation or IFunctionPointerInvocationOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation => false,
        IInvocationOperation call => IsCalmCall(call, path),
        IObjectCreationOperation creation => IsCalmCreation(creation, path),
        IPropertyReferenceOperation property => IsCalmProperty(property, path),
        IArrayCreationOperation array => array.Initializer is not null,
        IConversionOperation { OperatorMethod: { } method } conversion => TypeFacts.IsFrameworkType(method.ContainingType)
            || (functions.Of(method, conversion) is { } own && IsCalm(own, path)),
        IConversionOperation conversion => conversion.IsTryCast
            || conversion.Conversion.IsImplicit || conversion.Conversion.IsIdentity,
        IBinaryOperation binary => binary is { IsChecked: false, OperatorKind: not (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder) }
            && (binary.OperatorMethod is null || TypeFacts.IsFrameworkType(binary.OperatorMethod.ContainingType)),
        IForEachLoopOperation loop => loop.Collection is not IConversionOperation { Operand.Type: { } collection } || collection is IArrayTypeSymbol
            || TypeFacts.IsFrameworkType(collection),
        _ => true,
    };

    private bool IsCalmCall(IInvocationOperation call, CalmPath path)
    {
        if ((functions.Target(call) ?? functions.Primary(call.TargetMethod, call)) is { } function)
        {
            return IsCalm(function, path);
        }

        INamedTypeSymbol type = call.TargetMethod.ContainingType;
        return IsServiceCall(call)
            || (call.TargetMethod.MethodKind == MethodKind.Constructor && call.Arguments.IsEmpty)
            || RuntimeTypes.HasShape(type)
            || (IsFramework(type) && FrameworkMethods.Contains(call.TargetMethod.Name)
                && call.Arguments.All(argument => IsCalmDelegate(argument.Value, path)))
            || TypeFacts.IsIn(type, "Microsoft.Extensions.Logging");
    }

    private bool IsCalmCreation(IObjectCreationOperation creation, CalmPath path)
    {
        if (functions.Target(creation) is { } function)
        {
            return IsCalm(function, path);
        }

        return creation.Type is INamedTypeSymbol type
            && (RuntimeTypes.HasShape(type)
                || RuntimeTypes.HasShape(type.BaseType)
                || TypeFacts.IsStringEnum(type)
                || (IsPlain(type) && (functions.Primary(creation.Constructor!, creation) is not { } primary || IsCalm(primary, path)))
                || (IsCollection(type) && creation.Arguments.All(argument => argument.Parameter?.Name is "collection" or "comparer"
                    || (argument.Parameter?.Name == "capacity" && argument.Value.ConstantValue.Value is >= 0))));
    }

    private bool IsCalmProperty(IPropertyReferenceOperation property, CalmPath path)
    {
        if (property.Property.IsIndexer)
        {
            // Setting an entry of a dictionary adds or replaces it.
            return property.Parent is ISimpleAssignmentOperation entry
                && entry.Target == property
                && TypeFacts.Is(property.Property.ContainingType, "System.Collections.Generic", "Dictionary");
        }

        return property.Property.GetMethod is not { } getter
            || functions.Of(getter, property) is not { } function
            || SymbolFacts.IsAutoProperty(property.Property)
            || IsCalm(function, path);
    }

    private bool IsCalmDelegate(IOperation value, CalmPath path)
    {
        if (value.Type?.TypeKind != TypeKind.Delegate)
        {
            return true;
        }

        return functions.OfDelegate(value) is { } function && IsCalm(function, path);
    }

    private bool IsCalm(SourceFunction function, CalmPath path)
    {
        if (_functions.TryGetValue(function.Symbol, out bool known))
        {
            return known;
        }

        // One that calls itself ends normally if all else does, or never.
        if (path.Depth == MaxDepth || path.Active.Contains(function.Symbol))
        {
            return path.Active.Contains(function.Symbol);
        }

        CalmPath inner = new(path.Depth + 1, path.Active.Add(function.Symbol));
        bool isCalm = function.Parts.SelectMany(part => part.Body.DescendantsAndSelf()).All(operation => IsCalm(operation, inner));
        if (path.Depth == 0)
        {
            _functions[function.Symbol] = isCalm;
        }

        return isCalm;
    }

    /// <summary>Whether a type of the project throws nowhere, not even where its parameters initialize its members.</summary>
    private static bool IsPlain(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty && type.DeclaringSyntaxReferences.All(declaration =>
        declaration.GetSyntax().DescendantNodes().All(node => node is not (ThrowExpressionSyntax or ThrowStatementSyntax)));

    private static bool IsFramework(INamedTypeSymbol type) =>
        TypeFacts.IsFrameworkType(type) && !TypeFacts.IsIn(type, "System.Diagnostics.Contracts") && type.Name is not ("Debug" or "Trace" or "Environment");

    private static bool IsCollection(INamedTypeSymbol type) =>
        (TypeFacts.IsIn(type, "System.Collections.Generic") && type.Name is "List" or "HashSet" or "Queue" or "Stack" or "Dictionary")
            || TypeFacts.Is(type, "System.Text", "StringBuilder");
}
