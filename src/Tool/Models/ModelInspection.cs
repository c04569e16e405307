using System.Collections.Immutable;
using Smithwright.Model;
using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Inspection;
using Smithwright.Model.Project;
using Smithwright.Model.Text;

namespace Smithwright.Tool.Models;

/// <summary>A problem and where it is found.</summary>
internal sealed record FoundProblem(string File, int Line, int Column, string Severity, string Id, string Message)
{
    /// <summary>As compilers write it, so that build logs and editors recognize it.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column}): {Severity} {Id}: {Message}");
}

/// <summary>What the compiler would report of model files, all together as one model.</summary>
internal static class ModelInspection
{
    public static IReadOnlyList<FoundProblem> Inspect(IReadOnlyList<SourceFile> files, CancellationToken cancellationToken)
    {
        ImmutableArray<ParsedFile> parsed = [.. files.Select(SmithyFile.Parse)];
        AssembledModel model = ModelAssembler.Assemble(parsed, cancellationToken);
        ModelItem item = new("", "", EquatableArray<string>.Empty, "");
        IReadOnlyList<ClientRequest> requests = ClientRequest.Of(model, [.. files.Select(file => (file.Path, item))]);
        Dictionary<string, string> texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        return
        [
            .. ModelProblems.Find(parsed, model, requests, texts, cancellationToken)
                .Select(problem => Locate(problem, texts))
                .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column),
        ];
    }

    private static FoundProblem Locate(Problem problem, IReadOnlyDictionary<string, string> texts)
    {
        (int line, int column) = ModelFile.PlaceOf(texts.GetValueOrDefault(problem.Span.Path, ""), problem.Span.Start);
        string severity = ProblemSeverities.Of(problem.Id) switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "info",
        };
        return new FoundProblem(SingleLine.Of(problem.Span.Path), line, column, severity, problem.Id, SingleLine.Of(problem.Message));
    }
}
