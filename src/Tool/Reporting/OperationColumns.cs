using Smithwright.Tool.Models;

namespace Smithwright.Tool.Reporting;

/// <summary>Operations in columns: name, and what the documentation says first, else the request.</summary>
internal static class OperationColumns
{
    public static void Write(TextWriter output, IReadOnlyList<OperationLine> operations) =>
        TextTable.Write(output, [.. operations.Select(operation => new[] { "  " + operation.Name, Describe(operation) })]);

    private static string Describe(OperationLine operation) => operation.Summary.Length > 0 ? operation.Summary : $"{operation.Method} {operation.Uri}".Trim();
}
