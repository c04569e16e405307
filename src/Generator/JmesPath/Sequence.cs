namespace Smithwright.Generator.JmesPath;

/// <summary>What the items of a sequence come from.</summary>
internal enum SequenceSource
{
    List, Keys, Values,
}

/// <summary>
/// A list made by filtering, projecting and flattening another, or the keys or values of a map. All steps are folded into one guard and one
/// element for each item of the source, so that whether there are any, and how many, is told without making a list.
/// </summary>
/// <param name="Root">The list or map.</param>
/// <param name="Inside">Where the next step is compiled: its current value is what becomes of the item as far as the guard holds, and never null.</param>
internal sealed record Sequence(CompiledValue Root, SequenceSource Source, Scope Inside)
{
    /// <summary>Whether the item is in the list at all.</summary>
    public Code Guard { get; init; } = Code.True;

    /// <summary>After a flattening, the sequence that what becomes of an item is; further steps are steps of that.</summary>
    public Sequence? Inner { get; init; }

    /// <summary>Where the next step is compiled.</summary>
    public Scope Next => Inner?.Next ?? Inside;

    public ValueShape Shape => Next.Current.Shape;

    /// <summary>Whether the guard reads a value from outside of the item.</summary>
    private bool Captures { get; init; }

    /// <summary>The value that the guard says not to be null, if it says nothing else.</summary>
    private Code? Tested { get; init; }

    public bool Nullable => Root.Nullable;

    /// <summary>Whether the sequence is what it comes from, item by item.</summary>
    public bool IsWhole => Inner is null && Guard.IsTrue && Element.Code.Text == Item;

    private CompiledValue Element => Inside.Current;

    private string Item => Inside.Parameter;

    private string Projection => Element.Shape switch
    {
        DynamicValueShape => "ProjectDynamic",
        { IsStruct: true } => "ProjectValues",
        _ => "Project",
    };

    private string Absent => Element.Shape switch
    {
        DynamicValueShape => "default",
        { IsStruct: true, Type: var type } => $"default({type}?)",
        _ => "null",
    };

    /// <summary>The elements for which a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="inside">Where the next step is compiled.</param>
    public Sequence Where(Code condition, Scope inside) => Inner is null
        ? this with { Guard = Code.And(Guard, condition.IsFalse ? Code.Opaque(condition) : condition), Inside = inside, Tested = null }
        : this with { Inner = Inner.Where(condition, inside) };

    /// <summary>What becomes of the elements.</summary>
    /// <param name="value">The value, which may be null.</param>
    /// <param name="present">Whether it is not.</param>
    /// <param name="inside">Where the next step is compiled.</param>
    public Sequence Select(Code value, Code present, Scope inside) => Inner is null
        ? this with { Guard = Code.And(Guard, present), Inside = inside, Tested = Guard.IsTrue && !present.IsTrue ? value : null }
        : this with { Inner = Inner.Select(value, present, inside) };

    /// <summary>The elements of the sequence that an element is.</summary>
    public Sequence Flatten(Sequence elements) => this with { Inner = Inner?.Flatten(elements) ?? elements };

    /// <summary>The sequence whose guards read a value from outside of the items.</summary>
    public Sequence Capturing() => this with { Captures = true, Inner = Inner?.Capturing() };

    /// <summary>Whether there is an element.</summary>
    public Code Any()
    {
        Code inner = Inner?.Any() ?? Code.True;
        Code condition = Code.And(Guard, inner);
        if (condition.Fails || Element.Code.Fails)
        {
            // All items have to be looked at for type errors.
            return new Code($"{Count().In(Binding.Relational)} > 0", Binding.Relational);
        }

        return condition.IsTrue
            ? Root.IsNotEmpty("Count")
            : Call(Source switch { SequenceSource.Keys => "AnyKey", SequenceSource.Values => "AnyValue", _ => "Any" }, condition);
    }

    /// <summary>The number of elements; the root must not be null.</summary>
    public Code Count()
    {
        if (Inner is not null)
        {
            Code count = Inner.Count();
            return Call(
                Source == SequenceSource.Values ? "TotalOfValues" : "Total",
                Guard.IsTrue ? count : new Code($"{Guard.In(Binding.Coalescing)} ? {count.Text} : 0", Binding.Conditional));
        }

        if (Element.Code.Fails)
        {
            return new Code($"{ToList().In(Binding.Primary)}{(Nullable ? "?" : "")}.Count");
        }

        return Guard.IsTrue
            ? Root.Access("Count")
            : Call(Source switch { SequenceSource.Keys => "CountKeys", SequenceSource.Values => "CountValues", _ => "Count" }, Guard);
    }

    public Code ToList()
    {
        Code list = Source switch
        {
            SequenceSource.Keys => Code.Call("Jmes::JmesPath.Keys", Root.Code),
            SequenceSource.Values => Code.Call("Jmes::JmesPath.Values", Root.Code),
            _ => Root.Code,
        };
        if (Inner is not null)
        {
            return Call("ProjectMany", Guarded(Inner.ToList(), "null"), list);
        }

        if (Element.Code.Text == Item)
        {
            return Guard.IsTrue ? list : Call("Where", Guard, list);
        }

        return Guard.IsTrue
            ? Call("Map", Element.Code, list)
            : Call(Projection, Tested ?? Guarded(Element.Code, Absent), list);
    }

    private Code Guarded(Code value, string otherwise) => Guard.IsTrue
        ? value
        : new Code($"{Guard.In(Binding.Coalescing)} ? {value.In(Binding.Coalescing)} : {otherwise}", Binding.Conditional);

    private Code Call(string function, Code body, Code? source = null)
    {
        // What a function uses beside its parameter are the type errors and what is searched for.
        bool isStatic = !body.Fails && !Captures;
        return new Code($"Jmes::JmesPath.{function}({(source ?? Root.Code).Text}, {(isStatic ? "static " : "")}{Item} => {body.Text})");
    }
}
