namespace Smithwright.Analyzers.Tests.Rules;

public sealed class UniqueItemsTests
{
    [Fact]
    public async Task An_item_that_equals_an_earlier_one_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync("Tags", """["a", "b", {|SMW1007:"a"|}]""");

        Assert.Equal(["'Tags' contains \"a\" more than once; the model requires unique items"], messages);
    }

    [Theory]
    [InlineData("""["a", "b", "A"]""")]
    [InlineData("""["a", text]""")]
    [InlineData("""[text, text + "x"]""")]
    [InlineData("""flag ? ["a", "a"] : ["a", "b"]""")]
    [InlineData("""new[] { "a", "a" }.Distinct().Append("b").ToList()""")]
    [InlineData("""[.. new HashSet<string> { "a", "b", "a" }]""")]
    public Task Items_that_may_differ_are_legal(string expression) => Verify.MemberAsync("Tags", expression);

    [Theory]
    [InlineData("Blobs", """[new byte[] { 1, 2 }, {|SMW1007:new byte[] { 1, 2 }|}]""")]
    [InlineData("Blobs", """[new byte[] { 104, 105 }, {|SMW1007:"hi"u8.ToArray()|}]""")]
    [InlineData("Blobs", """[Encoding.UTF8.GetBytes("hi"), {|SMW1007:new ReadOnlyMemory<byte>([104, 105])|}]""")]
    [InlineData("Blobs", """[default, {|SMW1007:Array.Empty<byte>()|}]""")]
    [InlineData("Times", """[DateTimeOffset.UnixEpoch, {|SMW1007:DateTimeOffset.FromUnixTimeSeconds(0)|}]""")]
    [InlineData("Times", """[new DateTimeOffset(1970, 1, 1, 0, 0, 5, TimeSpan.Zero), {|SMW1007:DateTimeOffset.FromUnixTimeMilliseconds(5_000)|}]""")]
    [InlineData("Weights", """[double.NaN, 1, {|SMW1007:double.NaN|}]""")]
    [InlineData("Weights", """[0.0, {|SMW1007:-0.0|}]""")]
    [InlineData("Weights", """[1, {|SMW1007:1.0|}]""")]
    [InlineData("Amounts", """[1.0m, {|SMW1007:1.00m|}]""")]
    [InlineData("Amounts", """[1, {|SMW1007:1.0m|}]""")]
    [InlineData("Rows", """[[new byte[] { 1 }], {|SMW1007:[new byte[] { 1 }]|}]""")]
    [InlineData("Things", """[new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }, {|SMW1007:new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" }|}]""")]
    [InlineData("Things", """[new Filter { Name = "n", Color = Color.Red }, {|SMW1007:new Filter { Color = Color.Red, Name = "n" }|}]""")]
    public Task Items_of_every_type_are_compared_by_what_is_in_them(string member, string expression) => Verify.MemberAsync(member, expression);

    [Theory]
    [InlineData("Blobs", """[new byte[] { 1, 2 }, new byte[] { 2, 1 }]""")]
    [InlineData("Blobs", """[new byte[] { 1, 2 }, new byte[] { 1, 2, 0 }]""")]
    [InlineData("Blobs", """[new byte[] { (byte)number }, new byte[] { (byte)number }]""")]
    [InlineData("Blobs", """[new byte[2], new byte[2]]""")]
    [InlineData("Times", """[new DateTimeOffset(1970, 1, 1, 0, 0, 5, TimeSpan.FromHours(1)), new DateTimeOffset(1970, 1, 1, 0, 0, 5, TimeSpan.Zero)]""")]
    [InlineData("Times", """[DateTimeOffset.Now, DateTimeOffset.Now]""")]
    [InlineData("Times", """[DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1)]""")]
    [InlineData("Weights", """[1e15, 1e16, 1.5e16, 10]""")]
    [InlineData("Amounts", """[1.0m, 10m, 100m]""")]
    [InlineData("Rows", """[[new byte[] { 1 }], [new byte[] { 1 }, new byte[] { 1 }]]""")]
    [InlineData("Things", """[new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }, new Dictionary<string, string> { ["a"] = "2", ["b"] = "1" }]""")]
    public Task Items_of_every_type_that_may_differ_are_legal(string member, string expression) => Verify.MemberAsync(member, expression);

    [Fact]
    public Task Bytes_that_may_change_later_are_not_compared() => Verify.StatementsAsync("""
                byte[] bytes = { 1 };
                RankRequest made = new RankRequest { CampaignArn = text, InputList = items, Blobs = [bytes, new byte[] { 1 }] };
                bytes[0] = 2;
                Use(made);
        """);

    [Fact]
    public async Task A_list_of_very_many_items_is_read()
    {
        string items = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"\"{i}\""));

        await Verify.MemberAsync("Words", $$"""new[] { {{items}}, {|SMW1007:"7"|} }""");
    }

    [Fact]
    public Task Values_that_hold_each_other_many_times_are_not_gone_through()
    {
        string levels = string.Concat(Enumerable.Range(1, 30).Select(i => $"var l{i} = new[] {{ l{i - 1}, l{i - 1} }};\n"));

        return Verify.StatementsAsync($$"""
                    var l0 = new byte[] { 1 };
                    {{levels}}
                    Use(new RankRequest { CampaignArn = text, InputList = items, Things = [l30, l30] });
            """);
    }

    [Fact]
    public Task Equal_items_of_a_list_that_is_not_unique_are_legal() => Verify.InputListAsync("""["a", "a"]""");

    [Fact]
    public async Task A_key_that_is_added_twice_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.StatementsAsync("""
                    Use(new Filter { Name = text, Color = Color.Red, Values = new Dictionary<string, string> { { "k", "1" }, { {|SMW1007:"k"|}, "2" } } });
            """);

        Assert.Equal(["'Values' contains \"k\" more than once; a dictionary throws when a key is added again"], messages);
    }

    [Fact]
    public Task A_key_that_is_assigned_twice_is_legal() => Verify.StatementsAsync("""
                Use(new Filter { Name = text, Color = Color.Red, Values = new Dictionary<string, string> { ["k"] = "1", ["k"] = "2" } });
        """);

    [Fact]
    public Task A_key_that_is_added_twice_to_a_dictionary_in_a_dictionary_is_reported() => Verify.MemberAsync(
        "Nested",
        """new Dictionary<string, IReadOnlyDictionary<string, string>> { ["m"] = new Dictionary<string, string> { { "k", "1" }, { {|SMW1007:"k"|}, "2" } } }""");

    [Fact]
    public Task The_same_key_in_two_dictionaries_of_a_dictionary_is_legal() => Verify.MemberAsync(
        "Nested",
        """
        new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["m"] = new Dictionary<string, string> { { "k", "1" } },
            ["n"] = new Dictionary<string, string> { { "k", "1" } },
        }
        """);
}
