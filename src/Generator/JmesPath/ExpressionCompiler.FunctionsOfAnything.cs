namespace Smithwright.Generator.JmesPath;

/// <content>Functions of objects, and those that take anything.</content>
internal sealed partial class ExpressionCompiler
{
    private Term FunctionOfAnything(string name, Term[] arguments, Scope scope)
    {
        Term first = arguments[0];
        switch (name)
        {
            case "keys":
                return Keys(first, scope);
            case "values":
                return Values(first, scope);
            case "merge":
                return Term.Object(Code.Call("Jmes::JmesPath.Merge", arguments.Select(Object).ToArray()));
            case "not_null":
                return NotNull(arguments);
            case "to_array":
                return first is { Form: ListForm, Nullable: false }
                    ? first
                    : new Term(new ListForm(new DynamicForm()), new Code($"{ToDynamic(first).In(Binding.Primary)}.ToArray()"));
            case "to_number":
                return ToNumber(first);
            case "to_string":
                return first is { Form: TextForm, IsPresent: true }
                    ? Scalars.Canonical(first)
                    : Term.Text(new Code($"{ToDynamic(first).In(Binding.Primary)}.ToText()"));
            case "type":
                return Term.Text(new Code($"{ToDynamic(first).In(Binding.Primary)}.TypeName"));
            default:
                return Undecidable();
        }
    }

    private Term Keys(Term value, Scope scope) => value.Form is MapForm
        ? Term.Of(Items(Require(value), SequenceSource.Keys, "key", TextForm.String, scope))
        : new Term(new ListForm(TextForm.String), Code.Call("Jmes::JmesPath.Keys", Object(value)));

    private Term Values(Term value, Scope scope) => value.Form is MapForm { Sparse: false } map
        ? Term.Of(Items(Require(value), SequenceSource.Values, "item", map.Value, scope))
        : new Term(new ListForm(new DynamicForm()), Code.Call("Jmes::JmesPath.Values", Object(value)));

    private static Term ToNumber(Term value) => value.Form switch
    {
        NumberForm => value,
        TextForm => Term.Number(Code.Call("Jmes::JmesPath.ToNumber", Scalars.Canonical(value).Code)) with { Nullable = true },
        DynamicForm => Term.Number(new Code($"{value.Code.In(Binding.Primary)}.ToNumber()")) with { Nullable = true },
        _ => Term.Null,
    };

    private Term NotNull(Term[] arguments)
    {
        Term[] canonical = arguments.Select(Scalars.Canonical).ToArray();
        bool isOfOneType = canonical.All(argument => argument.Form is TextForm or BooleanForm && argument.Form == canonical[0].Form);
        if (!isOfOneType || canonical.Skip(1).Any(argument => argument.Code.Fails) || canonical.Take(canonical.Length - 1).Any(argument => !argument.Nullable))
        {
            return Term.Dynamic(Code.Call("Jmes::JmesPath.NotNull", arguments.Select(ToDynamic).ToArray()));
        }

        return new Term(canonical[0].Form, new Code(string.Join(" ?? ", canonical.Select(argument => argument.Code.In(Binding.Or))), Binding.Coalescing))
        {
            Nullable = canonical[canonical.Length - 1].Nullable,
        };
    }
}
