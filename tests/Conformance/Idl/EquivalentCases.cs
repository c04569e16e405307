using Smithwright.Conformance.Reporting;
using Smithwright.Model.Text;

namespace Smithwright.Conformance.Idl;

/// <summary>Pairs of files that say the same: with mixins and without, of 1.0 and 2.0, formatted and not.</summary>
internal static class EquivalentCases
{
    public static IEnumerable<TestResult> Run(string path) =>
        CaseFile.Read(path).Select(test => SuiteResults.Run(
            path,
            "equivalent",
            (string)test["id"]!,
            () => (string)test["relation"]!,
            () => Reason((string)test["relation"]!, LoadedModel.Of(CaseFile.Files(test["a"])), LoadedModel.Of(CaseFile.Files(test["b"])))));

    private static string? Reason(string relation, LoadedModel a, LoadedModel b)
    {
        bool isFlat = relation == "flattened";
        return relation == "upgraded"
            ? ModelDescription.Of(a.Upgraded()).DifferenceFrom(ModelDescription.Of(b.Upgraded()))
            // Formatting asks for no more than correct syntax.
            : a.LoadProblems.Concat(b.LoadProblems).FirstOrDefault(problem => isFlat || problem.Id == ProblemIds.InvalidJson)?.Message
                ?? ModelDescription.Of(a, isFlat).DifferenceFrom(ModelDescription.Of(b, isFlat));
    }
}
