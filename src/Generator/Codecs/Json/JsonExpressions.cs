using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Json;

/// <summary>The expressions that read and write a value as JSON, for the namespace of <see cref="TypeSyntax.Serialization"/>.</summary>
internal static class JsonExpressions
{
    private const string Read = "Json::JsonRead";
    private const string Write = "Json::JsonWrite";
    private const string Reader = "Json::JsonShapeReader";

    /// <summary>Reads a value at the reader's position.</summary>
    /// <param name="sensitive">Whether messages must not show any of it.</param>
    public static string ReadValue(JsonCodec codec, TypePlan type, bool sensitive, string reader = "reader") => type switch
    {
        ListType list => $"{reader}.{ReadMethod(list)}{Given(list.Item)}({ReadCodec(codec, list.Item, sensitive)})",
        MapType map => $"{reader}.{ReadMethod(map)}{Given(map.Value)}({ReadCodec(codec, map.Value, sensitive)})",
        ShapeType shape => $"{codec.ClassOf(shape)}.Read(ref {reader})",
        ScalarType scalar => $"{Read}.{ReadCodec(codec, scalar, sensitive)}(ref {reader})",
        _ => throw new InvalidOperationException($"{type.Name} does not travel in JSON."),
    };

    /// <summary>Writes a member, or nothing when it is null.</summary>
    public static string WriteMember(JsonCodec codec, string jsonName, TypePlan type, string value)
    {
        string name = JsonLiteral.Name(jsonName);
        return type switch
        {
            ListType list => $"writer.{WriteMethod(list)}{Given(list.Item)}({name}, {value}, {WriteCodec(codec, list.Item)});",
            MapType map => $"writer.{WriteMethod(map)}{Given(map.Value)}({name}, {value}, {WriteCodec(codec, map.Value)});",
            ShapeType shape => $"writer.Member({name}, {value}, {codec.ClassOf(shape)}.Write);",
            ScalarType { Kind: ScalarKind.String or ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double } =>
                $"writer.Member({name}, {value});",
            ScalarType scalar => $"writer.Member<{scalar.Name}>({name}, {value}, {Write}.{Codec(codec, scalar)});",
            _ => throw new InvalidOperationException($"{type.Name} does not travel in JSON."),
        };
    }

    /// <summary>Writes a value by itself.</summary>
    public static string WriteValue(JsonCodec codec, TypePlan type, string writer, string value) => type switch
    {
        ListType list => $"{writer}.{WriteMethod(list)}{Given(list.Item)}({value}, {WriteCodec(codec, list.Item)})",
        MapType map => $"{writer}.{WriteMethod(map)}{Given(map.Value)}({value}, {WriteCodec(codec, map.Value)})",
        ShapeType shape => $"{codec.ClassOf(shape)}.Write({writer}, {value})",
        ScalarType scalar => $"{Write}.{Codec(codec, scalar)}({writer}, {value})",
        _ => throw new InvalidOperationException($"{type.Name} does not travel in JSON."),
    };

    private static string ReadCodec(JsonCodec codec, TypePlan type, bool sensitive) => type switch
    {
        ScalarType scalar => $"{Read}.{ReadCodec(codec, scalar, sensitive)}",
        ShapeType shape => $"{codec.ClassOf(shape)}.Read",
        _ => $"static (ref {Reader} r) => {ReadValue(codec, type, sensitive, "r")}",
    };

    /// <summary>Of all scalars, only timestamps are shown where they cannot be read.</summary>
    private static string ReadCodec(JsonCodec codec, ScalarType type, bool sensitive) =>
        sensitive && type.Kind == ScalarKind.Timestamp ? "SensitiveTimestamp" : Codec(codec, type);

    private static string WriteCodec(JsonCodec codec, TypePlan type) => type switch
    {
        ScalarType scalar => $"{Write}.{Codec(codec, scalar)}",
        ShapeType shape => $"{codec.ClassOf(shape)}.Write",
        _ => $"static (w, v) => {WriteValue(codec, type, "w", "v")}",
    };

    /// <summary>
    /// The type argument of a method whose codec is a lambda with another lambda in it. To infer it the compiler would bind the lambda several times, and
    /// in each of them the inner one: with every level that collections nest, a multiple of the time.
    /// </summary>
    private static string Given(TypePlan item) => item is ListType { Item: ListType or MapType } or MapType { Value: ListType or MapType } ? $"<{item.Name}>" : "";

    private static string ReadMethod(ListType list) => !list.Sparse ? "ReadList" : list.Item.IsValueType ? "ReadSparseValueList" : "ReadSparseList";

    private static string ReadMethod(MapType map) => !map.Sparse ? "ReadMap" : map.Value.IsValueType ? "ReadSparseValueMap" : "ReadSparseMap";

    private static string WriteMethod(ListType list) => !list.Sparse ? "List" : list.Item.IsValueType ? "SparseValueList" : "SparseList";

    private static string WriteMethod(MapType map) => !map.Sparse ? "Map" : map.Value.IsValueType ? "SparseValueMap" : "SparseMap";

    /// <summary>The codec of <c>JsonRead</c> and <c>JsonWrite</c> for a scalar; timestamps are epoch seconds in JSON unless the model says otherwise.</summary>
    private static string Codec(JsonCodec codec, ScalarType type) => type.Kind switch
    {
        ScalarKind.Timestamp when codec.IsUniform => nameof(TimestampFormat.EpochSeconds),
        ScalarKind.BigInteger or ScalarKind.Decimal when codec.IsUniform => $"{type.Kind}Text",
        ScalarKind.Timestamp => (type.Timestamp ?? TimestampFormat.EpochSeconds).ToString(),
        ScalarKind.Enum or ScalarKind.IntEnum => $"{type.Kind}<{type.Name}>",
        ScalarKind kind => kind.ToString(),
    };
}
