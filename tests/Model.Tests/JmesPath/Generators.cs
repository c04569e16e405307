using System.Collections.Immutable;
using CsCheck;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>Random values, what is left of them when parts are forgotten, and expressions over them.</summary>
internal static class Generators
{
    private static readonly Gen<string> Name = Pick("a", "b", "c");
    private static readonly Gen<AbstractValue> Null = Gen.Const<AbstractValue>(new NullValue());

    public static Gen<AbstractValue> Value(int depth)
    {
        Gen<AbstractValue> scalar = Gen.OneOf(
            Null,
            Gen.Bool.Select(value => (AbstractValue)new BooleanValue(value)),
            Gen.Int[-3, 6].Select(value => (AbstractValue)new NumberValue(value)),
            Pick("", "a", "b", "ab", "👍").Select(value => (AbstractValue)new TextValue(value)));
        if (depth == 0)
        {
            return scalar;
        }

        Gen<AbstractValue> part = Value(depth - 1);
        Gen<AbstractValue> homogeneous = Gen.OneOf(
            Gen.Int[-3, 6].Select(value => (AbstractValue)new NumberValue(value)).Array[0, 4],
            Pick("", "a", "ab").Select(value => (AbstractValue)new TextValue(value)).Array[0, 4]).Select(List);
        Gen<AbstractValue> map = Gen.Select(Name, part).Array[0, 3].Select(entries => (AbstractValue)MapValue.Of(
            [.. entries.DistinctBy(entry => entry.Item1).Select(entry => new MapEntry(new TextValue(entry.Item1), entry.Item2))]));
        return Gen.Frequency((1, scalar), (1, homogeneous), (2, part.Array[0, 4].Select(List)), (4, map));
    }

    /// <summary>Something true of the value, but not always all that there is to say.</summary>
    public static Gen<AbstractValue> Forget(AbstractValue value)
    {
        Gen<AbstractValue> nothing = Gen.Const<AbstractValue>(new AnyValue(value is not NullValue));
        Gen<AbstractValue> less = value switch
        {
            BooleanValue => Gen.Const<AbstractValue>(UnknownBoolean.Instance),
            NumberValue number => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], (below, above) =>
                (AbstractValue)new NumberInRange(below == 2 ? null : number.Value - below, above == 2 ? null : number.Value + above)),
            TextValue text => Gen.Select(Gen.Int[0, 1], Gen.Int[0, 2], (below, above) =>
                (AbstractValue)new TextOfLength(Math.Max(0, Length(text) - below), above == 2 ? null : Length(text) + above)),
            ListValue list => Parts(list.Known).SelectMany(parts => Gen.Bool.SelectMany(all => all
                ? Gen.Const(List(parts))
                : Some(parts).Select(ForgetCount(parts.Length)))),
            MapValue map => ForgetMap(map),
            _ => Gen.Const(value),
        };
        return Gen.Frequency((2, Gen.Const(value)), (1, nothing), (1, Gen.Const<AbstractValue>(AnyValue.Anything)), (5, less));
    }

    /// <summary>The source of an expression; not all of it makes sense, some of it fails.</summary>
    public static Gen<string> Expression(int depth)
    {
        Gen<string> leaf = Gen.OneOf(
            Name,
            Pick("@", "`null`", "`true`", "`2`", "'a'", "''", "`[1,2]`", "`{\"a\":1}`"));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<string> part = Expression(depth - 1);
        Gen<string> suffix = Gen.OneOf(
            Name.Select(name => "." + name),
            Pick("[0]", "[-1]", "[1]", "[*]", ".*", "[]", "[:2]", "[1:]", "[::-1]", "[-2:]", "[0:3:2]"),
            part.Select(condition => $"[?{condition}]"));
        Gen<string> function = Gen.OneOf(
            Gen.Select(
                Pick(
                    "abs", "avg", "ceil", "floor", "keys", "length", "max", "min", "not_null", "reverse", "sort", "sum", "to_array", "to_number",
                    "to_string", "type", "values", "merge"),
                part,
                (name, argument) => $"{name}({argument})"),
            Gen.Select(
                Pick("contains", "ends_with", "starts_with", "join", "not_null", "merge"),
                part,
                part,
                (name, first, second) => $"{name}({first}, {second})"),
            Gen.Select(Pick("sort_by", "max_by", "min_by"), part, part, (name, list, key) => $"{name}({list}, &{key})"),
            Gen.Select(part, part, (body, list) => $"map(&{body}, {list})"));
        Gen<string> binary = Gen.Select(
            part,
            Pick("==", "!=", "<", "<=", ">", ">=", "&&", "||", "|"),
            part,
            (left, comparator, right) => $"({left} {comparator} {right})");
        return Gen.Frequency(
            (1, leaf),
            (4, Gen.Select(part, suffix, suffix, (target, first, second) => $"({target}){first}{second}")),
            (4, function),
            (5, binary),
            (1, part.Select(operand => $"!({operand})")),
            (1, Gen.Select(part, part, (first, second) => $"[{first}, {second}]")),
            (1, Gen.Select(part, part, (first, second) => $"{{a: {first}, b: {second}}}")));
    }

    private static Gen<string> Pick(params string[] values) => Gen.OneOf(values);

    private static AbstractValue List(AbstractValue[] items) => ListValue.Of([.. items]);

    private static long Length(TextValue text) => text.Text.EnumerateRunes().Count();

    private static Gen<AbstractValue[]> Parts(ImmutableArray<AbstractValue> items) =>
        items.Aggregate(Gen.Const(Array.Empty<AbstractValue>()), (parts, item) => Gen.Select(parts, Forget(item), (known, next) => (AbstractValue[])[.. known, next]));

    /// <summary>Some of the items, in any order, and how much less and more than the truth to say of their count.</summary>
    private static Gen<(AbstractValue[] Kept, int Below, int Above)> Some(AbstractValue[] items) =>
        Gen.Select(Gen.Shuffle(items), Gen.Int[0, items.Length], Gen.Int[0, 2], Gen.Int[0, 2], (shuffled, count, below, above) =>
            (shuffled.Take(count).ToArray(), below, above));

    private static Func<(AbstractValue[] Kept, int Below, int Above), AbstractValue> ForgetCount(int count) => some =>
        new ListValue([.. some.Kept], false, Math.Max(some.Kept.Length, count - some.Below), some.Above == 2 ? null : count + some.Above);

    private static Gen<AbstractValue> ForgetMap(MapValue map)
    {
        Gen<MapEntry[]> entries = map.Entries.Aggregate(Gen.Const(Array.Empty<MapEntry>()), (parts, entry) =>
            Gen.Select(parts, ForgetKey(entry.Key), Forget(entry.Value), (known, key, value) => (MapEntry[])[.. known, new MapEntry(key, value)]));
        Gen<AbstractValue> asMap = Gen.Select(entries, Gen.Int[0, 3], Gen.Int[0, 2], (known, dropped, above) => dropped == 0
            ? (AbstractValue)MapValue.Of([.. known])
            : new MapValue(
                [.. known.Skip(dropped - 1)],
                false,
                Math.Max(0, known.Length - dropped + 1),
                above == 2 ? null : known.Length + above));
        return map.Entries.Any(entry => entry.Value is NullValue) ? asMap : Gen.OneOf(asMap, ForgetStructure(map));
    }

    private static Gen<AbstractValue> ForgetKey(AbstractValue key) =>
        Gen.Frequency((4, Gen.Const(key)), (1, Gen.Const<AbstractValue>(new TextOfLength(0, null))), (1, Gen.Const<AbstractValue>(AnyValue.Something)));

    /// <summary>A structure leaves out members without a value, so only an object without nulls can be one.</summary>
    private static Gen<AbstractValue> ForgetStructure(MapValue map) => Gen.Select(
        Parts([.. map.Entries.Select(entry => entry.Value)]), Gen.Int[0, 2], (values, dropped) =>
        {
            ImmutableDictionary<string, AbstractValue> members = map.Entries
                .Zip(values, (entry, value) => KeyValuePair.Create(((TextValue)entry.Key).Text, value))
                .Skip(dropped)
                .ToImmutableDictionary();
            return (AbstractValue)new StructureValue(members, dropped == 0);
        });
}
