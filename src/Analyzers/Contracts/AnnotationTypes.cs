using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Contracts;

/// <summary>The runtime's annotations as a compilation sees them.</summary>
internal sealed class AnnotationTypes
{
    private const string Namespace = "Smithwright.Annotations.";

    private AnnotationTypes(Compilation compilation, INamedTypeSymbol shape)
    {
        Shape = shape;
        Member = compilation.GetTypeByMetadataName(Namespace + "MemberAttribute");
        Length = compilation.GetTypeByMetadataName(Namespace + "LengthAttribute");
        Pattern = compilation.GetTypeByMetadataName(Namespace + "PatternAttribute");
        Range = compilation.GetTypeByMetadataName(Namespace + "RangeAttribute");
        UniqueItems = compilation.GetTypeByMetadataName(Namespace + "UniqueItemsAttribute");
        Condition = compilation.GetTypeByMetadataName(Namespace + "ConditionAttribute");
        KnownNumbers = compilation.GetTypeByMetadataName(Namespace + "KnownNumbersAttribute");
        KnownValues = compilation.GetTypeByMetadataName(Namespace + "KnownValuesAttribute");
        LegalValues = compilation.GetTypeByMetadataName(Namespace + "LegalValuesAttribute");
        Throws = compilation.GetTypeByMetadataName(Namespace + "ThrowsAttribute");
        Sensitive = compilation.GetTypeByMetadataName(Namespace + "SensitiveAttribute");
    }

    public INamedTypeSymbol Shape { get; }

    public INamedTypeSymbol? Member { get; }

    public INamedTypeSymbol? Length { get; }

    public INamedTypeSymbol? Pattern { get; }

    public INamedTypeSymbol? Range { get; }

    public INamedTypeSymbol? UniqueItems { get; }

    public INamedTypeSymbol? Condition { get; }

    public INamedTypeSymbol? KnownNumbers { get; }

    public INamedTypeSymbol? KnownValues { get; }

    public INamedTypeSymbol? LegalValues { get; }

    public INamedTypeSymbol? Throws { get; }

    public INamedTypeSymbol? Sensitive { get; }

    /// <summary>The annotations, or <see langword="null"/> when the compilation does not reference the runtime.</summary>
    public static AnnotationTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Namespace + "ShapeAttribute") is { } shape ? new AnnotationTypes(compilation, shape) : null;
}
