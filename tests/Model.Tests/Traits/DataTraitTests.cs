using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;
using static Smithwright.Model.Tests.Traits.TraitReading;

namespace Smithwright.Model.Tests.Traits;

public sealed class DataTraitTests
{
    [Theory]
    [InlineData("""{ "min": 1, "max": 5 }""", 1L, 5L)]
    [InlineData("""{ "min": 0, "max": 0 }""", null, 0L)]
    [InlineData("""{ "min": 1e2 }""", 100L, null)]
    [InlineData("""{ "max": 5.0 }""", null, 5L)]
    [InlineData("""{ "min": 1.5, "max": -1 }""", null, null)]
    [InlineData("""{ "max": 1e40 }""", null, null)]
    public void A_length_has_whole_bounds_and_no_minimum_of_zero(string json, long? min, long? max)
    {
        LengthTrait length = LengthTrait.Of(Of(TraitIds.Length, json))!;
        Assert.Equal((min, max), (length.Min, length.Max));
        Assert.Equal((min is not null, max is not null), (length.MinNode is not null, length.MaxNode is not null));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Bounds_are_allowed_themselves(int value, bool allowed)
    {
        Assert.Equal(allowed, LengthTrait.Of(Of(TraitIds.Length, """{ "min": 2, "max": 4 }"""))!.Allows(value));
        Assert.Equal(allowed, RangeTrait.Of(Of(TraitIds.Range, """{ "min": 2, "max": 4 }"""))!.Allows(value));
    }

    [Theory]
    [InlineData("""{ "max": 1 }""", """{ "max": 2 }""", 1L)]
    [InlineData(null, """{ "max": 2 }""", 2L)]
    [InlineData(null, null, null)]
    public void A_member_s_own_trait_takes_the_place_of_its_target_s(string? member, string? target, long? max)
    {
        Assert.Equal(max, LengthTrait.Of(Member(Of(TraitIds.Length, member)), Target(Of(TraitIds.Length, target)))?.Max);
        Assert.Equal(max?.ToString(), RangeTrait.Of(Member(Of(TraitIds.Range, member)), Target(Of(TraitIds.Range, target)))?.Max?.Text);
    }

    [Theory]
    [InlineData("\"a\"", null, "a", false)]
    [InlineData(null, "\"b\"", "b", true)]
    [InlineData("\"a\"", "\"b\"", "a", true)]
    public void The_target_says_whether_a_pattern_is_for_the_whole_string(string? member, string? target, string text, bool isFullMatch)
    {
        TraitMap ofTarget = Of(TraitIds.Pattern, target);
        PatternTrait pattern = PatternTrait.Of(Member(Of(TraitIds.Pattern, member)), Target(isFullMatch ? ofTarget.With(TraitIds.C2jFullMatch, new JsonObject(default, [])) : ofTarget))!;
        Assert.Equal((text, isFullMatch), (pattern.Text, pattern.IsFullMatch));
    }

    [Theory]
    [InlineData("null", false)]
    [InlineData("0", true)]
    [InlineData(null, false)]
    public void A_default_of_null_is_none(string? json, bool isThere) => Assert.Equal(isThere, DefaultTrait.Of(Of(TraitIds.Default, json)) is not null);

    [Theory]
    [InlineData("\"http-date\"", "\"date-time\"", "HttpDate")]
    [InlineData(null, "\"date-time\"", "DateTime")]
    [InlineData(null, "\"epoch-seconds\"", "EpochSeconds")]
    [InlineData(null, null, null)]
    public void A_timestamp_has_one_of_three_formats(string? member, string? target, string? expected) => Assert.Equal(
        expected, TimestampFormatTrait.Of(Member(Of(TraitIds.TimestampFormat, member)), Target(Of(TraitIds.TimestampFormat, target)))?.ToString());

    [Fact]
    public void Conditions_keep_their_order_and_their_places()
    {
        ConditionStatement[] conditions = [.. ConditionsTrait.Of(Of(TraitIds.Conditions, """
            { "B": { "expression": "b", "documentation": "Says b." }, "A": { "expression": "a", "documentation": "Says a." } }
            """))];
        Assert.Equal([("B", "b", "Says b."), ("A", "a", "Says a.")], conditions.Select(condition => (condition.Name, condition.Expression.Value, condition.Documentation)));
        Assert.True(conditions[0].Node.Span.Start < conditions[0].Expression.Span.Start);
    }

    [Theory]
    [InlineData("{}", null, null)]
    [InlineData("""{ "message": " ", "since": "2" }""", null, "2")]
    [InlineData("""{ "message": "Use b." }""", "Use b.", null)]
    public void Blank_texts_of_a_deprecation_are_none(string json, string? message, string? since) =>
        Assert.Equal(new DeprecatedTrait(message, since), DeprecatedTrait.Of(Of(TraitIds.Deprecated, json)));
}
