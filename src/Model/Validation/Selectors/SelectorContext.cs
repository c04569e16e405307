using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>What a selector knows while it works on one shape.</summary>
internal sealed class SelectorContext(ModelGraph graph, Dictionary<Selector, HashSet<GraphShape>> roots)
{
    public ModelGraph Graph { get; } = graph;

    /// <summary>The shapes that variables stand for.</summary>
    public Dictionary<string, HashSet<GraphShape>> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts steps.</summary>
    /// <exception cref="SelectorBudgetException">There are no more.</exception>
    public void Spend(int steps = 1)
    {
        if (!Graph.SelectorSteps.Spend(steps))
        {
            throw new SelectorBudgetException();
        }
    }

    /// <summary>What <c>:root(…)</c> yields, which is the same wherever it stands.</summary>
    public HashSet<GraphShape> RootOf(Selector selector)
    {
        if (!roots.TryGetValue(selector, out HashSet<GraphShape>? found))
        {
            roots[selector] = found = selector.Select(Graph);
        }

        return found;
    }
}
