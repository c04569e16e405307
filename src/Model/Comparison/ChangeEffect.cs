namespace Smithwright.Model.Comparison;

/// <summary>
/// What a difference between two models does to C# callers: code that makes what it sends and reads what it receives. Code that stands in for
/// the service (a test double that implements the interface or makes responses) is no caller.
/// </summary>
public enum ChangeEffect
{
    /// <summary>A program that compiled without a warning may no longer do so.</summary>
    BreaksSource,

    /// <summary>Programs compile as before and do something else.</summary>
    BreaksBehavior,

    /// <summary>Requests that kept the model's constraints may break them now.</summary>
    Tightens,

    /// <summary>More is allowed than was before.</summary>
    Loosens,

    /// <summary>Something is there that was not, and nothing else changes.</summary>
    Adds,

    /// <summary>Nothing changes but text that people read.</summary>
    DocumentationOnly,
}
