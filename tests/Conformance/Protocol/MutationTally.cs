namespace Smithwright.Conformance.Protocol;

/// <summary>What came of changing a test.</summary>
internal sealed record MutationTally(int Tried, IReadOnlyList<string> Survivors)
{
    public static MutationTally None { get; } = new(0, []);

    public static MutationTally Of(IReadOnlyCollection<(string What, bool Noticed)> mutants) =>
        new(mutants.Count, [.. mutants.Where(mutant => !mutant.Noticed).Select(mutant => mutant.What)]);
}
