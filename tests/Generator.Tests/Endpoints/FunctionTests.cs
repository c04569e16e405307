namespace Smithwright.Generator.Tests.Endpoints;

/// <summary>Every function of the rules, compiled and run.</summary>
public class FunctionTests
{
    [Theory]
    [InlineData("""{ "fn": "isSet", "argv": [{ "ref": "Plane" }] }""", "x", null)]
    [InlineData("""{ "fn": "not", "argv": [{ "fn": "isSet", "argv": [{ "ref": "Plane" }] }] }""", null, "x")]
    [InlineData("""{ "fn": "stringEquals", "argv": [{ "ref": "Plane" }, "data"] }""", "data", "control")]
    [InlineData("""{ "fn": "not", "argv": [{ "fn": "stringEquals", "argv": ["data", { "ref": "Plane" }] }] }""", "control", "data")]
    [InlineData("""{ "fn": "stringEquals", "argv": [{ "fn": "substring", "argv": [{ "ref": "Plane" }, 1, 3, false] }, "bc"] }""", "abcd", "ab")]
    [InlineData("""{ "fn": "stringEquals", "argv": [{ "fn": "substring", "argv": [{ "ref": "Plane" }, 0, 2, true] }, "cd"] }""", "abcd", "cdab")]
    [InlineData("""{ "fn": "isValidHostLabel", "argv": [{ "ref": "Plane" }, false] }""", "a-1", "a.b")]
    [InlineData("""{ "fn": "isValidHostLabel", "argv": [{ "ref": "Plane" }, true] }""", "a.b", "a..b")]
    [InlineData("""{ "fn": "aws.isVirtualHostableS3Bucket", "argv": [{ "ref": "Plane" }, false] }""", "my-bucket", "My-Bucket")]
    [InlineData("""{ "fn": "stringEquals", "argv": [{ "fn": "uriEncode", "argv": [{ "ref": "Plane" }] }, "a%20b%2F"] }""", "a b/", "a b")]
    [InlineData("""{ "fn": "aws.parseArn", "argv": [{ "ref": "Plane" }] }""", "arn:aws:shop:::item/1", "arn:aws:shop")]
    [InlineData("""{ "fn": "stringEquals", "argv": [{ "fn": "getAttr", "argv": [{ "fn": "aws.parseArn", "argv": [{ "ref": "Plane" }] }, "resourceId[1]"] }, "7"] }""", "arn:aws:shop:eu-west-1:1:item/7", "arn:aws:shop:eu-west-1:1:item")]
    [InlineData("""{ "fn": "booleanEquals", "argv": [true, { "fn": "getAttr", "argv": [{ "fn": "parseURL", "argv": [{ "ref": "Plane" }] }, "isIp"] }] }""", "https://127.0.0.1:80/a", "https://example.com")]
    [InlineData("""{ "fn": "stringEquals", "argv": [{ "fn": "getAttr", "argv": [{ "fn": "split", "argv": [{ "ref": "Plane" }, "--", 0] }, "[-1]"] }, "c"] }""", "a--b--c", "c--b")]
    [InlineData("""{ "fn": "stringEquals", "argv": [{ "fn": "coalesce", "argv": [{ "ref": "Plane" }, { "ref": "Size" }, "none"] }, "none"] }""", null, "some")]
    [InlineData("""{ "fn": "stringEquals", "argv": [{ "fn": "ite", "argv": [{ "fn": "isSet", "argv": [{ "ref": "Plane" }] }, "set", "unset"] }, "set"] }""", "x", null)]
    [InlineData("""{ "fn": "ite", "argv": [{ "fn": "isSet", "argv": [{ "ref": "Plane" }] }, true, false] }, { "fn": "stringEquals", "argv": [{ "ref": "Plane" }, "a"] }""", "a", "b")]
    [InlineData("""{ "fn": "stringEquals", "argv": ["{Plane}", "{{a}}"] }""", "{a}", "a")]
    [InlineData("""{ "fn": "stringEquals", "argv": ["x-{Plane}\"", "x-a\""] }""", "a", "b")]
    [InlineData("""{ "fn": "substring", "argv": [{ "ref": "Plane" }, 0, 2, false], "assign": "head" }, { "fn": "stringEquals", "argv": [{ "ref": "head" }, "ab"] }""", "abc", "b")]
    [InlineData("""{ "fn": "isValidHostLabel", "argv": [{ "ref": "Plane" }, false], "assign": "valid" }, { "fn": "booleanEquals", "argv": [{ "ref": "valid" }, true] }""", "abc", "b.c")]
    public void A_condition_on_a_text_holds_for_one_value_and_not_for_another(string condition, string? holds, string? fails)
    {
        RuleModel model = RuleModel.When(condition);
        Assert.Equal("yes", holds is null ? model.Host(static parameters => parameters) : model.HostFor("Plane", holds));
        Assert.Equal("no", fails is null ? model.Host(static parameters => parameters) : model.HostFor("Plane", fails));
    }

    [Theory]
    [InlineData("""{ "fn": "booleanEquals", "argv": [{ "ref": "Fast" }, true] }""", "yes", "no", "no")]
    [InlineData("""{ "fn": "booleanEquals", "argv": [false, { "ref": "Fast" }] }""", "no", "yes", "no")]
    [InlineData("""{ "fn": "not", "argv": [{ "fn": "booleanEquals", "argv": [{ "ref": "Fast" }, true] }] }""", "no", "yes", "yes")]
    [InlineData("""{ "fn": "booleanEquals", "argv": [{ "ref": "Fast" }, { "ref": "Wide" }] }""", "no", "yes", "no")]
    [InlineData("""{ "fn": "isSet", "argv": [{ "ref": "Fast" }] }""", "yes", "yes", "no")]
    public void A_switch_that_is_not_set_is_neither_true_nor_false(string condition, string whenTrue, string whenFalse, string whenUnset)
    {
        RuleModel model = RuleModel.When(condition);
        Assert.Equal(whenTrue, model.HostFor("Fast", true));
        Assert.Equal(whenFalse, model.HostFor("Fast", false));
        Assert.Equal(whenUnset, model.Host(static parameters => parameters));
    }

    [Fact]
    public void A_default_stands_in_for_what_is_not_set()
    {
        RuleModel model = RuleModel.When("""{ "fn": "stringEquals", "argv": [{ "ref": "Tier" }, "basic"] }""");
        Assert.Equal("yes", model.Host(static parameters => parameters));
        Assert.Equal("no", model.HostFor("Tier", "gold"));
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_named()
    {
        RuleModel model = RuleModel.When("""{ "fn": "isSet", "argv": [{ "ref": "Fast" }] }""");
        Assert.Contains("'Fast' must be a bool", Assert.Throws<ArgumentException>(() => model.HostFor("Fast", "true")).Message, StringComparison.Ordinal);
    }
}
