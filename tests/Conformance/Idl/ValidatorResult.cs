namespace Smithwright.Conformance.Idl;

/// <summary>What became of a case.</summary>
/// <param name="Case">The id of the case.</param>
/// <param name="Expected">How many ERROR events Smithy reports.</param>
/// <param name="Missing">Those of them that were not found.</param>
/// <param name="Others">What was found that Smithy does not report.</param>
internal sealed record ValidatorResult(string Case, int Expected, IReadOnlyList<FoundError> Missing, IReadOnlyList<FoundError> Others)
{
    public static ValidatorResult Of(string name, IReadOnlyList<FoundError> expected, IReadOnlyList<FoundError> found)
    {
        // Each error stands for one event.
        List<FoundError> missing = expected.ToList();
        List<FoundError> others = new();
        foreach (FoundError error in found)
        {
            int index = missing.FindIndex(error.Is);
            if (index >= 0)
            {
                missing.RemoveAt(index);
            }
            else if (!expected.Any(error.IsNear) && !expected.Any(error.Is))
            {
                others.Add(error);
            }
        }

        return new ValidatorResult(name, expected.Count, missing, others);
    }
}
