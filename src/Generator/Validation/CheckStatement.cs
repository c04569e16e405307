using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Values;

namespace Smithwright.Generator.Validation;

/// <summary>The statement of a check: one per line, so that a breakpoint fits on each.</summary>
internal static class CheckStatement
{
    private const string Collector = ValidationEmitter.Collector;

    /// <summary>The check of the local or parameter <paramref name="value"/>.</summary>
    public static string Of(CheckPlan check, string value) => check switch
    {
        LengthCheck length => $"{Collector}.Length({value}, {Literal.Number(length.Min) ?? "null"}, {Literal.Number(length.Max) ?? "null"});",
        RangeCheck range => $"{Collector}.Range({value}, {range.Min ?? "null"}, {range.Max ?? "null"});",
        PatternCheck pattern => $"{Collector}.Pattern({value}, {pattern.Field});",
        LegalValuesCheck legal => $"{Collector}.LegalValue({value}, {legal.Values}, {Literal.String(legal.File)});",
        UniqueItemsCheck unique => $"{Collector}.UniqueItems({value}{Comparer(unique.Item)});",
        KnownValueCheck { Enum: { } type } => $"{Collector}.KnownValue(new {type}({value}));",
        KnownValueCheck => $"{Collector}.KnownValue({value});",
        ShapeCheck shape => $"{shape.Class}.Check(ref {Collector}, {value});",
        ConditionCheck condition =>
            $"{Collector}.Condition({value}, {condition.Method}, {Literal.String(condition.Name)}, {condition.Constant ?? Literal.String(condition.Documentation)});",
        ItemsCheck items => $"{Collector}.{(items.Sparse ? "SparseItems" : "Items")}({value}, {items.Method.Name});",
        DenseCheck dense => $"{dense.Method}(ref {Collector}, {value});",
        HiddenKeys => $"{Collector}.HideKeys();",
        KeysCheck keys => $"{Collector}.Keys({value}, {keys.Method.Name});",
        ValuesCheck values => $"{Collector}.{(values.Sparse ? "SparseValues" : "Values")}({value}, {values.Method.Name});",
        _ => throw new InvalidOperationException($"{check.GetType().Name} has no statement."),
    };

    /// <summary>The method that the statement hands over; null for none.</summary>
    public static CheckMethod? MethodOf(CheckPlan check) => check switch
    {
        ItemsCheck items => items.Method,
        KeysCheck keys => keys.Method,
        ValuesCheck values => values.Method,
        _ => null,
    };

    private static string Comparer(TypePlan item) => StructuralEquality.Comparer(item) is { } comparer ? ", " + comparer : "";
}
