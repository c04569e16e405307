namespace Smithwright.Package.Tests;

/// <summary>The fixes as <c>dotnet format</c> applies them, all at once and in several files.</summary>
[Collection(PackedCollection.Name)]
public sealed class FixTests(PackedPackage package)
{
    private const string Severities = """
        root = true
        [*.cs]
        dotnet_diagnostic.SMW1008.severity = warning
        dotnet_diagnostic.SMW1011.severity = warning
        """;

    internal static readonly Consumer Fixed = new(
        "Fixed", "net10.0", ShopModel.Reference,
        (ShopModel.File, ShopModel.Text), (ShopModel.DataFile, ShopModel.Data), ("First.cs", Wrong("First")), ("Second.cs", Wrong("Second")), (".editorconfig", Severities));

    [Fact]
    public void All_fixes_are_applied_by_dotnet_format()
    {
        string folder = package.Built(Fixed).Folder;

        Shell.Dotnet(folder, "format", "analyzers", "--no-restore", "--severity", "warn", "--diagnostics", "SMW1001", "SMW1002", "SMW1003", "SMW1004", "SMW1005", "SMW1006", "SMW1007", "SMW1008", "SMW1009", "SMW1011", "SMW1013", "SMW1014");

        Assert.Equal(Corrected("First"), File.ReadAllText(Path.Combine(folder, "First.cs")));
        Assert.Equal(Corrected("Second"), File.ReadAllText(Path.Combine(folder, "Second.cs")));
        Shell.Dotnet(folder, "build", "--no-restore", "-nologo", "-warnaserror");
    }

    private static string Wrong(string name) => $$"""
        using Shop;
        using Smithwright;

        public static class {{name}}
        {
            public static RankInput[] Requests() =>
            [
                new() { Title = null! },
                new() { Title = "t", Tags = ["a", "b", "c", "d", "e"] },
                new() { Title = "t", Tags = ["a", "b", "a"] },
                new() { Title = "t", Color = new("gren") },
                new() { Title = "t", Columns = new Dictionary<string, string> { ["ITEM"] = "a" } },
                new() { Title = "t", SortBy = "GENRES" },
            ];

            public static IEnumerable<RankInput> Batches(string[] tags) => tags.Chunk(9).Select(batch => new RankInput { Title = "t", Tags = batch });

            public static async Task CallAsync(ClientOptions options, IEnumerable<RankInput> requests)
            {
                foreach (RankInput request in requests)
                {
                    using var client = new ShopClient(options);
                    await client.RankAsync(request);
                }
            }
        }

        """;

    private static string Corrected(string name) => $$"""
        using Shop;
        using Smithwright;

        public static class {{name}}
        {
            public static RankInput[] Requests() =>
            [
                new() { Title = "" },
                new() { Title = "t", Tags = ["a", "b", "c"] },
                new() { Title = "t", Tags = ["a", "b"] },
                new() { Title = "t", Color = new("green") },
                new() { Title = "t", Columns = new Dictionary<string, string> { ["ITEMS"] = "a" } },
                new() { Title = "t", SortBy = "GENRE" },
            ];

            public static IEnumerable<RankInput> Batches(string[] tags) => tags.Chunk(3).Select(batch => new RankInput { Title = "t", Tags = batch });

            public static async Task CallAsync(ClientOptions options, IEnumerable<RankInput> requests)
            {
                using var client = new ShopClient(options);
                foreach (RankInput request in requests)
                {
                    await client.RankAsync(request);
                }
            }
        }

        """;
}
