using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>Reads attributes, <c>[trait|range|min = 1]</c>, and scoped ones, <c>[@trait|range: @{min} &gt; @{max}]</c>.</summary>
internal sealed class AttributeParser(SelectorCursor cursor)
{
    public SelectorStep Parse()
    {
        cursor.Take('[');
        cursor.SkipSpace();
        return cursor.TryTake("@") ? Scoped() : Simple();
    }

    private SelectorStep Simple()
    {
        IReadOnlyList<string> path = Path();
        cursor.SkipSpace();
        if (cursor.TryTake("]"))
        {
            return (context, shape, next) => !Of(context, shape).Get(path).IsPresent || next(shape);
        }

        string comparator = Comparator();
        IReadOnlyList<string> values = Several(Value);
        bool ignoresCase = IgnoresCase();
        cursor.Take(']');
        AttributeValue[] right = values.Select(value => (AttributeValue)new AttributeValue.Literal(value)).ToArray();
        return (context, shape, next) => !AttributeComparison.Holds(Of(context, shape).Get(path), comparator, right, ignoresCase) || next(shape);
    }

    private SelectorStep Scoped()
    {
        cursor.SkipSpace();
        IReadOnlyList<string> path = !cursor.IsAtEnd && cursor.Current == ':' ? [] : Path();
        cursor.SkipSpace();
        cursor.Take(':');
        List<Func<AttributeValue, bool>> assertions = new();
        do
        {
            assertions.Add(Assertion());
            cursor.SkipSpace();
        }
        while (cursor.TryTake("&&"));

        cursor.Take(']');
        return (context, shape, next) => !Of(context, shape).Get(path).Values.Any(value => value.IsPresent && assertions.All(holds => holds(value))) || next(shape);
    }

    private Func<AttributeValue, bool> Assertion()
    {
        Func<AttributeValue, AttributeValue> left = ScopedValue();
        string comparator = Comparator();
        IReadOnlyList<Func<AttributeValue, AttributeValue>> right = Several(ScopedValue);
        bool ignoresCase = IgnoresCase();
        return scope => AttributeComparison.Holds(left(scope), comparator, right.Select(value => value(scope)).ToList(), ignoresCase);
    }

    private Func<AttributeValue, AttributeValue> ScopedValue()
    {
        cursor.SkipSpace();
        if (cursor.TryTake("@{"))
        {
            cursor.SkipSpace();
            IReadOnlyList<string> path = Path();
            cursor.SkipSpace();
            cursor.Take('}');
            return scope => scope.Get(path);
        }

        AttributeValue.Literal literal = new(Value());
        return _ => literal;
    }

    private IReadOnlyList<T> Several<T>(Func<T> read)
    {
        List<T> values = new();
        do
        {
            cursor.SkipSpace();
            values.Add(read());
            cursor.SkipSpace();
        }
        while (cursor.TryTake(","));

        return values;
    }

    private string Value()
    {
        cursor.SkipSpace();
        if (cursor.IsAtEnd)
        {
            throw cursor.Error("expected a value");
        }

        return cursor.Current switch
        {
            '"' or '\'' => cursor.Quoted(),
            (>= '0' and <= '9') or '-' => cursor.Number(),
            _ => cursor.ShapeIdentifier("a value"),
        };
    }

    private string Comparator()
    {
        cursor.SkipSpace();
        return AttributeComparison.Comparators.FirstOrDefault(cursor.TryTake) ?? throw cursor.Error("expected a comparator, such as '='");
    }

    private bool IgnoresCase()
    {
        cursor.SkipSpace();
        bool ignoresCase = cursor.TryTake("i");
        cursor.SkipSpace();
        return ignoresCase;
    }

    /// <summary>A key, and parts of its value after bars.</summary>
    private IReadOnlyList<string> Path()
    {
        List<string> path = new() { cursor.Identifier("an attribute") };
        while (cursor.TryTake("|"))
        {
            cursor.SkipSpace();
            path.Add(Segment());
            cursor.SkipSpace();
        }

        return path;
    }

    private string Segment()
    {
        if (cursor.TryTake("("))
        {
            string name = cursor.Identifier("a property such as 'keys'");
            cursor.Take(')');
            return $"({name})";
        }

        return !cursor.IsAtEnd && cursor.Current is '"' or '\'' ? cursor.Quoted() : cursor.ShapeIdentifier("a part of the attribute");
    }

    private static AttributeValue Of(SelectorContext context, GraphShape shape) => new AttributeValue.OfShape(shape, context.Variables);
}
