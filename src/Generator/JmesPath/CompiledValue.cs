namespace Smithwright.Generator.JmesPath;

/// <summary>An expression of JMESPath as C#: the code of its value and how it holds it.</summary>
internal sealed record CompiledValue(ValueShape Shape, Code Code)
{
    private readonly Code _code = Code;

    /// <summary>The code; that of a sequence is put together when a list is wanted of it.</summary>
    public Code Code
    {
        get => Sequence?.ToList() ?? _code;
        init => _code = value;
    }

    /// <summary>Whether the C# type admits null.</summary>
    public bool Nullable { get; init; }

    /// <summary>Whether a guard has shown that a nullable struct has a value.</summary>
    public bool Guarded { get; init; }

    /// <summary>
    /// Whether null can come only from an earlier link of the chain of <c>?.</c> that the code ends with. Such a chain goes on with a dot: within it the
    /// value is a plain struct.
    /// </summary>
    public bool EndsChain { get; init; }

    /// <summary>Whether it is a parameter or a property of one, which may be read twice and which the compiler's null analysis follows.</summary>
    public bool IsPath { get; init; }

    /// <summary>For a list that is made of another: how, so that questions about it need not make it.</summary>
    public Sequence? Sequence { get; init; }

    public bool IsPresent => !Nullable || Guarded;

    public static CompiledValue Null { get; } = new(new NullValueShape(), new Code("null")) { Nullable = true };

    public static CompiledValue Dynamic(Code code) => new(new DynamicValueShape(), code);

    public static CompiledValue Object(Code code) => new(new DynamicValueShape(IsObject: true), code);

    public static CompiledValue Boolean(Code code) => new(new BooleanValueShape(), code);

    public static CompiledValue Text(Code code) => new(TextValueShape.String, code);

    public static CompiledValue Number(Code code) => new(NumberValueShape.Double, code);

    public static CompiledValue Of(Sequence sequence) =>
        new(new ListValueShape(sequence.Shape), Code.False) { Sequence = sequence, Nullable = sequence.Nullable };

    /// <summary>A member of the value; null where there is no value.</summary>
    public Code Access(string member) => new(
        !Nullable || EndsChain ? $"{Code.In(Binding.Primary)}.{member}"
        : Guarded ? $"{Code.In(Binding.Primary)}.Value.{member}"
        : $"{Code.In(Binding.Primary)}?.{member}");

    /// <summary>Whether the value is there and has something in it, by the property that counts it.</summary>
    public Code IsNotEmpty(string count) => Nullable
        ? Code.Test(Code, $"is {{ {count}: > 0 }}", $"is not {{ {count}: > 0 }}")
        : Code.Test(Access(count), "> 0", "== 0", Binding.Equality);

    /// <summary>The value where it is known to be there.</summary>
    public CompiledValue Present() => Guarded
        ? this with { Code = new Code($"{Code.In(Binding.Primary)}.Value"), Nullable = false, Guarded = false, IsPath = false }
        : this;
}
