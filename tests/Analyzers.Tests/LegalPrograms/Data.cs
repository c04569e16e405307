namespace LegalPrograms.Forms;

internal static class Data
{
    public const string Arn = "arn:aws:personalize:eu-west-1:123456789012:campaign/films";
    public const int Size = 1000;
    public static readonly IReadOnlyList<string> Many = Enumerable.Range(0, 501).Select(i => $"film-{i}").ToList();
    public static readonly string LongUser = new('u', 300);
    public static List<string> Make(int n) => Enumerable.Range(0, n).Select(i => "f" + i).ToList();
    public static IReadOnlyList<string> All() { var list = new List<string>(); for (int i = 0; i < 501; i++) { list.Add("x" + i); } return list; }
}
