using Smithwright.Analyzers;

namespace Smithwright.CodeFixes.Tests;

public sealed class BatchSizeTests
{
    private static readonly Fixed Fixes = new(new BatchSizeFix(), new ConstraintAnalyzer());

    [Theory]
    [InlineData("foreach (var batch in list.Chunk(3)) Use(new RankRequest { Tags = batch });", "foreach (var batch in list.Chunk(2)) Use(new RankRequest { Tags = batch });")]
    [InlineData(
        "for (int i = 0; i < list.Count; i += 3) Use(new RankRequest { Tags = list.Skip(i).Take(3).ToList() });",
        "for (int i = 0; i < list.Count; i += 2) Use(new RankRequest { Tags = list.Skip(i).Take(2).ToList() });")]
    [InlineData(
        "const int size = 3; foreach (var batch in list.Chunk(size)) Use(new RankRequest { Tags = batch });",
        "const int size = 2; foreach (var batch in list.Chunk(size)) Use(new RankRequest { Tags = batch });")]
    public Task The_limit_becomes_the_size(string before, string after) => Fixes.VerifyAllAsync($"List<string> list = new(text.Split(',')); {before}", $"List<string> list = new(text.Split(',')); {after}");

    [Fact]
    public Task All_batches_are_fixed_at_once() => Fixes.VerifyAllAsync(
        "var list = text.Split(','); foreach (var a in list.Chunk(3)) Use(new RankRequest { Tags = a }); _ = list.Chunk(9).Select(b => new RankRequest { Tags = b }).ToList();",
        "var list = text.Split(','); foreach (var a in list.Chunk(2)) Use(new RankRequest { Tags = a }); _ = list.Chunk(2).Select(b => new RankRequest { Tags = b }).ToList();");
}
