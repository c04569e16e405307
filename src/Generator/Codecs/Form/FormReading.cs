using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs.Form;

/// <summary>The expressions that read a value of a form, for the namespace of <see cref="TypeSyntax.Serialization"/>.</summary>
internal static class FormReading
{
    private const string Read = "Form::FormRead";
    private const string Entry = "entry";

    /// <summary>Reads what the keys below the reader's place hold.</summary>
    public static string Value(FormCodec codec, TypePlan type, FormName name, string reader) => type switch
    {
        ListType list => $"{reader}.Read{Sparse(list.Sparse, list.Item)}List{Given(list.Item)}({Before(name, name.Item!.Text)}, {Method(codec, list.Item, name.Item)})",
        MapType map => $"{reader}.Read{Sparse(map.Sparse, map.Value)}Map{Given(map.Value)}({Before(name, Entry)}, {Literal.String(name.Key!.Text)}, "
            + $"{Literal.String(name.Item!.Text)}, {Method(codec, map.Value, name.Item)})",
        ShapeType shape => $"{codec.ClassOf(shape)}.Read({reader})",
        ScalarType scalar => $"{Read}.{FormWriting.Scalar(scalar)}({reader})",
        _ => throw new InvalidOperationException($"{type.Name} does not travel in forms."),
    };

    /// <summary>The statement that reads a member, if it is there.</summary>
    public static string Member(FormName name, string statement) => $"if (reader.Enter({Literal.String(name.Text)})) {{ {statement} reader.Leave(); }}";

    private static string Before(FormName name, string text) => name.IsFlattened ? "null" : Literal.String(text);

    private static string Method(FormCodec codec, TypePlan type, FormName name) => type switch
    {
        ScalarType scalar => $"{Read}.{FormWriting.Scalar(scalar)}",
        ShapeType shape => $"{codec.ClassOf(shape)}.Read",
        _ => $"static r => {Value(codec, type, name, "r")}",
    };

    private static string Sparse(bool sparse, TypePlan item) => !sparse ? "" : item.IsValueType ? "SparseValue" : "Sparse";

    /// <summary>The type argument where the compiler would take long to infer it: of a lambda with another lambda in it.</summary>
    private static string Given(TypePlan item) => item is ListType { Item: ListType or MapType } or MapType { Value: ListType or MapType } ? $"<{item.Name}>" : "";
}
