using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Reporting;

namespace Smithwright.Analyzers.Rules;

/// <summary>Batches that a list is cut into, and that are larger than the member which takes them.</summary>
internal static class BatchSizeRule
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1013",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Batch is too large",
        "Batches of {0} items are too large: at most {1} are allowed here ({2})",
        "A list is cut into batches so that each fits into a request. The service rejects a request with more items than its model allows.");
}
