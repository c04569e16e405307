using CsCheck;
using Smithwright.Model.Assembly;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Functions;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>A condition without a problem yields true or false for every value of its shape, whatever optional members are absent.</summary>
public class LinterSoundnessTests
{
    private static readonly ShapeId Root = ShapeId.Parse("shop#Root");

    private static readonly ServiceModel Model = ModelAssembler.Assemble([new SourceFile("shop.json", """
        {
          "smithy": "2.0",
          "shapes": {
            "shop#Root": {"type": "structure", "members": {
              "name": {"target": "smithy.api#String"},
              "size": {"target": "smithy.api#Integer"},
              "sure": {"target": "smithy.api#Integer", "traits": {"smithy.api#required": {}}},
              "flag": {"target": "smithy.api#Boolean"},
              "tags": {"target": "shop#Tags"},
              "gaps": {"target": "shop#Gaps", "traits": {"smithy.api#required": {}}},
              "map": {"target": "shop#Map"},
              "page": {"target": "shop#Root"}}},
            "shop#Tags": {"type": "list", "member": {"target": "smithy.api#String"}},
            "shop#Gaps": {"type": "list", "member": {"target": "smithy.api#Integer"}, "traits": {"smithy.api#sparse": {}}},
            "shop#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "shop#Tags"}}
          }
        }
        """)]).Model;

    private static readonly Gen<string> Path = Gen.OneOf(
        "name", "size", "sure", "flag", "tags", "gaps", "map", "page", "page.name", "page.size", "page.page.size", "tags[0]", "gaps[0]", "map.a");

    private static readonly Gen<string> Text = Gen.OneOf("", "a", "ab");

    [Fact]
    public void A_condition_without_a_problem_yields_true_or_false()
    {
        int clean = 0;
        Gen.Select(Condition(3), Value(2).Array[8]).Sample(
            (condition, values) =>
            {
                if (!ConditionLinter.Lint(Model, Root, condition).IsEmpty)
                {
                    return true;
                }

                Interlocked.Increment(ref clean);
                Expression expression = Known.Expression(condition);
                return values.All(value => JmesPathEvaluator.Evaluate(expression, value) is BooleanValue);
            },
            iter: 5_000,
            print: test => $"{test.Item1} of {string.Join(' ', test.Item2.Select(AbstractValueJson.Write))}");

        Assert.InRange(clean, 100, 5_000);
    }

    private static Gen<string> Condition(int depth)
    {
        Gen<string> leaf = Gen.OneOf(
            Path.Select(path => $"!({path})"),
            Path.Select(path => $"{path} == `null`"),
            Path.Select(path => $"{path} != `null`"),
            Path,
            Gen.Select(Number(1), Gen.OneOf("<", ">=", "=="), Number(1), (left, comparator, right) => $"{left} {comparator} {right}"),
            Gen.Select(Path, Path, (text, part) => $"starts_with({text}, {part})"),
            Gen.Select(Path, (list) => $"contains({list}, 'a')"));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<string> part = Condition(depth - 1);
        return Gen.Frequency(
            (1, leaf),
            (4, Gen.Select(part, Gen.OneOf("&&", "||"), part, (left, both, right) => $"({left} {both} {right})")),
            (1, part.Select(operand => $"!({operand})")),
            (1, Gen.Select(Gen.OneOf("page", "@"), part, (current, inside) => $"({current} | {inside})")));
    }

    private static Gen<string> Number(int depth)
    {
        Gen<string> list = Gen.OneOf("tags[*].length(@)", "gaps[?@ != `null`]", "gaps[*]", "gaps", "[size, sure]", "map.*[].length(@)", "tags[:1].length(@)");
        Gen<string> leaf = Gen.OneOf(Path, Gen.Const("`1`"), Path.Select(path => $"length({path})"));
        return depth == 0
            ? leaf
            : Gen.Frequency(
                (3, leaf),
                (1, Gen.Select(Gen.OneOf("max", "sum", "avg", "length"), list, (function, items) => $"{function}({items})")),
                (1, Gen.Select(Number(0), Number(0), (first, second) => $"not_null({first}, {second})")));
    }

    private static Gen<AbstractValue> Value(int depth)
    {
        Gen<AbstractValue> number = Gen.Int[-1, 2].Select(value => (AbstractValue)new NumberValue(value));
        Gen<AbstractValue> tags = Text.Select(text => (AbstractValue)new TextValue(text)).Array[0, 2].Select(items => (AbstractValue)ListValue.Of([.. items]));
        Gen<AbstractValue> gaps = Gen.OneOf(number, Gen.Const<AbstractValue>(new NullValue())).Array[0, 2].Select(items => (AbstractValue)ListValue.Of([.. items]));
        Gen<AbstractValue> map = Gen.OneOf("a", "b").Array[0, 2].SelectMany(keys => tags.Select(value =>
            (AbstractValue)MapValue.Of([.. keys.Distinct().Select(key => new MapEntry(new TextValue(key), value))])));
        Gen<AbstractValue> page = depth == 0 ? Gen.Const<AbstractValue>(new NullValue()) : Value(depth - 1);
        return Gen.Select(
            Gen.Select(Text, Gen.Int[-1, 2], Gen.Bool),
            Gen.Select(number, tags, gaps, map, page),
            Gen.Bool.Array[6],
            (simple, parts, present) =>
            {
                (string name, int size, bool flag) = simple;
                (AbstractValue sure, AbstractValue list, AbstractValue sparse, AbstractValue entries, AbstractValue next) = parts;
                (string Name, AbstractValue Value, bool Present)[] members =
                [
                    ("name", new TextValue(name), present[0]), ("size", new NumberValue(size), present[1]), ("sure", sure, true),
                    ("flag", new BooleanValue(flag), present[2]), ("tags", list, present[3]), ("gaps", sparse, true),
                    ("map", entries, present[4]), ("page", next, present[5] && next is not NullValue),
                ];
                return (AbstractValue)MapValue.Of(
                    [.. members.Where(member => member.Present).Select(member => new MapEntry(new TextValue(member.Name), member.Value))]);
            });
    }
}
