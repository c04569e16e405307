using System.Globalization;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Emulation;

/// <summary>The C# expressions that make data which the constraints of a model allow.</summary>
/// <param name="context">The service.</param>
/// <param name="special">The members whose values say more than that: tokens of pages, states that waiters wait for.</param>
internal sealed class EmulatedData(OperationContext context, IReadOnlyDictionary<ShapeId, Func<TypePlan, string?>> special)
{
    private const int MostValues = 300;
    private const int MostOptionalLevels = 4;
    private const int MostLevels = 32;
    private const int LongestText = 1_000_000;
    private const string Documents = "global::Smithwright.Runtime.Serialization.Documents";

    private readonly HashSet<ShapeId> _open = new();
    private int _values;

    /// <summary>A structure.</summary>
    public ObjectText Structure(StructureShape shape, int level = 0)
    {
        bool isNew = _open.Add(shape.Id);
        List<string> members = new();
        EquatableArray<PropertyPlan> properties = context.PropertiesOf(shape);
        for (int i = 0; i < shape.Members.Count; i++)
        {
            MemberShape member = shape.Members[i];
            bool isNeeded = properties[i].Presence == Presence.Required || member.Traits.Has(TraitIds.Required);
            if ((isNeeded || IsWanted(member, level, isNew)) && ValueOf(member, properties[i].Type, level) is { } value)
            {
                members.Add($"{properties[i].Name} = {value}");
            }
        }

        if (isNew)
        {
            _open.Remove(shape.Id);
        }

        return new ObjectText(context.Namespace.Type(context.Names[shape.Id]), members.ToEquatableArray());
    }

    private bool IsWanted(MemberShape member, int level, bool isNew) =>
        special.ContainsKey(member.Id)
        || (isNew && level < MostOptionalLevels && _values < MostValues && !member.Traits.Has(TraitIds.Deprecated) && !HasMeaning(member) && !_open.Contains(Inner(member)));

    /// <summary>What a member comes to after lists and maps.</summary>
    private ShapeId Inner(MemberShape member)
    {
        Shape target = context.Model.TargetOf(member);
        for (int level = 0; level < MostOptionalLevels && target is ListShape or MapShape; level++)
        {
            target = context.Model.TargetOf(target is ListShape list ? list.Member : ((MapShape)target).Value);
        }

        return target.Id;
    }

    /// <summary>Headers that say how the body is to be read: any other value than the right one breaks the response.</summary>
    private static bool HasMeaning(MemberShape member) =>
        member.Traits.GetString(TraitIds.HttpHeader) is { } header
        && (header.StartsWith("content-", StringComparison.OrdinalIgnoreCase) || header.StartsWith("x-amz-checksum-", StringComparison.OrdinalIgnoreCase)
            || header.Equals("transfer-encoding", StringComparison.OrdinalIgnoreCase) || header.Equals("connection", StringComparison.OrdinalIgnoreCase));

    private string? ValueOf(MemberShape member, TypePlan type, int level)
    {
        if (special.TryGetValue(member.Id, out Func<TypePlan, string?>? value))
        {
            return value(type);
        }

        return member.Traits.Has(TraitIds.HttpResponseCode) ? "200" : Of(member, type, level);
    }

    private string? Of(MemberShape member, TypePlan type, int level)
    {
        if (level > MostLevels)
        {
            return null;
        }

        _values++;
        Shape target = context.Model.TargetOf(member);
        return (type, target) switch
        {
            (ShapeType, StructureShape structure) => Structure(structure, level + 1).ToString(),
            (ShapeType, UnionShape union) => Union(union, level + 1),
            (ListType list, ListShape shape) => List(member, list, shape, level),
            (MapType map, MapShape shape) => Map(member, map, shape, level),
            (StreamType, _) => $"values.Stream({Literal.String(member.Name)})",
            (EventStreamType events, _) => $"values.NoEvents<{events.Event.Name}>()",
            (ScalarType scalar, _) => Scalar(member, target, scalar),
            _ => null,
        };
    }

    private string? Union(UnionShape union, int level)
    {
        string name = context.Names[union.Id];
        IReadOnlyDictionary<string, string> cases = MemberNames.OfUnion(name, union.Members.Select(member => member.Name));
        bool isNew = _open.Add(union.Id);
        string? found = null;
        foreach (MemberShape member in union.Members.Items.Where(member => isNew || !_open.Contains(Inner(member))))
        {
            string type = $"{context.Namespace.Type(name)}.{cases[member.Name]}";
            found = member.Target == Prelude.Unit ? $"new {type}()"
                : _open.Contains(Inner(member)) ? null
                : Of(member, context.Types.Of(member), level) is { } value ? $"new {type}({value})" : null;
            if (found is not null)
            {
                break;
            }
        }

        if (isNew)
        {
            _open.Remove(union.Id);
        }

        return found;
    }

    private string List(MemberShape member, ListType type, ListShape shape, int level)
    {
        (long min, long max) = Bounds(member, shape, 2);
        Shape item = context.Model.TargetOf(shape.Member);
        bool isUnique = shape.Traits.Has(TraitIds.UniqueItems);
        if (isUnique && item is EnumShape @enum)
        {
            long count = Math.Min(Math.Max(min, Math.Min(2, max)), @enum.Members.Count);
            return $"[{string.Join(", ", @enum.Members.Items.Take((int)count).Select(value => $"new {type.Item.Name}({Literal.String(value.Value)})"))}]";
        }

        long items = isUnique && type.Item is ScalarType { Kind: not (ScalarKind.String or ScalarKind.Blob) } ? Math.Max(min, Math.Min(1, max)) : Math.Max(min, Math.Min(2, max));
        return items > 0 && Of(shape.Member, type.Item, level + 1) is { } value
            ? $"values.List<{ListType.Element(type.Item, type.Sparse)}>({Literal.Number(items)}, () => {value})"
            : "[]";
    }

    private string Map(MemberShape member, MapType type, MapShape shape, int level)
    {
        (long min, long max) = Bounds(member, shape, 1);
        long count = Math.Max(min, Math.Min(1, max));
        string? key = context.Model.TargetOf(shape.Key) is EnumShape { Members.IsEmpty: false } @enum
            ? Literal.String(@enum.Members[0].Value)
            : Text(shape.Key, context.Model.TargetOf(shape.Key));
        return count > 0 && key is not null && Of(shape.Value, type.Value, level + 1) is { } value
            ? $"values.Map<{ListType.Element(type.Value, type.Sparse)}>({Literal.Number(count)}, () => {key}, () => {value})"
            : DefaultValues.EmptyMap(type);
    }

    private string? Scalar(MemberShape member, Shape target, ScalarType type) => type.Kind switch
    {
        ScalarKind.String => type.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true ? "\"{}\"" : Text(member, target),
        ScalarKind.Boolean => "values.Boolean()",
        ScalarKind.Blob => Bytes(member, target),
        ScalarKind.Timestamp => "values.Time()",
        ScalarKind.Document => $"{Documents}.Parse(\"{{}}\")",
        ScalarKind.Enum => target is EnumShape { Members.IsEmpty: false } @enum
            ? $"values.OneOf({string.Join(", ", @enum.Members.Items.Take(8).Select(value => $"new {type.Name}({Literal.String(value.Value)})"))})" : null,
        ScalarKind.IntEnum => target is IntEnumShape { Members.IsEmpty: false } @enum
            ? $"values.OneOf({string.Join(", ", @enum.Members.Items.Take(8).Select(value => $"new {type.Name}({Literal.Number(value.Value)})"))})" : null,
        _ => Number(member, target, type),
    };

    private static string Bytes(MemberShape member, Shape target)
    {
        (long min, long max) = Bounds(member, target, LongestText);
        return $"values.Bytes({Literal.String(member.Name)}, {Literal.Number(min)}, {Literal.Number(max)})";
    }

    private static string? Text(MemberShape member, Shape target)
    {
        if (LegalValuesTrait.Of(member, target) is { } legal)
        {
            return $"values.OneOf({string.Join(", ", legal.Values.Items.Take(8).Select(Literal.String))})";
        }

        (long min, long max) = Bounds(member, target, LongestText);
        return PatternTrait.Of(member, target) is { } pattern
            ? PatternSample.Find(pattern, min, max) is { } parts ? $"values.Pattern({parts})" : null
            : $"values.Text({Literal.String(member.Name is "member" or "key" or "value" ? target.Id.Name : member.Name)}, {Literal.Number(min)}, {Literal.Number(max)})";
    }

    private static string? Number(MemberShape member, Shape target, ScalarType type)
    {
        RangeTrait? range = RangeTrait.Of(member, target);
        decimal highest = type.Kind == ScalarKind.SByte ? sbyte.MaxValue : type.Kind == ScalarKind.Int16 ? short.MaxValue : int.MaxValue;
        decimal? least = DecimalOf(range?.Min?.Text);
        decimal? most = DecimalOf(range?.Max?.Text);
        decimal min = least ?? Math.Min(1, most ?? 1);
        decimal max = most ?? Math.Max(highest, min);
        if (type.Kind is ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal)
        {
            string real = $"values.Real({Decimal(min)}, {Decimal(max)})";
            return type.Kind == ScalarKind.Decimal ? real : $"({type.Name}){real}";
        }

        min = Math.Ceiling(min);
        max = Math.Floor(max);
        return min > max || min < long.MinValue || max > long.MaxValue ? null
            : $"{(type.Kind == ScalarKind.BigInteger || type.Kind == ScalarKind.Int64 ? "" : $"({type.Name})")}values.Whole({Literal.Number((long)min)}L, {Literal.Number((long)max)}L)";
    }

    private static string Decimal(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "M";

    private static decimal? DecimalOf(string? text) => text is not null && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static (long Min, long Max) Bounds(MemberShape member, Shape target, long usual)
    {
        LengthTrait? length = LengthTrait.Of(member, target);
        long min = Math.Min(length?.Min ?? 0, LongestText);
        return (min, Math.Min(length?.Max ?? Math.Max(usual, min), LongestText));
    }
}
