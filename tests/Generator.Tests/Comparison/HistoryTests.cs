using Smithwright.Model.Comparison;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Comparison;

/// <summary>Revisions of a real model that were published over the years.</summary>
public sealed class HistoryTests
{
    /// <summary>What is expected of each pair: a heading with both dates, and a row a difference.</summary>
    private static readonly Lazy<Dictionary<string, string[]>> Expected = new(ReadExpected);

    public static TheoryData<string, string> Pairs
    {
        get
        {
            TheoryData<string, string> pairs = new();
            string[] files = [.. SharedFolder.Files("models/history")];
            foreach ((string older, string newer) in files.Zip(files.Skip(1)))
            {
                pairs.Add(Path.GetFileNameWithoutExtension(older), Path.GetFileNameWithoutExtension(newer));
            }

            return pairs;
        }
    }

    [SharedDataTheory]
    [MemberData(nameof(Pairs))]
    public void Each_revision_gives_exactly_the_listed_differences_and_breaks_callers_only_if_they_say_so(string older, string newer)
    {
        ModelPair pair = new(Read(older), Read(newer));

        Assert.Equal(Expected.Value[$"{older} {newer}"], pair.Lines);
        pair.AssertBreaksAsReported();
    }

    [SharedDataFact]
    public void Going_back_a_revision_breaks_what_the_newer_one_added()
    {
        ModelPair pair = new(Read("2020-04-03"), Read("2019-12-19"));

        ModelDifference removed = Assert.Single(pair.Differences, difference => difference.Effect == ChangeEffect.BreaksSource);
        Assert.Equal((DifferenceIds.MemberRemoved, "score"), (removed.Id, removed.Subject.Member));
        pair.AssertBreaksAsReported();
    }

    [SharedDataFact]
    public void The_program_of_the_oldest_client_compiles_with_every_newer_one()
    {
        string program = CallerProgram.Of(Client("2019-06-10"));

        Assert.All(SharedFolder.Files("models/history"), file => Assert.Empty(Client(Path.GetFileNameWithoutExtension(file), program).Complaints()));
    }

    private static GeneratedClient Client(string revision, params string[] sources) =>
        GeneratedClient.Of([new ModelText("model.json", Read(revision)) { Namespace = "Shop" }], sources);

    private static string Read(string revision) => SharedFolder.Read($"models/history/{revision}.json");

    private static Dictionary<string, string[]> ReadExpected()
    {
        string text = File.ReadAllText(Repository.File("tests/Generator.Tests/Comparison/history.expected.txt"));
        return text.Split("== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(section => section.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(lines => lines[0], lines => lines[1..]);
    }
}
