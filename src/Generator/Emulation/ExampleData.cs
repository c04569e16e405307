using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Emulation;

/// <summary>The C# expressions of values that a model's examples have as JSON. A value that does not fit its shape has none, and the example is left out.</summary>
internal sealed class ExampleData(OperationContext context)
{
    /// <summary>A structure.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="value">The value.</param>
    /// <param name="instead">What stands for tokens that clients make up, and that no example can know; null for outputs.</param>
    public ObjectText? Structure(StructureShape shape, JsonObject value, string? instead = null)
    {
        List<string> members = new();
        EquatableArray<PropertyPlan> properties = context.PropertiesOf(shape);
        for (int i = 0; i < shape.Members.Count; i++)
        {
            MemberShape member = shape.Members[i];
            PropertyPlan property = properties[i];
            if (value[member.Name] is { } node)
            {
                if (Of(member, property.Type, node) is not { } text)
                {
                    return null;
                }

                members.Add($"{property.Name} = {text}");
            }
            else if (instead is not null && member.Traits.Has(TraitIds.IdempotencyToken))
            {
                members.Add($"{property.Name} = {instead}.{property.Name}");
            }
            else if (property.Presence == Presence.Required)
            {
                return null;
            }
            else if (instead is not null && property.OnArrival is { } usual)
            {
                members.Add($"{property.Name} = {usual}");
            }
        }

        return new ObjectText(context.Namespace.Type(context.Names[shape.Id]), members.ToEquatableArray());
    }

    /// <summary>An error.</summary>
    public string? Error(StructureShape shape, JsonObject value)
    {
        string name = context.Names[shape.Id];
        MemberShape[] members = shape.Members.Where(member => !ErrorMessage.Is(context.Model, member)).ToArray();
        IReadOnlyDictionary<string, string> names = MemberNames.OfException(name, members.Select(member => member.Name));
        List<string> texts = new();
        foreach (MemberShape member in members)
        {
            if (value[member.Name] is { } node)
            {
                if (Of(member, context.Types.Of(member), node) is not { } text)
                {
                    return null;
                }

                texts.Add($"{names[member.Name]} = {text}");
            }
        }

        string? message = shape.Members.Items.Where(member => ErrorMessage.Is(context.Model, member)).Select(member => (value[member.Name] as JsonString)?.Value).FirstOrDefault();
        string created = $"new {context.Namespace.Type(name)}({Literal.String(message ?? name)})";
        return texts.Count == 0 ? created : $"{created} {{ {string.Join(", ", texts)} }}";
    }

    private string? Of(MemberShape member, TypePlan type, JsonNode node) => (type, context.Model.TargetOf(member), node) switch
    {
        (ShapeType, StructureShape structure, JsonObject value) => Structure(structure, value)?.ToString(),
        (ShapeType, UnionShape union, JsonObject value) => Union(union, value),
        (ListType list, ListShape shape, JsonArray array) => List(list, shape, array),
        (MapType map, MapShape shape, JsonObject value) => Map(map, shape, value),
        (ScalarType, _, _) => DefaultValues.Of(node, type),
        _ => null,
    };

    private string? Union(UnionShape union, JsonObject value)
    {
        string name = context.Names[union.Id];
        IReadOnlyDictionary<string, string> cases = MemberNames.OfUnion(name, union.Members.Select(member => member.Name));
        if (value.Properties.Length != 1 || union.Members.Items.FirstOrDefault(member => member.Name == value.Properties[0].Name) is not { } chosen)
        {
            return null;
        }

        string type = $"{context.Namespace.Type(name)}.{cases[chosen.Name]}";
        return chosen.Target == Prelude.Unit ? $"new {type}()"
            : Of(chosen, context.Types.Of(chosen), value.Properties[0].Value) is { } text ? $"new {type}({text})" : null;
    }

    private string? List(ListType type, ListShape shape, JsonArray array)
    {
        string?[] items = array.Items.Select(item => item is JsonNull && type.Sparse ? "null" : Of(shape.Member, type.Item, item)).ToArray();
        return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
    }

    private string? Map(MapType type, MapShape shape, JsonObject value)
    {
        string?[] entries = value.Properties
            .Select(entry => (entry.Name, Text: entry.Value is JsonNull && type.Sparse ? "null" : Of(shape.Value, type.Value, entry.Value)))
            .Select(entry => entry.Text is null ? null : $"[{Literal.String(entry.Name)}] = {entry.Text}")
            .ToArray();
        return entries.Contains(null) ? null
            : $"new global::System.Collections.Generic.Dictionary<string, {ListType.Element(type.Value, type.Sparse)}> {{ {string.Join(", ", entries)} }}";
    }
}
