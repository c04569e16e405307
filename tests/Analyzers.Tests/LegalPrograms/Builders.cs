using Shop.Ranking;

namespace LegalPrograms;

/// <summary>A builder around a request.</summary>
internal sealed class Builders
{
    private readonly List<string> _items = [];
    private Dictionary<string, IReadOnlyList<string>>? _columns;
    private string _user = "guest";

    public Builders For(string user)
    {
        _user = user;
        return this;
    }

    public Builders Add(params string[] items)
    {
        _items.AddRange(items);
        return this;
    }

    public Builders With(params string[] columns)
    {
        (_columns ??= [])["ITEMS"] = columns;
        return this;
    }

    public GetPersonalizedRankingRequest Build() => new()
    {
        CampaignArn = Campaigns.Films,
        UserId = _user,
        InputList = _items.ToArray(),
        MetadataColumns = _columns,
    };

    public static GetPersonalizedRankingRequest Example() => new Builders().For("u-1").Add("film-1", "film-2").With("GENRE").Build();
}
