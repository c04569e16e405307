namespace Smithwright.Generator.JmesPath;

/// <summary>Scalars of the model as JMESPath's scalars: enums and blobs are strings, timestamps numbers.</summary>
internal static class Scalars
{
    /// <summary>An enum as its text or number, a blob as base64; anything else as it is.</summary>
    public static Term Canonical(Term term) => term.Form switch
    {
        TextForm { Kind: TextKind.Enum } => Convert(term, TextForm.String, term.Access("ToString()")),
        TextForm { Kind: TextKind.Blob } => Convert(term, TextForm.String, Code.Call("Jmes::JmesPath.Base64", term.Present().Code)),
        NumberForm { Kind: NumberKind.IntEnum } => Convert(term, NumberForm.Int32, term.Access("Value")),
        _ => term,
    };

    /// <summary>A number as one that C# turns into a double by itself.</summary>
    public static Term AsDouble(Term number)
    {
        Term canonical = Canonical(number);
        return ((NumberForm)canonical.Form).Kind switch
        {
            NumberKind.Single => Convert(canonical, NumberForm.Double, Code.Call("Jmes::JmesPath.Number", canonical.Present().Code)),
            NumberKind.Timestamp => Convert(canonical, NumberForm.Double, Code.Call("Jmes::JmesPath.EpochSeconds", canonical.Present().Code)),
            NumberKind.Decimal or NumberKind.BigInteger => canonical with { Form = NumberForm.Double, Code = Cast(canonical), IsPath = false },
            _ => canonical,
        };
    }

    /// <summary>Two numbers as ones that C# compares with each other.</summary>
    public static (Term Left, Term Right) Align(Term left, Term right)
    {
        left = Canonical(left);
        right = Canonical(right);
        NumberKind first = ((NumberForm)left.Form).Kind;
        NumberKind second = ((NumberForm)right.Form).Kind;
        return first == second || IsWidened(first, second) || IsWidened(second, first) ? (left, right) : (AsDouble(left), AsDouble(right));
    }

    /// <summary>Null, a boolean, number or string as a dynamic value.</summary>
    public static Code ToDynamic(Term scalar) => scalar.Form switch
    {
        NullForm => new Code("default(Jmes::JmesValue)"),
        NumberForm => Code.Call("Jmes::JmesValue.Of", AsDouble(scalar).Code),
        TextForm => Code.Call("Jmes::JmesValue.Of", Canonical(scalar).Code),
        BooleanForm => Code.Call("Jmes::JmesValue.Of", scalar.Code),
        _ => scalar.Code,
    };

    private static Term Convert(Term term, Form form, Code code) =>
        new(form, code) { Nullable = !term.IsPresent };

    private static Code Cast(Term number) =>
        new($"({(number.Nullable ? "double?" : "double")}){number.Code.In(Binding.Unary)}", Binding.Unary);

    /// <summary>Whether C# converts an integer by itself to the other kind of number.</summary>
    private static bool IsWidened(NumberKind integer, NumberKind other) =>
        integer == NumberKind.Integer && other is NumberKind.Double or NumberKind.Decimal or NumberKind.BigInteger;
}
