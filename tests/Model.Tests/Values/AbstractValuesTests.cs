using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.Values;

public class AbstractValuesTests
{
    private static readonly NullValue Null = new();
    private static readonly FailureValue Failure = new(EvaluationErrorKind.InvalidType, "");

    public static TheoryData<AbstractValue, AbstractValue, AbstractValue> Joins => new()
    {
        { new BooleanValue(true), new BooleanValue(true), new BooleanValue(true) },
        { new BooleanValue(true), new BooleanValue(false), UnknownBoolean.Instance },
        { new NumberValue(1), new NumberValue(1), new NumberValue(1) },
        { new NumberValue(1), new NumberValue(5), new NumberInRange(1, 5) },
        { new NumberValue(1), new NumberInRange(null, 0), new NumberInRange(null, 1) },
        { new TextValue("a"), new TextValue("a"), new TextValue("a") },
        { new TextValue("👍"), new TextValue("abc"), new TextOfLength(1, 3) },
        { new TextValue("ab"), new TextOfLength(5, null), new TextOfLength(2, null) },
        { new BlobValue(1, 2), new BlobValue(3, null), new BlobValue(1, null) },
        { Null, Null, Null },
        { Null, new NumberValue(1), AnyValue.Anything },
        { new TextValue("a"), new NumberValue(1), AnyValue.Something },
        { Failure, new NumberValue(1), new PossibleFailureValue(new NumberValue(1)) },
        { new PossibleFailureValue(new NumberValue(1)), Failure, new PossibleFailureValue(new NumberValue(1)) },
        { new PossibleFailureValue(new NumberValue(1)), new NumberValue(2), new PossibleFailureValue(new NumberInRange(1, 2)) },
        { Failure, Failure, Failure },
    };

    [Theory]
    [MemberData(nameof(Joins))]
    public void A_join_says_what_is_true_of_both(AbstractValue left, AbstractValue right, AbstractValue expected)
    {
        Assert.Equal(expected, AbstractValues.Join(left, right));
        Assert.Equal(expected, AbstractValues.Join(right, left));
    }

    [Fact]
    public void Lists_of_the_same_length_are_joined_element_by_element()
    {
        ListValue joined = Assert.IsType<ListValue>(AbstractValues.Join(
            ListValue.Of([new TextValue("a"), new NumberValue(1)]), ListValue.Of([new TextValue("a"), new NumberValue(2)])));

        Assert.True(joined.Complete);
        Assert.Equal<AbstractValue>([new TextValue("a"), new NumberInRange(1, 2)], joined.Known.AsEnumerable());
    }

    [Fact]
    public void Lists_of_different_length_keep_their_bounds()
    {
        ListValue joined = Assert.IsType<ListValue>(AbstractValues.Join(
            ListValue.Of([Null]), new ListValue(ImmutableArray<AbstractValue>.Empty, false, 3, 7)));

        Assert.Equal((false, 1L, 7L), (joined.Complete, joined.MinCount, joined.MaxCount));
    }

    [Fact]
    public void A_member_that_only_one_structure_has_may_be_absent()
    {
        StructureValue left = new(ImmutableDictionary<string, AbstractValue>.Empty.Add("a", new NumberValue(1)), true);
        StructureValue right = new(ImmutableDictionary<string, AbstractValue>.Empty, true);

        StructureValue joined = Assert.IsType<StructureValue>(AbstractValues.Join(left, right));

        Assert.True(joined.Complete);
        Assert.Equal(AnyValue.Anything, joined.Member("a"));
        Assert.Equal(Null, joined.Member("b"));
    }

    [Fact]
    public void A_value_joined_with_itself_keeps_its_origin()
    {
        NumberValue value = new(1) { Origin = "here" };

        Assert.Same(value, AbstractValues.Join(value, value));
    }
}
