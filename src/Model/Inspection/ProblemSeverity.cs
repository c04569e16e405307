namespace Smithwright.Model.Inspection;

/// <summary>Severities, the least first.</summary>
internal enum ProblemSeverity
{
    Info,
    Warning,
    Error,
}
