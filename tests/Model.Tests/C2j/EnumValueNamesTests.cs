using CsCheck;
using Smithwright.Model.C2j;
using Smithwright.Model.Naming;

namespace Smithwright.Model.Tests.C2j;

/// <summary>Values without names get names that depend on the values alone.</summary>
public class EnumValueNamesTests
{
    private static readonly Gen<string> RandomValue = Gen.OneOf(
        Gen.OneOf("a", "A", "b", "B", "1", "2", "-", "+", " ", "_", ".", "*", "#", "é").Array[0, 4].Select(string.Concat),
        Gen.OneOf("Value", "value", "VALUE", "KnownValues", "class", "Class", "Equals", "a_dash_b", "AValue", "a_value", "Empty", "_"));

    [Theory]
    [InlineData("red", "Red")]
    [InlineData("deep-blue", "DeepBlue")]
    [InlineData("VERY_HOT", "VeryHot")]
    [InlineData("2x", "_2x")]
    [InlineData("1.0", "_1_0")]
    [InlineData("us-east-1", "UsEast1")]
    [InlineData("2020-01-31", "_2020_01_31")]
    [InlineData("s3:ObjectCreated:*", "S3ObjectCreated")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("GMT+1", "GmtPlus1")]
    [InlineData("c++", "CPlusPlus")]
    [InlineData("", "Empty")]
    [InlineData("*", "Asterisk")]
    [InlineData("<", "Less")]
    [InlineData(">=", "GreaterEqual")]
    [InlineData("-", "Dash")]
    [InlineData("class", "Class")]
    [InlineData("日本", "U65e5U672c")]
    public void A_value_alone_is_named_so(string value, string expected) => Assert.Equal([expected], Names(value));

    [Theory]
    [InlineData("+1|-1", "Plus1|Minus1")]
    [InlineData("+1|-1|1", "Plus1|Minus1|_1")]
    [InlineData("GMT+1|GMT-1", "GmtPlus1|GmtMinus1")]
    [InlineData("GMT+1|GMT1", "GmtPlus1|Gmt1")]
    [InlineData("GMT-1|GMT 1", "GmtMinus1|GmtSpace1")]
    [InlineData("a b|a-b", "ASpaceB|ADashB")]
    [InlineData("a.b|a_b|A-B", "ADotB|AUnderscoreB|ADashB")]
    [InlineData("C|C#", "CValue|CHash")]
    [InlineData("caf|café", "CafValue|CafU00e9")]
    [InlineData("red|RED|Red", "red|RED|Red_")]
    [InlineData("foo-bar|FooBar", "FooDashBar|FooBarValue")]
    [InlineData("a b|a-b|a_space_b", "U0061U0020U0062|ADashB|U0061U005fU0073U0070U0061U0063U0065U005fU0062")]
    [InlineData("value|class", "ValueValue|Class")]
    [InlineData("|Empty", "EmptyText|EmptyValue")]
    public void Values_that_would_get_one_name_are_all_spelled_out(string values, string expected) => Assert.Equal(expected.Split('|'), Names(values.Split('|')));

    [Fact]
    public void No_name_changes_its_value_with_order_or_length() => Gen.Select(RandomValue.Array[1, 8], RandomValue.Array[0, 4]).Sample((values, more) =>
    {
        string[] few = [.. values.Distinct()];
        string[] many = [.. more.Concat(values.Reverse()).Distinct()];
        Dictionary<string, string> before = few.Zip(Names(few)).ToDictionary(pair => pair.Second, pair => pair.First);
        foreach ((string value, string name) in many.Zip(Names(many)))
        {
            Assert.True(!before.TryGetValue(name, out string? was) || was == value, $"{name} was '{was}' and is '{value}' in {string.Join('|', many)} after {string.Join('|', few)}");
        }
    });

    private static string[] Names(params string[] values)
    {
        IReadOnlyList<string> names = EnumValueNames.Of(values);
        IReadOnlyDictionary<string, string> members = MemberNames.OfEnum("Kind", names);
        string[] all = [.. names.Select(name => members[name])];
        Assert.Equal(all.Length, all.Distinct().Count());
        return all;
    }
}
