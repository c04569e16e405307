using Smithwright.Conformance.Reporting;

namespace Smithwright.Conformance.Idl;

/// <summary>Smithy's own cases for readers of its language: whichever of its files a folder holds.</summary>
internal static class IdlSuite
{
    public static IReadOnlyList<TestResult> Run(string folder) =>
    [
        .. ValidCases.Run(Path.Combine(folder, "valid.cases.json")),
        .. InvalidCases.Run(Path.Combine(folder, "invalid.cases.json")),
        .. EquivalentCases.Run(Path.Combine(folder, "equivalent.cases.json")),
        .. NullabilityCases.Run(Path.Combine(folder, "nullability.cases.json")),
        .. RealSets.Run(folder),
    ];
}
