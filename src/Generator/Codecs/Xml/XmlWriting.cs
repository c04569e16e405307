using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Codecs.Xml;

/// <summary>The expressions that write a value as XML, for the namespace of <see cref="TypeSyntax.Serialization"/>.</summary>
internal static class XmlWriting
{
    private const string Write = "Xml::XmlWrite";

    /// <summary>Writes an element or attribute, or nothing when the value is null.</summary>
    public static string Member(XmlCodec codec, TypePlan type, XmlName name, string writer, string value)
    {
        string tag = Literal.Utf8(name.Tag);
        return type switch
        {
            ListType list when name.IsFlattened => $"{writer}.Items{Given(list.Item, list.Sparse)}({tag}, {value}, {Method(codec, list.Item, list.Sparse, name.Item!)})",
            ListType list => $"{writer}.List{Given(list.Item, list.Sparse)}({tag}, {Item(codec, list, name, value)})",
            MapType map when name.IsFlattened => $"{writer}.Entries{Given(map.Value, map.Sparse)}({tag}, {Entry(codec, map, name, value)})",
            MapType map => $"{writer}.Map{Given(map.Value, map.Sparse)}({tag}, {Entry(codec, map, name, value)})",
            ShapeType shape => $"{writer}.Member({tag}, {value}, {codec.ClassOf(shape)}.Write)",
            ScalarType { Kind: ScalarKind.String } when name.IsAttribute => $"{writer}.Attribute({tag}, {value})",
            ScalarType scalar when name.IsAttribute => $"{writer}.Attribute<{scalar.Name}>({tag}, {value}, {Write}.{Scalar(scalar)})",
            ScalarType { Kind: ScalarKind.String or ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double } =>
                $"{writer}.Member({tag}, {value})",
            ScalarType scalar => $"{writer}.Member<{scalar.Name}>({tag}, {value}, {Write}.{Scalar(scalar)})",
            _ => throw new InvalidOperationException($"{type.Name} does not travel in XML."),
        };
    }

    /// <summary>The codec of <c>XmlRead</c> and <c>XmlWrite</c> for a scalar; timestamps are RFC 3339 texts unless the model says otherwise.</summary>
    public static string Scalar(ScalarType type) => type.Kind switch
    {
        ScalarKind.Timestamp => (type.Timestamp ?? TimestampNotation.DateTime).ToString(),
        ScalarKind.Enum or ScalarKind.IntEnum => $"{type.Kind}<{type.Name}>",
        ScalarKind kind => kind.ToString(),
    };

    /// <summary>Writes what is inside an element.</summary>
    private static string Content(XmlCodec codec, TypePlan type, XmlName name, string value) => type switch
    {
        ListType list => $"w.Items{Given(list.Item, list.Sparse)}({Item(codec, list, name, value)})",
        MapType map => $"w.Entries{Given(map.Value, map.Sparse)}(\"entry\"u8, {Entry(codec, map, name, value)})",
        ShapeType shape => $"{codec.ClassOf(shape)}.Write(w, {value})",
        ScalarType scalar => $"{Write}.{Scalar(scalar)}(w, {value})",
        _ => throw new InvalidOperationException($"{type.Name} does not travel in XML."),
    };

    private static string Item(XmlCodec codec, ListType list, XmlName name, string value) =>
        $"{Literal.Utf8(name.Item!.Tag)}, {value}, {Method(codec, list.Item, list.Sparse, name.Item)}";

    private static string Entry(XmlCodec codec, MapType map, XmlName name, string value) =>
        $"{Literal.Utf8(name.Key!.Tag)}, {Literal.Utf8(name.Item!.Tag)}, {value}, {Method(codec, map.Value, map.Sparse, name.Item)}";

    private static string Method(XmlCodec codec, TypePlan type, bool sparse, XmlName name) => type switch
    {
        _ when sparse => $"static (w, v) => {Content(codec, type, name, type.IsValueType ? "v!.Value" : "v!")}",
        ScalarType scalar => $"{Write}.{Scalar(scalar)}",
        ShapeType shape => $"{codec.ClassOf(shape)}.Write",
        _ => $"static (w, v) => {Content(codec, type, name, "v")}",
    };

    /// <summary>The type argument where the compiler cannot infer it, or would take long: of a lambda with another lambda in it.</summary>
    private static string Given(TypePlan item, bool sparse) =>
        sparse ? $"<{item.Name}?>"
        : item is ListType { Item: ListType or MapType } or MapType { Value: ListType or MapType } ? $"<{item.Name}>"
        : "";
}
