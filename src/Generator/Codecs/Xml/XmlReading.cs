using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Xml;

/// <summary>The expressions that read a value of XML, for the namespace of <see cref="TypeSyntax.Serialization"/>.</summary>
internal static class XmlReading
{
    private const string Read = "Xml::XmlRead";

    /// <summary>Reads a member of a structure or union: all of it, or one more item where it is flattened.</summary>
    /// <param name="local">What holds the items so far.</param>
    public static string Member(XmlCodec codec, TypePlan type, XmlName name, bool sensitive, string local) => type switch
    {
        ListType list when name.IsFlattened =>
            $"reader.Read{Sparse(list.Sparse, list.Item)}Item{Given(list.Item)}({local}, {Method(codec, list.Item, name.Item!, sensitive)})",
        MapType map when name.IsFlattened =>
            $"reader.Read{Sparse(map.Sparse, map.Value)}Entry{Given(map.Value)}({local}, {Entry(codec, map, name, sensitive)})",
        _ => Value(codec, type, name, sensitive, "reader"),
    };

    /// <summary>Reads the element or attribute at which the reader stands.</summary>
    /// <param name="sensitive">Whether messages must not show any of it.</param>
    public static string Value(XmlCodec codec, TypePlan type, XmlName name, bool sensitive, string reader) => type switch
    {
        ListType list =>
            $"{reader}.Read{Sparse(list.Sparse, list.Item)}List{Given(list.Item)}({Literal.String(name.Item!.Local)}, {Method(codec, list.Item, name.Item, sensitive)})",
        MapType map => $"{reader}.Read{Sparse(map.Sparse, map.Value)}Map{Given(map.Value)}({Entry(codec, map, name, sensitive)})",
        ShapeType shape => codec.ReadShape(shape, reader),
        ScalarType scalar => $"{Read}.{Scalar(scalar, sensitive)}({reader})",
        _ => throw new InvalidOperationException($"{type.Name} does not travel in XML."),
    };

    private static string Entry(XmlCodec codec, MapType map, XmlName name, bool sensitive) =>
        $"{Literal.String(name.Key!.Local)}, {Literal.String(name.Item!.Local)}, {Method(codec, map.Value, name.Item, sensitive)}";

    private static string Method(XmlCodec codec, TypePlan type, XmlName name, bool sensitive) => type switch
    {
        ScalarType scalar => $"{Read}.{Scalar(scalar, sensitive)}",
        ShapeType shape => $"{codec.ClassOf(shape)}.Read",
        _ => $"static r => {Value(codec, type, name, sensitive, "r")}",
    };

    private static string Sparse(bool sparse, TypePlan item) => !sparse ? "" : item.IsValueType ? "SparseValue" : "Sparse";

    /// <summary>The type argument where the compiler would take long to infer it: of a lambda with another lambda in it.</summary>
    private static string Given(TypePlan item) => item is ListType { Item: ListType or MapType } or MapType { Value: ListType or MapType } ? $"<{item.Name}>" : "";

    /// <summary>Of all scalars, only timestamps are shown where they cannot be read.</summary>
    private static string Scalar(ScalarType type, bool sensitive) =>
        sensitive && type.Kind == ScalarKind.Timestamp ? "SensitiveTimestamp" : XmlWriting.Scalar(type);
}
