using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Calls of functions, and what they do with arguments of wrong types.</content>
internal sealed partial class ExpressionCompiler
{
    private Term Function(FunctionExpression call, Scope scope)
    {
        if (call.Arguments.Any(argument => argument is ExpressionReference))
        {
            return FunctionOfReference(call, scope);
        }

        Term[] arguments = call.Arguments.Select(argument => Compile(argument, scope)).ToArray();
        Term first = arguments[0];
        return call.Name switch
        {
            "abs" => Term.Number(Code.Call("Jmes::JmesPath.Abs", Number(first))),
            "ceil" => Term.Number(Code.Call("Jmes::JmesPath.Ceil", Number(first))),
            "floor" => Term.Number(Code.Call("Jmes::JmesPath.Floor", Number(first))),
            "sum" => Term.Number(Code.Call("Jmes::JmesPath.Sum", Numbers(first, scope))),
            "avg" => Term.Number(Code.Call("Jmes::JmesPath.Average", Numbers(first, scope))) with { Nullable = true },
            "max" => Extreme("Jmes::JmesPath.Max", first, scope),
            "min" => Extreme("Jmes::JmesPath.Min", first, scope),
            "sort" => Sort(first, scope),
            "starts_with" => Term.Boolean(Code.Call("Jmes::JmesPath.StartsWith", Text(first), Text(arguments[1]))),
            "ends_with" => Term.Boolean(Code.Call("Jmes::JmesPath.EndsWith", Text(first), Text(arguments[1]))),
            "join" => Term.Text(Code.Call("Jmes::JmesPath.Join", Text(first), Texts(arguments[1], scope))),
            "contains" => Term.Boolean(Contains(first, arguments[1], scope)),
            "length" => new Term(NumberForm.Int32, Length(first)),
            "reverse" => Reverse(first),
            _ => FunctionOfAnything(call.Name, arguments, scope),
        };
    }

    /// <summary>An argument that must be a number.</summary>
    private Code Number(Term term) =>
        term.Form is NumberForm ? Scalars.AsDouble(Require(term)).Code : Code.Call($"{Code.Errors}.Number", ToDynamic(term));

    /// <summary>An argument that must be a string.</summary>
    private Code Text(Term term) =>
        term.Form is TextForm ? Scalars.Canonical(Require(term)).Code : Code.Call($"{Code.Errors}.Text", ToDynamic(term));

    /// <summary>An argument that must be a list.</summary>
    private Term List(Term term) => term.Form is ListForm
        ? Require(term)
        : new Term(new ListForm(new DynamicForm()), Code.Call($"{Code.Errors}.List", ToDynamic(term)));

    /// <summary>An argument that must be an object, as a dynamic value.</summary>
    private Code Object(Term term) => term is { Form: MapForm or ShapeForm, IsPresent: true } or { Form: DynamicForm { IsObject: true } }
        ? ToDynamic(term)
        : Code.Call($"{Code.Errors}.Object", ToDynamic(term));

    /// <summary>An argument that must be a list of numbers.</summary>
    private Code Numbers(Term term, Scope scope)
    {
        Term list = List(term);
        return list.Form is ListForm { Item: NumberForm { Kind: NumberKind.Timestamp } } ? Mapped(list, item => Scalars.AsDouble(item), scope).Code
            : list.Form is ListForm { Item: NumberForm } ? Canonical(list, scope).Code
            : Code.Call($"{Code.Errors}.Numbers", DynamicItems(list, scope));
    }

    /// <summary>An argument that must be a list of strings.</summary>
    private Code Texts(Term term, Scope scope)
    {
        Term list = List(term);
        return list.Form is ListForm { Item: TextForm }
            ? Canonical(list, scope).Code
            : Code.Call($"{Code.Errors}.Texts", DynamicItems(list, scope));
    }

    /// <summary>An argument that must be a list of numbers or one of strings.</summary>
    private Term Comparables(Term term, Scope scope)
    {
        Term list = List(term);
        return list.Form is ListForm { Item: NumberForm or TextForm }
            ? Canonical(list, scope)
            : new Term(new ListForm(new DynamicForm()), Code.Call($"{Code.Errors}.Comparables", DynamicItems(list, scope)));
    }

    /// <summary>The list with enums, blobs and single-precision numbers as what they are in JSON.</summary>
    private Term Canonical(Term list, Scope scope) => ((ListForm)list.Form).Item switch
    {
        TextForm { Kind: not TextKind.String } or NumberForm { Kind: NumberKind.IntEnum } => Mapped(list, Scalars.Canonical, scope),
        NumberForm { Kind: NumberKind.Single } => Mapped(list, Scalars.AsDouble, scope),
        _ => list,
    };

    /// <summary>The code of a list of dynamic values.</summary>
    private Code DynamicItems(Term list, Scope scope) => list.Form is ListForm { Item: DynamicForm }
        ? list.Code
        : Mapped(list, item => Term.Dynamic(ToDynamic(item)), scope).Code;

    private Term Mapped(Term list, Func<Term, Term> map, Scope scope)
    {
        Sequence items = Elements(list, scope)!;
        Term mapped = map(items.Next.Current);
        return Term.Of(items.Select(mapped.Code, Code.True, items.Next with { Current = mapped }));
    }
}
