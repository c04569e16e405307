using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Validation;

/// <summary>A check of a value that is there.</summary>
internal abstract record CheckPlan;

/// <summary>Smithy's <c>length</c>.</summary>
internal sealed record LengthCheck(long? Min, long? Max) : CheckPlan;

/// <summary>Smithy's <c>range</c>; bounds are C# literals of the number's type.</summary>
internal sealed record RangeCheck(string? Min, string? Max) : CheckPlan;

/// <summary>Smithy's <c>pattern</c>.</summary>
/// <param name="Field">The field that holds it.</param>
internal sealed record PatternCheck(string Field) : CheckPlan;

/// <summary>The text is one of those that stand in a file of the project.</summary>
/// <param name="Values">The C# expression that has them.</param>
/// <param name="File">The file.</param>
internal sealed record LegalValuesCheck(string Values, string File) : CheckPlan;

/// <summary>Smithy's <c>uniqueItems</c>.</summary>
/// <param name="Item">The type of the items, which decides how they are compared.</param>
internal sealed record UniqueItemsCheck(TypePlan Item) : CheckPlan;

/// <summary>The value of an enum is one that the model knows; <paramref name="Enum"/> is given for map keys, which are plain strings.</summary>
internal sealed record KnownValueCheck(string? Enum) : CheckPlan;

/// <summary>No item of a list, or value of a map, is null; for collections of which nothing else is checked.</summary>
internal sealed record DenseCheck(bool IsMap) : CheckPlan
{
    /// <summary>The method of the runtime that checks it.</summary>
    public string Method => $"Check::Validator.{(IsMap ? "DenseValues" : "DenseItems")}";
}

/// <summary>What is checked of the items of a list.</summary>
/// <param name="Method">The method that checks an item that is there.</param>
/// <param name="Sparse">Whether items may be null.</param>
internal sealed record ItemsCheck(CheckMethod Method, bool Sparse) : CheckPlan;

/// <summary>No check: paths into the value must not show the keys of maps, because they are sensitive.</summary>
internal sealed record HiddenKeys : CheckPlan;

/// <summary>What is checked of the keys of a map.</summary>
internal sealed record KeysCheck(CheckMethod Method) : CheckPlan;

/// <inheritdoc cref="ItemsCheck"/>
internal sealed record ValuesCheck(CheckMethod Method, bool Sparse) : CheckPlan;

/// <summary>The checks of a structure or union.</summary>
/// <param name="Class">The class that has them.</param>
internal sealed record ShapeCheck(string Class) : CheckPlan;

/// <summary>What is checked of a member.</summary>
/// <param name="Method">The method that checks a value that is there; null where it only has to be there.</param>
internal sealed record MemberCheck(PropertyPlan Property, bool Required, CheckMethod? Method);

/// <summary>What <c>Validate()</c> checks of a structure or union.</summary>
/// <param name="IsInput">Whether callers hand the shape to an operation, and may validate it.</param>
/// <param name="Fields">What all checks make once.</param>
/// <param name="Conditions">The conditions on the shape itself.</param>
/// <param name="Methods">The methods of all conditions in it.</param>
internal sealed record ValidationPlan(
    bool IsInput,
    EquatableArray<MemberCheck> Members,
    EquatableArray<CheckField> Fields,
    EquatableArray<ConditionCheck> Conditions,
    EquatableArray<MethodPlan> Methods);
