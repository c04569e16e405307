using Smithwright.Model.Text;

namespace Smithwright.Model.Inspection;

/// <summary>How severe the problems of model files are, where no configuration says otherwise.</summary>
internal static class ProblemSeverities
{
    public static ProblemSeverity Of(string id) => id switch
    {
        ProblemIds.UnsupportedFeature or ProblemIds.UntranslatablePattern or ProblemIds.DangerousModel => ProblemSeverity.Warning,
        ProblemIds.UndeclaredWaiterError or ProblemIds.ModelAdvice => ProblemSeverity.Info,
        _ => ProblemSeverity.Error,
    };
}
