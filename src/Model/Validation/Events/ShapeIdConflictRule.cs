using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Ids differ by more than their case (<c>ShapeIdConflict</c>).</summary>
internal static class ShapeIdConflictRule
{
    public static void Check(RuleContext context)
    {
        foreach (IGrouping<string, GraphShape> group in context.Graph.Own
            .GroupBy(shape => shape.Id.ToString(), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any()))
        {
            foreach (GraphShape shape in group)
            {
                string others = string.Join(", ", group.Where(other => other != shape).Select(other => $"'{other.Id}'"));
                context.Error("ShapeIdConflict", shape, $"'{shape.Id}' differs only in case from {others}.");
            }
        }
    }
}
