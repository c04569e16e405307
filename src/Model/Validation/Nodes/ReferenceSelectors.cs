using System.Runtime.CompilerServices;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Selectors;

namespace Smithwright.Model.Validation.Nodes;

/// <summary>What selectors yield in a model, found once.</summary>
internal static class ReferenceSelectors
{
    private static readonly ConditionalWeakTable<ModelGraph, Dictionary<string, HashSet<GraphShape>?>> Found = new();

    /// <summary>What a selector yields; null for a text that is no selector.</summary>
    public static HashSet<GraphShape>? Select(ModelGraph graph, string selector)
    {
        Dictionary<string, HashSet<GraphShape>?> found = Found.GetOrCreateValue(graph);
        lock (found)
        {
            if (!found.TryGetValue(selector, out HashSet<GraphShape>? shapes))
            {
                found[selector] = shapes = Selector.TryParse(selector, out Selector? parsed, out _) ? parsed.Select(graph) : null;
            }

            return shapes;
        }
    }

    public static bool Rejects(ModelGraph graph, string selector, GraphShape shape) => Select(graph, selector) is { } shapes && !shapes.Contains(shape);
}
