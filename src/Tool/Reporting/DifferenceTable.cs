using System.Globalization;
using Smithwright.Tool.Models;

namespace Smithwright.Tool.Reporting;

/// <summary>Differences in columns: effect, id, line in the newer model, text.</summary>
internal static class DifferenceTable
{
    public static void Write(TextWriter output, IReadOnlyList<FoundDifference> differences) =>
        TextTable.Write(output, [.. differences.Select(one => new[] { one.Effect, one.Id, one.Line.ToString(CultureInfo.InvariantCulture), one.Text })], isCut: false);
}
