using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>The class that reads and writes the errors that a service declares for all its operations.</summary>
/// <param name="Errors">The errors by their codes on the wire.</param>
/// <param name="ServiceException">The exception for all others.</param>
/// <param name="IsRead">Whether a client reads them.</param>
/// <param name="Written">Those that are written.</param>
internal sealed record ServiceErrorsPlan(
    string HintName, ClientNamespace Namespace, string Name, EquatableArray<ErrorCase> Errors, string ServiceException, bool IsRead, EquatableArray<ErrorCase> Written)
    : FilePlan(HintName, Namespace);
