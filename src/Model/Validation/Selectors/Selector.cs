using System.Diagnostics.CodeAnalysis;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>Picks shapes of a model (https://smithy.io/2.0/spec/selectors.html).</summary>
internal sealed class Selector
{
    private readonly SelectorStep _step;

    internal Selector(string text, SelectorStep step)
    {
        Text = text;
        _step = step;
    }

    public string Text { get; }

    /// <exception cref="SelectorException">The text is no selector.</exception>
    public static Selector Parse(string text) => new SelectorParser(text).Parse();

    public static bool TryParse(string text, [NotNullWhen(true)] out Selector? selector, out string message)
    {
        try
        {
            (selector, message) = (Parse(text), "");
            return true;
        }
        catch (SelectorException e)
        {
            (selector, message) = (null, e.Message);
            return false;
        }
    }

    /// <summary>The shapes that the selector yields, starting from all shapes.</summary>
    public HashSet<GraphShape> Select(ModelGraph graph) => Select(graph, graph.All);

    /// <summary>The shapes that the selector yields, starting from some.</summary>
    public HashSet<GraphShape> Select(ModelGraph graph, IEnumerable<GraphShape> start)
    {
        HashSet<GraphShape> found = new();
        Each(graph, start, (_, shape) => found.Add(shape));
        return found;
    }

    /// <summary>Calls back for every shape that the selector yields, with the variables that led to it. A shape may be yielded more than once.</summary>
    public void Each(ModelGraph graph, IEnumerable<GraphShape> start, Action<SelectorContext, GraphShape> found)
    {
        Dictionary<Selector, HashSet<GraphShape>> roots = new();
        foreach (GraphShape shape in start)
        {
            SelectorContext context = new(graph, roots);
            Push(context, shape, next =>
            {
                found(context, next);
                return true;
            });
        }
    }

    /// <summary>Passes a shape through this selector within another.</summary>
    internal bool Push(SelectorContext context, GraphShape shape, Func<GraphShape, bool> next)
    {
        context.Spend();
        return _step(context, shape, next);
    }
}
