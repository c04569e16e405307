namespace Smithwright.Analyzers.Tests.Values;

public sealed class VariableTests
{
    private const string Request = "Use(new RankRequest { CampaignArn = text, InputList = ids });";
    private const string Reported = "Use(new RankRequest { CampaignArn = text, InputList = {|SMW1002:ids|} });";
    private const string Six = """["a", "b", "c", "d", "e", "f"]""";

    [Theory]
    [InlineData($"IReadOnlyList<string> ids = {Six}; {Reported}")]
    [InlineData($"string[] ids = {Six}; {Reported}")]
    [InlineData($"List<string> ids = {Six}; Use(ids.Count); foreach (string id in ids) Use(id); {Reported}")]
    [InlineData($"string[] ids = {Six}; ids[0] = text; Array.Sort(ids); {Reported}")]
    [InlineData($"string[] ids = {Six}; Use(ids); {Reported}")]
    [InlineData($"IReadOnlyList<string> ids; ids = {Six}; {Reported}")]
    [InlineData($$"""IReadOnlyList<string> ids; if (flag) { ids = {{Six}}; } else { ids = new string[7]; } {{Reported}}""")]
    [InlineData($"var other = new List<string>({Six}); IReadOnlyList<string> ids = other; {Reported}")]
    public Task A_variable_that_holds_too_much_on_every_path_is_reported(string statements) => Verify.StatementsAsync(statements);

    [Theory]
    [InlineData($"IReadOnlyList<string> ids = {Six}; if (flag) ids = []; {Request}")]
    [InlineData($"IReadOnlyList<string> ids = {Six}; if (flag) ids = items; {Request}")]
    [InlineData($"List<string> ids = {Six}; ids.Clear(); {Request}")]
    [InlineData($"List<string> ids = {Six}; if (flag) ids.RemoveAt(0); {Request}")]
    [InlineData($"List<string> ids = {Six}; while (number-- > 0) ids.RemoveAt(0); {Request}")]
    [InlineData($"List<string> ids = {Six}; {Request} ids.Clear();")]
    [InlineData($"List<string> ids = {Six}; var alias = ids; alias.Clear(); {Request}")]
    [InlineData($"List<string> ids = {Six}; Action<List<string>> use = null!; use(ids); {Request}")]
    [InlineData($"List<string> ids = {Six}; Action clear = () => ids.Clear(); clear(); {Request}")]
    [InlineData($"List<string> ids = {Six}; Action clear = ids.Clear; clear(); {Request}")]
    [InlineData($"List<string> ids = {Six}; ((ICollection<string>)ids).Clear(); {Request}")]
    [InlineData($"IReadOnlyList<string> ids = {Six}; void Empty(ref IReadOnlyList<string> value) => value = []; Empty(ref ids); {Request}")]
    [InlineData($"IReadOnlyList<string> ids = {Six}; (ids, number) = ([], 1); {Request}")]
    [InlineData($"IReadOnlyList<string> ids = {Six}; ref IReadOnlyList<string> alias = ref ids; alias = []; {Request}")]
    [InlineData($"string[] ids = {Six}; Array.Resize(ref ids, 2); {Request}")]
    [InlineData($"List<string> ids = {Six}; using (var all = ids.GetEnumerator()) {{ }} ids?.Clear(); {Request}")]
    [InlineData($"foreach (IReadOnlyList<string> ids in new[] {{ items }}) {Request}")]
    [InlineData("""string[] ids = new string[5]; for (int i = 0; i < 5; i++) ids[i] = "x"; Use(new RankRequest { CampaignArn = text, InputList = ids });""")]
    [InlineData("""var ids = new List<string>(); foreach (var item in items) if (flag) ids.Add(item); Use(new RankRequest { CampaignArn = text, InputList = items, Tags = ids });""")]
    public Task A_variable_that_may_hold_something_else_is_not_reported(string statements) => Verify.StatementsAsync(statements);

    [Theory]
    [InlineData("""if (!((object)text is string id)) id = "more than eight";""")]
    [InlineData("""if (array is not [_, string id]) id = "more than eight";""")]
    [InlineData("""if (!Try(out string id)) id = "more than eight";""")]
    [InlineData("""string id = "more than eight"; Try(out id);""")]
    [InlineData("""string id = "more than eight"; id ??= text;""")]
    [InlineData("""string id = ""; id += text;""")]
    [InlineData("""foreach (string id in items)""")]
    public Task A_variable_that_a_pattern_a_call_or_a_loop_sets_is_unknown(string declaration) => Verify.StatementsAsync($$"""
                bool Try(out string value) { value = "a"; return flag; }
                {{declaration}}
                    Use(new RankRequest { CampaignArn = text, InputList = [id], UserId = id });
        """);

    [Fact]
    public Task A_variable_that_depends_on_itself_is_unknown() => Verify.StatementsAsync("""
                string id = "";
                for (int i = 0; i < 3; i++) id = id + "x";
                Use(new RankRequest { CampaignArn = text, InputList = items, UserId = id });
        """);

    [Fact]
    public Task An_item_is_reported_in_the_variable_and_once_for_two_uses() => Verify.StatementsAsync("""
                IReadOnlyList<string> ids = ["a", {|SMW1004:"more than eight"|}];
                Use(new RankRequest { CampaignArn = text, InputList = ids });
                Use(new RankRequest { CampaignArn = text, InputList = ids });
        """);

    [Fact]
    public Task Variables_of_lambdas_and_local_functions_are_followed() => Verify.StatementsAsync("""
                Func<RankRequest> create = () =>
                {
                    const int count = 6;
                    var ids = Enumerable.Repeat("a", count).ToArray();
                    return new RankRequest { CampaignArn = text, InputList = {|SMW1002:ids|} };
                };
                Use(create);
        """);
}
