namespace Smithwright.Analyzers.Tests.Values;

/// <summary>Collections in local variables that are changed before they are used.</summary>
public sealed class ChangeTests
{
    private const string Request = "Use(new RankRequest { CampaignArn = text, InputList = ids });";
    private const string TooMany = "Use(new RankRequest { CampaignArn = text, InputList = {|SMW1002:ids|} });";
    private const string Four = """List<string> ids = ["a", "b", "c", "d"];""";
    private const string Five = """List<string> ids = ["a", "b", "c", "d", "e"];""";
    private const string Six = """List<string> ids = ["a", "b", "c", "d", "e", "f"];""";

    [Theory]
    [InlineData($$"""{{Five}} ids.Add("f"); {{TooMany}}""")]
    [InlineData($$"""var ids = new List<string>(); ids.Add("a"); ids.AddRange(["b", "c", "d"]); ids.AddRange(new[] { "e", "f" }); {{TooMany}}""")]
    [InlineData($$"""{{Four}} ids.AddRange(ids); {{TooMany}}""")]
    [InlineData($$"""{{Five}} ids.Insert(0, text); {{TooMany}}""")]
    [InlineData($$"""{{Five}} ids.InsertRange(number, ["x"]); {{TooMany}}""")]
    [InlineData($$"""{{Five}} ids[1] = text; ids.Sort(); ids.Reverse(); ids.Add("f"); {{TooMany}}""")]
    [InlineData($$"""{{Six}} ids.Clear(); ids.AddRange(new string[6]); {{TooMany}}""")]
    [InlineData($$"""{{Six}} ids.Add("g"); ids.RemoveAt(number); {{TooMany}}""")]
    [InlineData($$"""{{Six}} ids.Add("g"); ids.Remove(text); {{TooMany}}""")]
    [InlineData($$"""{{Four}} if (flag) { ids.Add("e"); ids.Add("f"); } else { ids.AddRange(["g", "h", "i"]); } {{TooMany}}""")]
    [InlineData($$"""{{Six}} if (flag) { ids.Add("g"); } {{TooMany}}""")]
    [InlineData($$"""{{Six}} foreach (string item in items) { ids.Add(item); } {{TooMany}}""")]
    [InlineData($$"""{{Four}} while (number-- > 0) { ids.Add("x"); } ids.Add("e"); ids.Add("f"); {{TooMany}}""")]
    [InlineData($$"""{{Five}} while (flag) { var more = new List<string>(ids); more.Add("f"); Use(new RankRequest { CampaignArn = text, InputList = {|SMW1002:more|} }); }""")]
    [InlineData($$"""{{Four}} try { ids.Add("e"); ids.Add("f"); {{TooMany}} } finally { Use(number); }""")]
    [InlineData($$"""{{Five}} using (var reader = new System.IO.StringReader(text)) { ids.Add("f"); {{TooMany}} }""")]
    [InlineData($$"""try { {{Five}} ids.Add("f"); {{TooMany}} } catch (InvalidOperationException) { Use(number); }""")]
    [InlineData($$"""{{Five}} ids.Add(flag ? "f" : text); Use(ids.Count); {{TooMany}}""")]
    [InlineData($$"""{{Six}} {{TooMany}} ids = new(); ids.Add("a");""")]
    [InlineData($$"""{{Six}} Use(new RankRequest { CampaignArn = text, InputList = {|SMW1002:ids.ToArray()|} }); ids.Clear();""")]
    [InlineData($$"""string[] ids = new string[6]; for (int i = 0; i < 6; i++) { ids[i] = "x"; } {{TooMany}}""")]
    [InlineData($$"""Action act = () => { {{Five}} ids.Add("f"); {{TooMany}} }; act();""")]
    [InlineData($$"""void Act() { {{Five}} ids.Add("f"); {{TooMany}} } Act();""")]
    [InlineData($$"""{{Five}} ids.Add("f"); Func<int> count = () => ids.Count; {{TooMany}}""")]
    [InlineData("""var ids = ImmutableArray.CreateBuilder<string>(); ids.AddRange("a", "b", "c"); ids.Add("d"); ids.Add("e"); ids.Add("f"); Use(new RankRequest { CampaignArn = text, InputList = {|SMW1002:ids.ToImmutable()|} });""")]
    public Task A_list_that_has_too_much_after_its_changes_is_reported(string statements) => Verify.StatementsAsync(statements);

    [Theory]
    [InlineData($$"""{{Four}} ids.Add("e"); {{Request}}""")]
    [InlineData($$"""{{Five}} if (flag) { ids.Add("f"); } {{Request}}""")]
    [InlineData($$"""{{Six}} ids.RemoveAt(0); {{Request}}""")]
    [InlineData($$"""{{Six}} ids.Remove("a"); {{Request}}""")]
    [InlineData($$"""{{Six}} ids.Remove(text); {{Request}}""")]
    [InlineData($$"""{{Six}} ids.RemoveAll(id => id == text); {{Request}}""")]
    [InlineData($$"""{{Six}} ids.RemoveRange(0, 1); {{Request}}""")]
    [InlineData($$"""{{Six}} ids.Clear(); {{Request}}""")]
    [InlineData($$"""{{Six}} Action<List<string>> use = null!; use(ids); ids.Add("g"); {{Request}}""")]
    [InlineData($$"""{{Six}} {{Request}} ids.Clear();""")]
    [InlineData($$"""{{Six}} while (flag) { {{Request}} ids.RemoveAt(0); }""")]
    [InlineData($$"""{{Six}} var query = ids.Select(id => id + "x"); ids.Clear(); Use(new RankRequest { CampaignArn = text, InputList = query.ToList() });""")]
    [InlineData($$"""{{Six}} foreach (string item in items) { ids.Add(item); ids.RemoveAt(0); } ids.Clear(); {{Request}}""")]
    [InlineData($$"""{{Six}} foreach (string item in items) { ids.Add(item); if (flag) ids.Clear(); } {{Request}}""")]
    [InlineData($$"""{{Six}} var other = ids; other.Clear(); ids.Add("x"); {{Request}}""")]
    [InlineData($$"""List<string> other; List<string> ids = other = [text, text, text, text, text, text]; other.Clear(); {{Request}}""")]
    [InlineData($$"""{{Six}} try { Use(number); ids.Clear(); Use(number); } catch (InvalidOperationException) { } {{Request}}""")]
    [InlineData($$"""{{Six}} try { Use(number); } finally { ids.Clear(); } {{Request}}""")]
    [InlineData($$"""{{Four}} try { ids.AddRange(items); ids.Add("x"); ids.Clear(); } catch (InvalidOperationException) { {{Request}} }""")]
    [InlineData($$"""{{Five}} Action add = () => ids.Clear(); ids.Add("f"); add(); {{Request}}""")]
    [InlineData($$"""{{Six}} again: ids.RemoveAt(0); if (flag) goto again; {{Request}}""")]
    [InlineData($$"""string[] ids = new string[6]; (ids, number) = ([], 1); {{Request}}""")]
    [InlineData($$"""string[] ids = new string[6]; ids = items.ToArray(); {{Request}}""")]
    public Task A_list_that_may_be_small_enough_after_its_changes_is_not_reported(string statements) => Verify.StatementsAsync(statements);

    [Fact]
    public Task What_is_added_is_reported_where_it_is_written() => Verify.StatementsAsync("""
                var ids = new List<string>();
                ids.Add({|SMW1004:"more than eight"|});
                ids.AddRange(["a", {|SMW1004:"more than nine"|}]);
                ids.Add("more than ten");
                ids[3] = "a";
                ids.Insert(number, {|SMW1004:"more than eleven"|});
                Use(new RankRequest { CampaignArn = text, InputList = ids });
                var others = new List<string> { "a", "more than eight" };
                others.RemoveAt(1);
                Use(new RankRequest { CampaignArn = text, InputList = others });
        """);

    [Fact]
    public Task Duplicates_that_are_added_are_reported() => Verify.StatementsAsync("""
                var tags = new List<string> { "a" };
                tags.Add({|SMW1007:"a"|});
                Use(new RankRequest { CampaignArn = text, InputList = items, Tags = tags });
        """);

    [Fact]
    public Task An_item_set_in_a_list_of_which_only_a_part_is_known_says_nothing_of_the_others() => Verify.StatementsAsync("""
                var ids = new List<string>(items);
                ids.Add("a");
                ids[0] = "b";
                Use(request with { Tags = ids });
        """);

    [Theory]
    [InlineData("""columns["A"] = items; columns["B"] = items;""")]
    [InlineData("""columns.Add("A", items); columns.Add(text, items);""")]
    [InlineData("""columns.TryAdd("A", items); columns.TryAdd("A", items); columns["B"] = items;""")]
    [InlineData("""columns["A"] = items; if (flag) { columns["B"] = items; } else { columns["C"] = items; }""")]
    [InlineData("""columns["A"] = items; columns["B"] = items; columns["C"] = items; columns.Remove(text);""")]
    public Task A_dictionary_with_too_many_entries_after_its_changes_is_reported(string changes) => Verify.StatementsAsync($$"""
                var columns = new Dictionary<string, IReadOnlyList<string>>();
                {{changes}}
                Use(new RankRequest { CampaignArn = text, InputList = items, MetadataColumns = {|SMW1002:columns|} });
        """);

    [Theory]
    [InlineData("""columns["A"] = items; columns["A"] = items;""")]
    [InlineData("""columns["A"] = items; columns["a"] = items;""")]
    [InlineData("""columns["A"] = items; columns[text] = items;""")]
    [InlineData("""columns["A"] = items; columns.TryAdd("A", items);""")]
    [InlineData("""columns["A"] = items; columns["B"] = items; columns.Remove("A");""")]
    [InlineData("""columns["A"] = items; columns["B"] = items; columns.Clear();""")]
    [InlineData("""columns["A"] = items; if (flag) { columns["B"] = items; }""")]
    [InlineData("""columns["A"] = []; columns["A"] = items;""")]
    [InlineData("""foreach (string item in items) { columns[item] = items; }""")]
    public Task A_dictionary_that_may_be_small_enough_after_its_changes_is_not_reported(string changes) => Verify.StatementsAsync($$"""
                var columns = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
                {{changes}}
                Use(new RankRequest { CampaignArn = text, InputList = items, MetadataColumns = columns });
        """);

    [Fact]
    public Task A_key_that_is_set_is_reported_where_it_is_written() => Verify.StatementsAsync("""
                var columns = new Dictionary<string, IReadOnlyList<string>>();
                columns[{|SMW1009:"USERS"|}] = ["AGE"];
                Use(new MetadataRequest { InputList = items, MetadataColumns = columns });
        """);

    [Theory]
    [InlineData("""string id = "more"; id += " than eight";""")]
    [InlineData("""string id = "more"; if (flag) id += " than eight"; else id = "more than nine";""")]
    [InlineData("""string id = "a"; id = "more than " + id + "12345";""")]
    [InlineData("""string id; switch (number) { case 1: id = "more than eight"; break; case 2: throw new Exception(); default: id = "more than nine"; break; }""")]
    [InlineData("""string id = "a"; do { id = "more than eight"; } while (flag);""")]
    public Task A_text_that_is_wrong_on_every_way_is_reported(string statements) => Verify.StatementsAsync($$"""
                {{statements}}
                Use(new Filter { Name = "n", Color = new({|SMW1008:id|}) });
        """);

    [Theory]
    [InlineData("""string id = "more than eight"; id = "a";""")]
    [InlineData("""string id = "a"; while (flag) { id = "more than eight"; }""")]
    [InlineData("""string id = "more than eight"; for (int i = 0; i < number; i++) { id = id.Substring(1); }""")]
    [InlineData("""string id; if (flag) { id = "more than eight"; } else { id = text; }""")]
    [InlineData("""string id = "more than eight"; try { id = text; } catch (InvalidOperationException) { }""")]
    public Task A_text_that_may_be_short_on_some_way_is_not_reported(string statements) => Verify.StatementsAsync($$"""
                {{statements}}
                Use(new RankRequest { CampaignArn = text, InputList = [id] });
        """);

    [Fact]
    public Task Variables_are_read_as_they_are_at_the_place_of_construction() => Verify.StatementsAsync("""
                int min = 5;
                var range = new MetadataRequest { InputList = items, MinScore = {|SMW1009:min|}, MaxScore = 4 };
                min = 3;
                Use(range with { MinScore = min });
                if (flag) { min = 6; } else { min = 7; }
                Use(range with { MinScore = {|SMW1009:min|} });
        """);

    [Fact]
    public async Task A_long_row_of_changes_is_followed()
    {
        string changes = string.Concat(Enumerable.Range(0, 100).Select(index => $"if (flag) {{ ids.Add(\"{index}\"); }}\n"));

        IReadOnlyList<string> messages = await Verify.StatementsAsync($"{Six}\n{changes}{TooMany}");

        Assert.Equal(["'InputList' has at least 6 items; 'shop.overlay.json' allows at most 5"], messages);
    }
}
