using Smithwright.Model.Validation.Graph;
using Smithwright.Semantics;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>Reads selectors (https://smithy.io/2.0/spec/selectors.html#grammar).</summary>
internal sealed class SelectorParser(string text)
{
    /// <summary>How deep functions may stand in one another: files decide it, and the stack is finite.</summary>
    private const int MaxDepth = 64;

    private readonly SelectorCursor _cursor = new(text);
    private int _depth;
    private int _steps;

    public Selector Parse()
    {
        Selector selector = Expression();
        return _cursor.IsAtEnd ? selector : throw _cursor.Error($"unexpected '{_cursor.Current}'");
    }

    /// <summary>Steps until the end, or a character that ends the argument of a function.</summary>
    private Selector Expression()
    {
        if (++_depth > MaxDepth)
        {
            throw _cursor.Error($"more than {MaxDepth} levels of functions");
        }

        int start = _cursor.SkipSpace();
        List<SelectorStep> steps = new();
        do
        {
            steps.Add(Step());
            _cursor.SkipSpace();
        }
        while (!_cursor.IsAtEnd && _cursor.Current is not (',' or ')'));

        _depth--;
        return new Selector(_cursor.From(start), SelectorFunctions.All(steps));
    }

    private SelectorStep Step()
    {
        if (++_steps > Budgets.SelectorLength)
        {
            throw _cursor.Error($"more than {Budgets.SelectorLength} steps");
        }

        if (_cursor.IsAtEnd)
        {
            throw _cursor.Error("the selector ends here, where a shape, '[', ':' or a neighbor is expected");
        }

        switch (_cursor.Current)
        {
            case '*':
                _cursor.Take('*');
                return ShapeTypeSteps.Find("*")!;
            case '[':
                return new AttributeParser(_cursor).Parse();
            case ':':
                return Function();
            case '$':
                return Variable();
            case '>':
                _cursor.Take('>');
                return NeighborSteps.Forward([]);
            case '~':
                _cursor.Take("~>");
                return NeighborSteps.Recursive;
            case '-':
                _cursor.Take("-[");
                IReadOnlyList<string> names = Names();
                _cursor.Take("->");
                return NeighborSteps.Forward(names);
            case '<':
                return Backward();
            default:
                string type = _cursor.Identifier("a type of shapes");
                return ShapeTypeSteps.Find(type) ?? throw _cursor.Error($"there is no type '{type}'");
        }
    }

    private SelectorStep Backward()
    {
        _cursor.Take('<');
        if (!_cursor.TryTake("-["))
        {
            return NeighborSteps.Backward([]);
        }

        IReadOnlyList<string> names = Names();
        _cursor.Take('-');
        return NeighborSteps.Backward(names);
    }

    /// <summary>The names of relations, up to and with the bracket behind them.</summary>
    private IReadOnlyList<string> Names()
    {
        List<string> names = new();
        do
        {
            _cursor.SkipSpace();
            names.Add(_cursor.Identifier("the name of a relation"));
            _cursor.SkipSpace();
        }
        while (_cursor.TryTake(","));

        _cursor.Take(']');
        return names;
    }

    private SelectorStep Function()
    {
        _cursor.Take(':');
        string name = _cursor.Identifier("the name of a function");
        _cursor.SkipSpace();
        _cursor.Take('(');
        List<Selector> arguments = new();
        do
        {
            arguments.Add(Expression());
        }
        while (_cursor.TryTake(","));

        _cursor.Take(')');
        return SelectorFunctions.Find(name, arguments) ?? throw _cursor.Error($"there is no function '{name}' of {arguments.Count} arguments");
    }

    private SelectorStep Variable()
    {
        _cursor.Take('$');
        if (_cursor.TryTake("{"))
        {
            _cursor.SkipSpace();
            string loaded = _cursor.Identifier("the name of a variable");
            _cursor.SkipSpace();
            _cursor.Take('}');
            return SelectorFunctions.Load(loaded);
        }

        string name = _cursor.Identifier("the name of a variable");
        _cursor.SkipSpace();
        _cursor.Take('(');
        Selector selector = Expression();
        _cursor.Take(')');
        return SelectorFunctions.Store(name, selector);
    }
}
