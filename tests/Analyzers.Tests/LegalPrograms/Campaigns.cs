namespace LegalPrograms;

/// <summary>What the other programs share.</summary>
internal static class Campaigns
{
    public const string Films = "arn:aws:personalize:eu-west-1:123456789012:campaign/films";
    public const string Prefix = "arn:aws:personalize:";

    public static readonly string[] Popular = ["film-1", "film-2", "film-3"];

    public static IReadOnlyList<string> Columns { get; } = ["GENRE", "PRICE"];

    public static string Arn(string region, string account, string name) => $"{Prefix}{region}:{account}:campaign/{name}";
}
