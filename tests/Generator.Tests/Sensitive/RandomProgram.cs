using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace Smithwright.Generator.Tests.Sensitive;

/// <summary>The code that makes a value of a random model, with <see cref="RandomModel.Marker"/> in each sensitive place.</summary>
internal static class RandomProgram
{
    /// <summary>An expression of the shape with an id.</summary>
    /// <param name="model">The model.</param>
    /// <param name="id">The id of the shape.</param>
    /// <param name="type">The generated type.</param>
    /// <param name="isHidden">Whether the place is sensitive.</param>
    public static string Expression(RandomModel model, string id, ITypeSymbol type, bool isHidden)
    {
        JsonObject? shape = model.Find(id);
        isHidden |= RandomModel.IsSensitive(shape);
        string text = isHidden ? RandomModel.Marker : RandomModel.Plain;
        return (string?)shape?["type"] switch
        {
            // The framework's type for JSON, which is not written in code.
            _ when type.Name == "JsonElement" => "default",
            "structure" => $"new {Name(type)} {{ {string.Join(", ", shape!["members"]!.AsObject().Select(member =>
                $"{Property(member.Key)} = {Member(member.Value!, TypeOf(type, Property(member.Key)))}"))} }}",
            "union" => $"new {Name(type)}.A({Member(shape!["members"]!["a"]!, TypeOf(type.GetTypeMembers("A").Single(), "Value"))})",
            "list" => $"new {Name(Argument(type, 0))}[] {{ {Member(shape!["member"]!, Argument(type, 0))} }}",
            "map" => $"new System.Collections.Generic.Dictionary<string, {Name(Argument(type, 1))}> {{ [{Member(shape!["key"]!, Argument(type, 0))}] = {Member(shape["value"]!, Argument(type, 1))} }}",
            "enum" => $"new {Name(type)}(\"{text}\")",
            "integer" => isHidden ? $"{RandomModel.MarkedNumber}" : "7",
            "timestamp" => "default",
            _ => $"\"{text}\"",
        };

        string Member(JsonNode member, ITypeSymbol target) =>
            Expression(model, (string)member["target"]!, target, isHidden || RandomModel.IsSensitive(member.AsObject()));
    }

    private static string Property(string member) => char.ToUpperInvariant(member[0]) + member[1..];

    private static ITypeSymbol TypeOf(ITypeSymbol owner, string property) => Bare(owner.GetMembers(property).OfType<IPropertySymbol>().Single().Type);

    private static ITypeSymbol Argument(ITypeSymbol type, int index) => Bare(((INamedTypeSymbol)type).TypeArguments[index]);

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static string Name(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
