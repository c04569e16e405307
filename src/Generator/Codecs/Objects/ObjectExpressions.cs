using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Objects;

/// <summary>The expressions that read and write a value, for the namespace of <see cref="TypeSyntax.Serialization"/>.</summary>
internal static class ObjectExpressions
{
    /// <summary>Reads a value at the reader's position.</summary>
    /// <param name="sensitive">Whether messages must not show any of it.</param>
    public static string ReadValue(ObjectCodec codec, TypePlan type, bool sensitive, string reader = "reader") => type switch
    {
        ListType list => $"{reader}.{ReadMethod(list)}{Given(list.Item)}({ReadCodec(codec, list.Item, sensitive)})",
        MapType map => $"{reader}.{ReadMethod(map)}{Given(map.Value)}({ReadCodec(codec, map.Value, sensitive)})",
        ShapeType shape => $"{codec.ClassOf(shape)}.Read(ref {reader})",
        ScalarType scalar => $"{codec.ReadType}.{codec.ReadMethod(scalar, sensitive)}(ref {reader})",
        _ => throw new InvalidOperationException($"{type.Name} has no {codec.Suffix}."),
    };

    /// <summary>Writes a member, or nothing when it is null.</summary>
    public static string WriteMember(ObjectCodec codec, WireName wireName, TypePlan type, string value)
    {
        string name = codec.NameLiteral(MemberName.Of(wireName));
        return type switch
        {
            ListType list => $"writer.{WriteMethod(list)}{Given(list.Item)}({name}, {value}, {WriteCodec(codec, list.Item)});",
            MapType map => $"writer.{WriteMethod(map)}{Given(map.Value)}({name}, {value}, {WriteCodec(codec, map.Value)});",
            ShapeType shape => $"writer.Member({name}, {value}, {codec.ClassOf(shape)}.Write);",
            ScalarType { Kind: ScalarKind.String or ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double } =>
                $"writer.Member({name}, {value});",
            ScalarType scalar => $"writer.Member<{scalar.Name}>({name}, {value}, {codec.WriteType}.{codec.Method(scalar)});",
            _ => throw new InvalidOperationException($"{type.Name} has no {codec.Suffix}."),
        };
    }

    /// <summary>Writes a value by itself.</summary>
    public static string WriteValue(ObjectCodec codec, TypePlan type, string writer, string value) => type switch
    {
        ListType list => $"{writer}.{WriteMethod(list)}{Given(list.Item)}({value}, {WriteCodec(codec, list.Item)})",
        MapType map => $"{writer}.{WriteMethod(map)}{Given(map.Value)}({value}, {WriteCodec(codec, map.Value)})",
        ShapeType shape => $"{codec.ClassOf(shape)}.Write({writer}, {value})",
        ScalarType scalar => $"{codec.WriteType}.{codec.Method(scalar)}({writer}, {value})",
        _ => throw new InvalidOperationException($"{type.Name} has no {codec.Suffix}."),
    };

    private static string ReadCodec(ObjectCodec codec, TypePlan type, bool sensitive) => type switch
    {
        ScalarType scalar => $"{codec.ReadType}.{codec.ReadMethod(scalar, sensitive)}",
        ShapeType shape => $"{codec.ClassOf(shape)}.Read",
        _ => $"static (ref {codec.ReaderType} r) => {ReadValue(codec, type, sensitive, "r")}",
    };

    private static string WriteCodec(ObjectCodec codec, TypePlan type) => type switch
    {
        ScalarType scalar => $"{codec.WriteType}.{codec.Method(scalar)}",
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
}
