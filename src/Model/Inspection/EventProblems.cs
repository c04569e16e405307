using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.Definitions;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Inspection;

/// <summary>What Smithy's rules say of a model (SMW0014 to SMW0016), except for what was found already.</summary>
internal static class EventProblems
{
    /// <param name="files">The files.</param>
    /// <param name="model">What was assembled of them.</param>
    /// <param name="known">What was found already; where it stands, nothing else is reported.</param>
    /// <param name="cancellationToken">Ends what the host no longer needs.</param>
    public static IEnumerable<Problem> Find(ImmutableArray<ParsedFile> files, AssembledModel model, IReadOnlyCollection<Problem> known, CancellationToken cancellationToken)
    {
        ILookup<string, SourceSpan> spans = known.Select(problem => problem.Span).ToLookup(span => span.Path, StringComparer.Ordinal);
        return
            from found in ModelValidation.Validate(files, model.Model, cancellationToken)
            where !spans[found.Span.Path].Any(span => span.Start <= found.Span.End && found.Span.Start <= span.End)
            select new Problem(IdOf(found.Severity), found.Span, $"{found.Id}: {found.Message}");
    }

    private static string IdOf(EventSeverity severity) => severity switch
    {
        EventSeverity.Error => ProblemIds.BrokenRule,
        EventSeverity.Danger => ProblemIds.DangerousModel,
        _ => ProblemIds.ModelAdvice,
    };
}
