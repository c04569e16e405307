using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Codecs.Form;

/// <summary>The expressions that write a value into a form, for the namespace of <see cref="TypeSyntax.Serialization"/>.</summary>
internal static class FormWriting
{
    private const string Write = "Form::FormWrite";

    /// <summary>Writes a member, or nothing when it is null.</summary>
    public static string Member(FormCodec codec, TypePlan type, FormName name, string value)
    {
        string key = Key(name);
        return type switch
        {
            ListType or MapType => $"writer.{Collection(codec, type, name, $"{key}, ", value)}",
            ShapeType shape => $"writer.Member({key}, {value}, {codec.ClassOf(shape)}.Write)",
            ScalarType { Kind: ScalarKind.String or ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double } =>
                $"writer.Member({key}, {value})",
            ScalarType scalar => $"writer.Member<{scalar.Name}>({key}, {value}, {Write}.{Scalar(scalar)})",
            _ => throw new InvalidOperationException($"{type.Name} does not travel in forms."),
        };
    }

    /// <summary>The key part of a name. Everything but unreserved characters is encoded (RFC 3986, section 2.3).</summary>
    public static string Key(FormName name) => Literal.Utf8(Uri.EscapeDataString(name.Text));

    /// <summary>The call that writes a list or map.</summary>
    /// <param name="key">The first argument with a comma: the key of a member; nothing inside of another collection.</param>
    private static string Collection(FormCodec codec, TypePlan type, FormName name, string key, string value) => type switch
    {
        ListType list when name.IsFlattened =>
            $"FlattenedList{Given(list.Item, list.Sparse)}({key}{value}, {Method(codec, list.Item, list.Sparse, name.Item!)})",
        ListType list => $"List{Given(list.Item, list.Sparse)}({key}{Key(name.Item!)}, {value}, {Method(codec, list.Item, list.Sparse, name.Item!)})",
        MapType map => $"{(name.IsFlattened ? "Flattened" : "")}Map{Given(map.Value, map.Sparse)}"
            + $"({key}{Key(name.Key!)}, {Key(name.Item!)}, {value}, {Method(codec, map.Value, map.Sparse, name.Item!)})",
        _ => throw new InvalidOperationException($"{type.Name} is no collection."),
    };

    private static string Content(FormCodec codec, TypePlan type, FormName name, string value) => type switch
    {
        ListType or MapType => $"w.{Collection(codec, type, name, "", value)}",
        ShapeType shape => $"{codec.ClassOf(shape)}.Write(w, {value})",
        ScalarType scalar => $"{Write}.{Scalar(scalar)}(w, {value})",
        _ => throw new InvalidOperationException($"{type.Name} does not travel in forms."),
    };

    private static string Method(FormCodec codec, TypePlan type, bool sparse, FormName name) => type switch
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

    /// <summary>The codec of <c>FormWrite</c> for a scalar; timestamps are RFC 3339 texts unless the model says otherwise.</summary>
    public static string Scalar(ScalarType type) => type.Kind switch
    {
        ScalarKind.Timestamp => (type.Timestamp ?? TimestampNotation.DateTime).ToString(),
        ScalarKind.Enum or ScalarKind.IntEnum => $"{type.Kind}<{type.Name}>",
        ScalarKind kind => kind.ToString(),
    };
}
