using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Functions that look into strings and lists.</content>
internal sealed partial class ExpressionCompiler
{
    private Code Length(Term term) => term.Form switch
    {
        TextForm { Kind: TextKind.Blob } => Code.Call("Jmes::JmesPath.Length", Require(term).Code),
        TextForm => Code.Call("Jmes::JmesPath.Length", Text(term)),
        ListForm when Require(term) is { Sequence: { } sequence } => sequence.Count(),
        ListForm or MapForm => Require(term).Access("Count"),
        _ => Code.Call($"{Code.Errors}.Length", ToDynamic(term)),
    };

    private Code Contains(Term term, Term searched, Scope scope)
    {
        switch (term.Form)
        {
            case TextForm when searched.Form is TextForm or DynamicForm:
                return Code.Call("Jmes::JmesPath.Contains", Text(term), Text(searched));
            case ListForm:
                return ListContains(Require(term), searched, scope);
            default:
                return Code.Call($"{Code.Errors}.Contains", ToDynamic(term), ToDynamic(searched));
        }
    }

    private Code ListContains(Term list, Term searched, Scope scope)
    {
        Sequence elements = Elements(list, scope)!;
        Term element = elements.Next.Current;
        bool isText = (element.Form, searched.Form) is (TextForm, TextForm);
        bool isComparable = isText || (element.Form, searched.Form) is (NumberForm, NumberForm) or (BooleanForm, BooleanForm);
        if (!isComparable || searched.Code.Fails)
        {
            return Code.Call("Jmes::JmesPath.Contains", DynamicItems(list, scope), ToDynamic(searched));
        }

        if (isText && element.Form is TextForm { Kind: TextKind.String } && elements.IsWhole)
        {
            Code text = Scalars.Canonical(searched).Code;
            if (elements.Source == SequenceSource.List)
            {
                return Code.Call("Jmes::JmesPath.Contains", elements.Root.Code, text);
            }

            if (elements.Source == SequenceSource.Keys && !searched.Nullable)
            {
                return Code.Call($"{elements.Root.Code.In(Binding.Primary)}.ContainsKey", text);
            }
        }

        elements = Named(elements);
        Sequence found = elements.Where(AreEqual(elements.Next.Current, searched), elements.Next);
        return (searched.Code.IsConstant ? found : found.Capturing()).Any();
    }

    private Term Reverse(Term term) => term.Form switch
    {
        TextForm => Term.Text(Code.Call("Jmes::JmesPath.Reverse", Text(term))),
        ListForm => Require(term) is var list ? new Term(term.Form, Code.Call("Jmes::JmesPath.Reverse", list.Code)) : term,
        _ => Term.Dynamic(Code.Call($"{Code.Errors}.Reverse", ToDynamic(term))),
    };

    private Term Extreme(string function, Term argument, Scope scope)
    {
        Term list = Comparables(argument, scope);
        Code extreme = Code.Call(function, list.Code);
        Form item = ((ListForm)list.Form).Item;
        return new Term(item, extreme) { Nullable = item is not DynamicForm };
    }

    private Term Sort(Term argument, Scope scope)
    {
        Term list = Comparables(argument, scope);
        return new Term(list.Form, Code.Call("Jmes::JmesPath.Sort", list.Code));
    }

    private Term FunctionOfReference(FunctionExpression call, Scope scope)
    {
        bool isMap = call.Name == "map";
        Term list = List(Compile(call.Arguments[isMap ? 1 : 0], scope));
        Expression body = ((ExpressionReference)call.Arguments[isMap ? 0 : 1]).Body;
        return isMap ? Map(list, body, scope) : Ordered(call.Name, list, body, scope);
    }

    /// <summary>What an expression yields for each item, null included.</summary>
    private Term Map(Term list, Expression body, Scope scope)
    {
        Scope inside = ItemOf(list, scope);
        Term result = Compile(body, inside);
        if (result.Nullable || result.Form is NullForm)
        {
            result = Term.Dynamic(ToDynamic(result));
        }

        return new Term(new ListForm(result.Form), Code.Call("Jmes::JmesPath.Map", list.Code, Lambda(inside, result.Code)));
    }

    /// <summary><c>sort_by</c>, <c>max_by</c> and <c>min_by</c>.</summary>
    private Term Ordered(string function, Term list, Expression body, Scope scope)
    {
        Scope inside = ItemOf(list, scope);
        Term key = Compile(body, inside);
        bool isTyped = key.Form is NumberForm or TextForm;
        Code order = Lambda(inside, isTyped ? Scalars.Canonical(Require(key)).Code : ToDynamic(key));
        string target = isTyped ? "Jmes::JmesPath" : Code.Errors;
        if (function == "sort_by")
        {
            return new Term(list.Form, Code.Call($"{target}.SortBy", list.Code, order));
        }

        Form item = ((ListForm)list.Form).Item;
        Code extreme = Code.Call($"{target}.{(function == "max_by" ? "Max" : "Min")}By{(item.IsStruct ? "Value" : "")}", list.Code, order);
        return item is DynamicForm
            ? Term.Dynamic(new Code($"{extreme.Text}.GetValueOrDefault()"))
            : Read(new Term(item, extreme) { Nullable = true });
    }

    private Scope ItemOf(Term list, Scope scope)
    {
        Scope inside = scope.Enter("item", ((ListForm)list.Form).Item);
        return inside with { Current = Read(inside.Current) };
    }

    private static Code Lambda(Scope inside, Code body) =>
        new($"{(body.Fails ? "" : "static ")}{inside.Parameter} => {body.Text}");
}
