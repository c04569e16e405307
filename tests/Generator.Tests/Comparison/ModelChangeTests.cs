namespace Smithwright.Generator.Tests.Comparison;

/// <summary>
/// Changes of a small model, one or more for each id, in both directions: what is reported of them, and that a caller's program breaks exactly when that is said.
/// </summary>
public sealed class ModelChangeTests
{
    private static readonly string Shop = File.ReadAllText(Repository.File("tests/Generator.Tests/Comparison/shop.json"));

    public static TheoryData<string> Titles => [.. ModelChanges.All.Select(change => change.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_change_is_reported_and_breaks_callers_only_if_it_says_so(string title)
    {
        ModelChange change = ModelChanges.All.Single(change => change.Title == title);
        Assert.Contains(change.Old, Shop, StringComparison.Ordinal);
        string changed = Shop.Replace(change.Old, change.New, StringComparison.Ordinal);

        Check(new ModelPair(Shop, changed), change.Forward);
        Check(new ModelPair(changed, Shop), change.Backward);
    }

    private static void Check(ModelPair pair, string[] expected)
    {
        Assert.Equal(expected.Order(StringComparer.Ordinal), pair.Rows.Order(StringComparer.Ordinal));
        pair.AssertBreaksAsReported();
    }
}
