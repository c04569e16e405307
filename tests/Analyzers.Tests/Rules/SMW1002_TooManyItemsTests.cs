namespace Smithwright.Analyzers.Tests.Rules;

public sealed class TooManyItemsTests
{
    [Fact]
    public async Task A_collection_expression_with_one_item_too_many_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.InputListAsync("""{|SMW1002:["a", "b", "c", "d", "e", "f"]|}""");

        Assert.Equal(["'InputList' has 6 items; 'shop.overlay.json' allows at most 5"], messages);
    }

    [Fact]
    public Task A_list_at_its_limit_is_legal() => Verify.InputListAsync("""["a", "b", "c", "d", "e"]""");

    [Fact]
    public async Task A_list_inside_of_a_map_is_reported_where_it_is_written()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync(
            "MetadataColumns",
            """new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = {|SMW1002:["A", "B", "C", "D"]|} }""");

        Assert.Equal(["A value of 'MetadataColumns' has 4 items; the model allows at most 3"], messages);
    }

    [Fact]
    public async Task A_map_with_too_many_entries_is_reported()
    {
        IReadOnlyList<string> messages = await Verify.MemberAsync(
            "MetadataColumns",
            """{|SMW1002:new Dictionary<string, IReadOnlyList<string>> { ["A"] = ["a"], ["B"] = ["b"] }|}""");

        Assert.Equal(["'MetadataColumns' has 2 entries; the model allows at most 1"], messages);
    }

    [Fact]
    public Task An_entry_that_replaces_another_is_not_counted_twice() => Verify.MemberAsync(
        "MetadataColumns",
        """new Dictionary<string, IReadOnlyList<string>> { ["A"] = ["a"], ["A"] = ["b"] }""");
}
