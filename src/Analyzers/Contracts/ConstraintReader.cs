using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Analyzers.Contracts;

/// <summary>Turns constraint attributes into constraints. An attribute that does not compile is passed over.</summary>
internal static class ConstraintReader
{
    public static ImmutableArray<Constraint> Read(ISymbol symbol, AnnotationTypes types, CompilationPatterns patterns) =>
        symbol.GetAttributes().Select(attribute => Read(attribute, types, patterns)).OfType<Constraint>().ToImmutableArray();

    /// <summary>The known values of an enum, which are a constraint on the only property that it has.</summary>
    public static ImmutableArray<Constraint> ReadKnownValues(INamedTypeSymbol type, AnnotationTypes types) =>
        type.GetAttributes().Select(attribute => ReadKnownValues(attribute, types)).OfType<Constraint>().ToImmutableArray();

    /// <summary>The parts of a value that attributes of a type are about.</summary>
    public static ImmutableArray<PartPath> ReadParts(ISymbol symbol, INamedTypeSymbol? type) => symbol.GetAttributes()
        .Where(attribute => Is(attribute.AttributeClass, type))
        .Select(attribute => PartPath.Parse(Named(attribute, "At") as string))
        .ToImmutableArray();

    private static KnownValuesConstraint? ReadKnownValues(AttributeData attribute, AnnotationTypes types)
    {
        bool areNumbers = Is(attribute.AttributeClass, types.KnownNumbers);
        if ((!areNumbers && !Is(attribute.AttributeClass, types.KnownValues)) || attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false } values])
        {
            return null;
        }

        IEnumerable<string> texts = values.Values.Select(value => Convert.ToString(value.Value, CultureInfo.InvariantCulture)).OfType<string>();
        return new KnownValuesConstraint(PartPath.Parse(Named(attribute, "At") as string), texts.ToImmutableArray(), areNumbers);
    }

    private static Constraint? Read(AttributeData attribute, AnnotationTypes types, CompilationPatterns patterns)
    {
        if (attribute.AttributeClass is not { } type)
        {
            return null;
        }

        PartPath part = PartPath.Parse(Named(attribute, "At") as string);
        string? source = Named(attribute, "Source") as string;
        if (Is(type, types.Length))
        {
            long max = Named(attribute, "Max") as long? ?? -1;
            return new LengthConstraint(part, source, Named(attribute, "Min") as long? ?? 0, max < 0 ? null : max);
        }

        if (Is(type, types.Pattern))
        {
            return Text(attribute, 0) is { } pattern ? new PatternConstraint(part, source, pattern, patterns.Find(pattern, Named(attribute, "IsFullMatch") is true)) : null;
        }

        if (Is(type, types.Range))
        {
            return new RangeConstraint(part, source, Named(attribute, "Min") as string, Named(attribute, "Max") as string);
        }

        if (Is(type, types.UniqueItems))
        {
            return new UniqueItemsConstraint(part, source);
        }

        if (Is(type, types.LegalValues))
        {
            return ReadLegalValues(attribute, part, source);
        }

        return Is(type, types.Condition) ? ReadCondition(attribute, part, source) : ReadKnownValues(attribute, types);
    }

    /// <summary>Legal values; none at all are those of a file that cannot be read, which is reported there.</summary>
    private static LegalValuesConstraint? ReadLegalValues(AttributeData attribute, PartPath part, string? source)
    {
        if (attribute.ConstructorArguments is not [TypedConstant argument])
        {
            return null;
        }

        INamedTypeSymbol? constants = argument.Kind == TypedConstantKind.Type ? argument.Value as INamedTypeSymbol : null;
        ImmutableArray<string> values = argument switch
        {
            { Kind: TypedConstantKind.Array, IsNull: false } => argument.Values.Select(value => value.Value).OfType<string>().ToImmutableArray(),
            _ when constants is not null =>
                constants.GetMembers().OfType<IFieldSymbol>().Select(field => field.HasConstantValue ? field.ConstantValue : null).OfType<string>().ToImmutableArray(),
            _ => ImmutableArray<string>.Empty,
        };
        return values.IsEmpty
            ? null
            : new LegalValuesConstraint(
                part, source, values, constants?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), Named(attribute, "File") as string);
    }

    /// <summary>A condition; one that is no JMESPath is reported on the model and is nobody else's fault.</summary>
    private static ConditionConstraint? ReadCondition(AttributeData attribute, PartPath part, string? source) =>
        (Text(attribute, 0), Text(attribute, 1), Text(attribute, 2)) is ({ } name, { } text, { } documentation)
        && JmesPathParser.Parse(text).Expression is { } expression
            ? new ConditionConstraint(part, source, name, expression, documentation)
            : null;

    private static bool Is(INamedTypeSymbol? type, INamedTypeSymbol? expected) => SymbolEqualityComparer.Default.Equals(type, expected);

    private static object? Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Kind == TypedConstantKind.Error ? null : argument.Value.Value;
            }
        }

        return null;
    }

    private static string? Text(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Value as string : null;
}
