using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>The functions of selectors (https://smithy.io/2.0/spec/selectors.html#functions).</summary>
internal static class SelectorFunctions
{
    public static SelectorStep? Find(string name, IReadOnlyList<Selector> arguments) => name switch
    {
        "test" => Test(arguments),
        "is" or "each" => Is(arguments),
        "not" when arguments.Count == 1 => Not(arguments[0]),
        "of" when arguments.Count > 0 => Of(arguments),
        "topdown" when arguments.Count is 1 or 2 => TopDown(arguments),
        "in" when arguments.Count == 1 => In(arguments[0]),
        "root" when arguments.Count == 1 => Root(arguments[0]),
        "recursive" when arguments.Count == 1 => Recursive(arguments[0]),
        _ => null,
    };

    public static SelectorStep All(IReadOnlyList<SelectorStep> steps) => steps.Count == 1
        ? steps[0]
        : (context, shape, next) => Push(steps, 0, context, shape, next);

    public static SelectorStep Store(string variable, Selector selector) => (context, shape, next) =>
    {
        HashSet<GraphShape> found = new();
        selector.Push(context, shape, yielded =>
        {
            found.Add(yielded);
            return true;
        });
        context.Variables[variable] = found;
        return next(shape);
    };

    public static SelectorStep Load(string variable) => (context, _, next) =>
    {
        foreach (GraphShape shape in context.Variables.TryGetValue(variable, out HashSet<GraphShape>? shapes) ? shapes.ToList() : [])
        {
            if (!next(shape))
            {
                return false;
            }
        }

        return true;
    };

    private static bool Push(IReadOnlyList<SelectorStep> steps, int index, SelectorContext context, GraphShape shape, Func<GraphShape, bool> next)
    {
        context.Spend();
        return index == steps.Count ? next(shape) : steps[index](context, shape, yielded => Push(steps, index + 1, context, yielded, next));
    }

    private static bool Yields(Selector selector, SelectorContext context, GraphShape shape) => !selector.Push(context, shape, _ => false);

    private static SelectorStep Test(IReadOnlyList<Selector> arguments) =>
        (context, shape, next) => !arguments.Any(argument => Yields(argument, context, shape)) || next(shape);

    private static SelectorStep Is(IReadOnlyList<Selector> arguments) => (context, shape, next) =>
    {
        foreach (Selector argument in arguments)
        {
            if (!argument.Push(context, shape, next))
            {
                return false;
            }
        }

        return true;
    };

    private static SelectorStep Not(Selector argument) => (context, shape, next) => Yields(argument, context, shape) || next(shape);

    private static SelectorStep Of(IReadOnlyList<Selector> arguments) => (context, shape, next) =>
        !shape.IsMember || !arguments.Any(argument => Yields(argument, context, context.Graph.ContainerOf(shape))) || next(shape);

    private static SelectorStep In(Selector argument) => (context, shape, next) =>
        !context.RootOf(argument).Contains(shape) || next(shape);

    private static SelectorStep Root(Selector argument) => (context, _, next) =>
    {
        foreach (GraphShape found in context.RootOf(argument))
        {
            if (!next(found))
            {
                return false;
            }
        }

        return true;
    };

    private static SelectorStep Recursive(Selector argument) => (context, shape, next) =>
    {
        HashSet<GraphShape> seen = new();
        Queue<GraphShape> pending = new();
        pending.Enqueue(shape);
        while (pending.Count > 0)
        {
            List<GraphShape> found = new();
            argument.Push(context, pending.Dequeue(), yielded =>
            {
                found.Add(yielded);
                return true;
            });
            foreach (GraphShape yielded in found.Where(seen.Add))
            {
                if (!next(yielded))
                {
                    return false;
                }

                pending.Enqueue(yielded);
            }
        }

        return true;
    };

    /// <summary>Services, resources and operations that match, or are bound to one that does, until something on the way matches the second argument.</summary>
    private static SelectorStep TopDown(IReadOnlyList<Selector> arguments) => (context, shape, next) =>
    {
        if (shape.Service is null && shape.Resource is null && shape.Operation is null)
        {
            return true;
        }

        HashSet<GraphShape> seen = new() { shape };
        Stack<GraphShape> pending = new();
        pending.Push(shape);
        while (pending.Count > 0)
        {
            GraphShape candidate = pending.Pop();
            if (Yields(arguments[0], context, candidate))
            {
                return next(shape);
            }

            if (arguments.Count == 2 && Yields(arguments[1], context, candidate))
            {
                continue;
            }

            foreach (GraphShape owner in context.Graph.Incoming(candidate).Select(relation => relation.From))
            {
                if ((owner.Service is not null || owner.Resource is not null) && seen.Add(owner))
                {
                    pending.Push(owner);
                }
            }
        }

        return true;
    };
}
