namespace Smithwright.Analyzers.Tests.Values;

public sealed class MemberTests
{
    private const string Six = """["a", "b", "c", "d", "e", "f"]""";
    private const string Reported = """RankRequest Create(string text) => new() { CampaignArn = text, InputList = {|SMW1002:Ids|} };""";
    private const string Silent = """RankRequest Create(string text) => new() { CampaignArn = text, InputList = Ids };""";

    [Theory]
    [InlineData($"static readonly IReadOnlyList<string> Ids = {Six}; {Reported}")]
    [InlineData($"readonly ImmutableArray<string> Ids = {Six}; {Reported}")]
    [InlineData($"private static readonly string[] Ids = {Six}; static int Count => Ids.Length; {Reported}")]
    [InlineData($"private static readonly List<string> Ids = {Six}; static bool Has(string id) => Ids.Contains(id); {Reported}")]
    [InlineData($$"""static IReadOnlyList<string> Ids { get; } = {{Six}}; {{Reported}}""")]
    [InlineData($$"""IReadOnlyList<string> Ids { get; } = {{Six}}; {{Reported}}""")]
    [InlineData($"static IReadOnlyList<string> Ids => {Six}; {Reported}")]
    [InlineData($$"""static IReadOnlyList<string> Ids { get => {{Six}}; } {{Reported}}""")]
    [InlineData($"public static readonly string[] Ids = {Six}; {Reported}")]
    public Task A_member_that_cannot_change_is_followed(string members) => Verify.MembersAsync(members);

    [Theory]
    [InlineData($"static IReadOnlyList<string> Ids = {Six}; {Silent}")]
    [InlineData($"private static readonly List<string> Ids = {Six}; static void Clear() => Ids.Clear(); {Silent}")]
    [InlineData($"public static readonly List<string> Ids = {Six}; {Silent}")]
    [InlineData($$"""static readonly IReadOnlyList<string> Ids = {{Six}}; static Program() { Ids = []; } {{Silent}}""")]
    [InlineData($$"""readonly IReadOnlyList<string> Ids = {{Six}}; Program(IReadOnlyList<string> ids) => Ids = ids; {{Silent}}""")]
    [InlineData($$"""readonly IReadOnlyList<string> Ids = {{Six}}; int Count { init => Ids = []; } {{Silent}}""")]
    [InlineData($$"""IReadOnlyList<string> Ids { get; init; } = {{Six}}; {{Silent}}""")]
    [InlineData($$"""IReadOnlyList<string> Ids { get; set; } = {{Six}}; {{Silent}}""")]
    [InlineData($"protected virtual IReadOnlyList<string> Ids => {Six}; {Silent}")]
    [InlineData($"IReadOnlyList<string> Ids => Ids; {Silent}")]
    [InlineData("static readonly IReadOnlyList<string> Ids = Load(); static IReadOnlyList<string> Load() { return Environment.GetCommandLineArgs(); } " + Silent)]
    public Task A_member_that_may_change_is_not_followed(string members) => Verify.MembersAsync(members);

    [Fact]
    public Task A_constant_of_another_file_is_reported_where_it_is_used() => Verify.FileAsync(
        """
        using Shop;

        class Program
        {
            RankRequest Create(string text) => new()
            {
                CampaignArn = text,
                InputList = {|SMW1002:{|SMW1004:Known.Ids|}|},
                UserId = {|SMW1004:Known.Nobody|},
            };
        }
        """,
        ("Known.cs", """
        static class Known
        {
            public const string Nobody = "";
            public static readonly System.Collections.Generic.IReadOnlyList<string> Ids = ["more than eight", "b", "c", "d", "e", "f"];
        }
        """));
}
