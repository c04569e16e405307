using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.CodeFixes;

/// <summary>Expressions to start from: as empty as the type allows, and compiling.</summary>
/// <param name="compilation">Knows the types of the framework.</param>
/// <param name="generator">Writes names of types as the document needs them.</param>
/// <param name="lineBreak">What separates the members of records inside; none to keep them on one line.</param>
internal sealed class Placeholders(Compilation compilation, SyntaxGenerator generator, SyntaxTrivia? lineBreak)
{
    // The records that are being filled: one that contains itself has no end.
    private readonly HashSet<ITypeSymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>The members that an initializer has to set, those of base types first.</summary>
    public static IEnumerable<ISymbol> RequiredMembers(ITypeSymbol type)
    {
        IEnumerable<ISymbol> inherited = type.BaseType is null ? [] : RequiredMembers(type.BaseType);
        return inherited.Concat(type.GetMembers().Where(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }));
    }

    /// <summary>Whether a type has a placeholder that is better than null.</summary>
    public static bool Exists(ITypeSymbol type) =>
        !MayBeNull(type)
        && (type.IsValueType || type.SpecialType == SpecialType.System_String || IsList(type) || IsMap(type) || IsStream(type) || IsCreatable(type));

    /// <summary><c>Name = placeholder</c>.</summary>
    public ExpressionSyntax Assign(ISymbol member)
    {
        ITypeSymbol type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        bool isOutermost = _open.Add(member.ContainingType);
        ExpressionSyntax value = Of(type);
        if (isOutermost)
        {
            _open.Remove(member.ContainingType);
        }

        return SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(member.Name), value);
    }

    public ExpressionSyntax Of(ITypeSymbol type) => type switch
    {
        _ when MayBeNull(type) => SyntaxFactory.ParseExpression("null"),
        { SpecialType: SpecialType.System_String } => SyntaxFactory.ParseExpression("\"\""),
        { SpecialType: SpecialType.System_Boolean } => SyntaxFactory.ParseExpression("false"),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => SyntaxFactory.ParseExpression("0"),
        _ when TypeFacts.IsStringEnum(type) || TypeFacts.IsIntEnum(type) => EnumValue(type),
        _ when IsList(type) => SyntaxFactory.ParseExpression("[]"),
        INamedTypeSymbol map when IsMap(map) => EmptyMap(map),
        _ when IsStream(type) => (ExpressionSyntax)generator.MemberAccessExpression(generator.TypeExpression(type), "Null"),
        INamedTypeSymbol record when !_open.Contains(record) && IsCreatable(record) => Record(record),
        { IsValueType: true } => SyntaxFactory.ParseExpression("default"),
        _ => SyntaxFactory.ParseExpression("null!"),
    };

    /// <summary>The first known value of a generated enum.</summary>
    private ExpressionSyntax EnumValue(ITypeSymbol type)
    {
        IPropertySymbol? known = type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(member =>
            member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && SymbolEqualityComparer.Default.Equals(member.Type, type));
        string empty = TypeFacts.IsStringEnum(type) ? "new(\"\")" : "default";
        return known is null
            ? SyntaxFactory.ParseExpression(empty)
            : (ExpressionSyntax)generator.MemberAccessExpression(generator.TypeExpression(type), known.Name);
    }

    private ExpressionSyntax EmptyMap(INamedTypeSymbol map)
    {
        ITypeSymbol dictionary = compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2") is { } definition
            ? definition.Construct(map.TypeArguments, map.TypeArgumentNullableAnnotations)
            : map;
        return (ExpressionSyntax)generator.ObjectCreationExpression(generator.TypeExpression(dictionary));
    }

    private ExpressionSyntax Record(INamedTypeSymbol type)
    {
        if (type.IsAbstract)
        {
            INamedTypeSymbol variant = Variant(type)!;
            IEnumerable<SyntaxNode> arguments = Constructor(variant)!.Parameters.Select(parameter => generator.Argument(Of(parameter.Type)));
            return (ExpressionSyntax)generator.ObjectCreationExpression(generator.TypeExpression(variant), arguments);
        }

        ImmutableArray<ExpressionSyntax> members = RequiredMembers(type).Select(Assign).ToImmutableArray();
        ImplicitObjectCreationExpressionSyntax creation = SyntaxFactory.ImplicitObjectCreationExpression();
        return members.IsEmpty ? creation : ObjectInitializers.Add(creation, members, lineBreak);
    }

    private static bool MayBeNull(ITypeSymbol type) => type.NullableAnnotation == NullableAnnotation.Annotated;

    private static bool IsList(ITypeSymbol type) => TypeFacts.IsSequence(type);

    private static bool IsMap(ITypeSymbol type) => TypeFacts.Is(type, "System.Collections.Generic", "IReadOnlyDictionary");

    private static bool IsStream(ITypeSymbol type) => TypeFacts.Is(type, "System.IO", "Stream");

    private static bool IsCreatable(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsRecord: true } record
        && (record.IsAbstract ? Variant(record) is not null : record.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty));

    /// <summary>The first variant of a union, as its values are written.</summary>
    private static INamedTypeSymbol? Variant(INamedTypeSymbol union) =>
        union.GetTypeMembers().FirstOrDefault(type => SymbolEqualityComparer.Default.Equals(type.BaseType, union) && Constructor(type) is not null);

    private static IMethodSymbol? Constructor(INamedTypeSymbol variant) => variant.InstanceConstructors.FirstOrDefault(constructor =>
        constructor.DeclaredAccessibility == Accessibility.Public);
}
