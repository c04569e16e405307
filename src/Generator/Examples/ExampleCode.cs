using System.Collections.Immutable;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Examples;

/// <summary>Values of the model's examples as a user would write them. A value that does not fit its shape has no code.</summary>
internal sealed class ExampleCode(OperationContext context)
{
    // Types of the namespaces that projects import by themselves. A type of the client by such a name cannot be written without its namespace.
    private static readonly HashSet<string> Imported = new(StringComparer.Ordinal)
    {
        "Action", "Array", "Attribute", "Barrier", "Buffer", "Comparer", "Comparison", "Console", "Convert", "DateOnly", "DateTime", "Decimal", "Delegate", "Directory", "Double", "Enum", "Environment",
        "Exception", "File", "FileAccess", "FileInfo", "FileMode", "Func", "Guid", "Half", "HttpClient", "HttpMethod", "Index", "Lazy", "List", "Lock", "Lookup", "Math", "Monitor", "Mutex", "Nullable", "Object",
        "Parallel", "Path", "Predicate", "Progress", "Queue", "Random", "Range", "Semaphore", "Single", "Stack", "Stream", "String", "Task", "TaskStatus", "Thread", "ThreadState", "TimeOnly", "Timer", "TimeZone",
        "Tuple", "Type", "Uri", "Version", "Volatile",
    };

    /// <summary>A structure, whose type is known from where it stands.</summary>
    public CodeNode? Structure(StructureShape shape, JsonObject value)
    {
        EquatableArray<PropertyPlan> properties = context.PropertiesOf(shape);
        List<CodeNode> members = new();
        for (int i = 0; i < shape.Members.Count; i++)
        {
            MemberShape member = shape.Members[i];
            if (value[member.Name] is { } node)
            {
                if (Of(member, properties[i].Type, node) is not { } code)
                {
                    return null;
                }

                members.Add(code with { Name = $"{properties[i].Name} = " });
            }
            else if (properties[i].Presence == Presence.Required && !member.Traits.Has(TraitIds.IdempotencyToken))
            {
                return null;
            }
        }

        return CodeNode.Object("new", members);
    }

    private CodeNode? Of(MemberShape member, TypePlan type, JsonNode node) => (type, context.Model.TargetOf(member), node) switch
    {
        (ShapeType, StructureShape structure, JsonObject value) => Structure(structure, value),
        (ShapeType, UnionShape union, JsonObject value) => Union(union, value),
        (ListType list, ListShape shape, JsonArray array) => List(list, shape, array),
        (MapType map, MapShape shape, JsonObject value) => Map(map, shape, value),
        (ScalarType, EnumShape known, JsonString value) when !Imported.Contains(context.Names[known.Id]) && known.Members.Items.FirstOrDefault(one => one.Value == value.Value) is { } found =>
            CodeNode.Text(Constant(known.Id, known.Members.Select(one => one.Name), found.Name)),
        (ScalarType, IntEnumShape known, JsonNumber value) when !Imported.Contains(context.Names[known.Id]) && known.Members.Items.FirstOrDefault(one => Literal.Number(one.Value) == value.Text) is { } found =>
            CodeNode.Text(Constant(known.Id, known.Members.Select(one => one.Name), found.Name)),
        (ScalarType { Kind: ScalarKind.Document }, _, not JsonNull) => CodeNode.Text($"JsonDocument.Parse({Literal.String(JsonText.Of(node))}).RootElement"),
        (ScalarType scalar, _, _) => DefaultValues.Of(node, type) is { } text ? CodeNode.Text(Short(text, scalar.Kind)) : null,
        _ => null,
    };

    private string Constant(ShapeId id, IEnumerable<string> members, string member)
    {
        string name = context.Names[id];
        return $"{name}.{MemberNames.OfEnum(name, members)[member]}";
    }

    private CodeNode? Union(UnionShape union, JsonObject value)
    {
        string name = context.Names[union.Id];
        IReadOnlyDictionary<string, string> cases = MemberNames.OfUnion(name, union.Members.Select(member => member.Name));
        if (value.Properties.Length != 1
            || Imported.Contains(name)
            || union.Members.Items.FirstOrDefault(member => member.Name == value.Properties[0].Name) is not { } chosen
            || chosen.Target == Prelude.Unit
            || Of(chosen, context.Types.Of(chosen), value.Properties[0].Value) is not { } code)
        {
            return null;
        }

        return code with { Open = $"new {name}.{cases[chosen.Name]}({code.ToText()})", Brackets = "", Items = ImmutableArray<CodeNode>.Empty };
    }

    private CodeNode? List(ListType type, ListShape shape, JsonArray array)
    {
        CodeNode?[] items = array.Items.Select(item => item is JsonNull && type.Sparse ? CodeNode.Text("null") : Of(shape.Member, type.Item, item)).ToArray();
        return items.Contains(null) ? null : CodeNode.List(items.OfType<CodeNode>());
    }

    private CodeNode? Map(MapType type, MapShape shape, JsonObject value)
    {
        CodeNode?[] entries = value.Properties
            .Select(entry => (entry.Name, Code: entry.Value is JsonNull && type.Sparse ? CodeNode.Text("null") : Of(shape.Value, type.Value, entry.Value)))
            .Select(entry => entry.Code is null ? null : entry.Code with { Name = $"[{Literal.String(entry.Name)}] = " })
            .ToArray();
        return entries.Contains(null) ? null
            : CodeNode.Object($"new Dictionary<string, {ShortType(ListType.Element(type.Value, type.Sparse))}>", entries.OfType<CodeNode>());
    }

    // What a text holds is not touched.
    private static string Short(string text, ScalarKind kind) => kind is ScalarKind.String or ScalarKind.Enum ? text
        : text.Replace("global::System.Globalization.", "").Replace("global::System.Numerics.", "").Replace("global::System.", "");

    private string ShortType(string type) => type
        .Replace($"global::{context.Namespace.Name}.", "")
        .Replace("global::System.Collections.Generic.", "")
        .Replace("global::System.Text.Json.", "")
        .Replace("global::System.Numerics.", "")
        .Replace("global::System.", "");
}
