using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Rules;
using Smithwright.Model.Inspection;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>The command-line tool reports problems of models as severely as the compiler does.</summary>
public class SeverityOfProblemsTests
{
    public static TheoryData<string> Ids => [.. ModelRules.OfFiles.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Compiler_and_tool_agree(string id) => Assert.Equal(
        ModelRules.Find(id)!.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => ProblemSeverity.Error,
            DiagnosticSeverity.Warning => ProblemSeverity.Warning,
            _ => ProblemSeverity.Info,
        },
        ProblemSeverities.Of(id));
}
