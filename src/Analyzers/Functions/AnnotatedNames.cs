using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Functions;

/// <summary>The names by which code refers to constrained members and parameters: of properties, of types that are made from one value, and of
/// methods.</summary>
internal static class AnnotatedNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Trees = new();
    private static readonly ConditionalWeakTable<AssemblyMetadata, string[]> Assemblies = new();

    public static IEnumerable<string> Of(Compilation compilation, AnnotationTypes types) => compilation.SyntaxTrees
        .SelectMany(tree => Trees.GetValue(tree, OfTree))
        .Concat(compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module =>
                module.ReferencedAssemblySymbols.Contains(types.Shape.ContainingAssembly, SymbolEqualityComparer.Default)))
            .SelectMany(OfAssembly));

    private static string[] OfTree(SyntaxTree tree)
    {
        SyntaxNode root = tree.GetRoot();
        return root.DescendantNodes(node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax))
            .OfType<AttributeListSyntax>()
            .SelectMany(NamesOf)
            .Distinct()
            .ToArray();
    }

    private static IEnumerable<string> NamesOf(AttributeListSyntax list)
    {
        bool isShape = list.Attributes.Any(attribute => NameOf(attribute) == "ShapeAttribute");
        bool isConstrained = list.Attributes.Any(attribute => ConstraintNames.Contains(NameOf(attribute)));
        if (isConstrained && NameOf(list.Parent) is { } name)
        {
            yield return name;
        }

        if ((isShape || isConstrained) && list.Parent is TypeDeclarationSyntax type)
        {
            foreach (PropertyDeclarationSyntax property in type.Members.OfType<PropertyDeclarationSyntax>())
            {
                if (isConstrained || property.Modifiers.Any(SyntaxKind.RequiredKeyword))
                {
                    yield return property.Identifier.ValueText;
                }
            }
        }
    }

    private static string[] OfAssembly(IAssemblySymbol assembly)
    {
        return assembly.GetMetadata() is { } metadata ? Assemblies.GetValue(metadata, _ => Names()) : Names();

        string[] Names() => TypesOf(assembly.GlobalNamespace).SelectMany(NamesOf).Distinct().ToArray();
    }

    private static IEnumerable<string> NamesOf(INamedTypeSymbol type)
    {
        bool isConstrained = type.GetAttributes().Any(IsConstraint);
        bool isShape = RuntimeTypes.HasShape(type);
        if (isConstrained)
        {
            yield return type.Name;
        }

        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol property && (isConstrained || (isShape && property.IsRequired) || property.GetAttributes().Any(IsConstraint)))
            {
                yield return member.Name;
                yield return type.Name;
            }
            else if (member is IMethodSymbol method && method.Parameters.Any(parameter => parameter.GetAttributes().Any(IsConstraint)))
            {
                yield return method.MethodKind == MethodKind.Constructor ? type.Name : method.Name;
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol space) => space.GetMembers().SelectMany(member => member switch
    {
        INamedTypeSymbol type => TypesOf(type).Prepend(type),
        INamespaceSymbol inner => TypesOf(inner),
        _ => [],
    });

    private static string? NameOf(SyntaxNode? declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        ParameterSyntax { Parent.Parent: MethodDeclarationSyntax method } => method.Identifier.ValueText,
        ParameterSyntax { Parent.Parent: ConstructorDeclarationSyntax constructor } => constructor.Identifier.ValueText,
        ParameterSyntax { Parent.Parent: TypeDeclarationSyntax record } => record.Identifier.ValueText,
        ParameterSyntax { Parent.Parent: LocalFunctionStatementSyntax local } => local.Identifier.ValueText,
        _ => null,
    };

    private static string NameOf(AttributeSyntax attribute)
    {
        string name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => string.Empty,
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name : name + "Attribute";
    }

    private static bool IsConstraint(AttributeData attribute) => attribute.AttributeClass is { } type && ConstraintNames.Contains(type.Name);

    private static ImmutableHashSet<string> ConstraintNames { get; } = ImmutableHashSet.Create(
        "ConditionAttribute", "KnownNumbersAttribute", "KnownValuesAttribute", "LegalValuesAttribute", "LengthAttribute", "PatternAttribute",
            "RangeAttribute", "UniqueItemsAttribute");
}
