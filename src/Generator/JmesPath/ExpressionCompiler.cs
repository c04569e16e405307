using System.Globalization;
using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <summary>
/// Turns an expression that has no type errors into C# over the types of generated code. Null is C#'s null. What fails in JMESPath is noted in
/// a variable and goes on with a value that means nothing, so operands must be evaluated, or not, exactly as JMESPath does.
/// </summary>
internal sealed partial class ExpressionCompiler(ShapeForms shapes, DynamicValues dynamics)
{
    private int _variables;

    /// <summary>Whether the expression reads what no code can tell: a stream, or a number that no double holds.</summary>
    public bool IsUndecidable { get; private set; }

    /// <summary>Code that is false only if the expression yields <c>false</c>.</summary>
    public Code Compile(Expression expression, Form form) => Judge(expression, Scope.Of(Read(new Term(form, new Code("value")) { IsPath = true }))).Holds;

    /// <summary>Code that is true if the expression counts as true of a value, which is held by a parameter.</summary>
    public Code CompileTruth(Expression expression, Term value) => Judge(expression, Scope.Of(Read(value))).Truth;

    private Term Compile(Expression expression, Scope scope) => expression switch
    {
        CurrentExpression => scope.Narrow(scope.Current),
        LiteralExpression literal => Literals.Of(literal.Value) ?? Undecidable(),
        FieldExpression field => scope.Narrow(Field(scope.Narrow(scope.Current), field.Name)),
        IndexExpression index => Index(scope.Current, index.Index),
        SliceExpression slice => Slice(scope.Current, slice),
        Subexpression sub => Inside(Compile(sub.Left, scope), sub.Right, scope),
        PipeExpression pipe => Inside(Compile(pipe.Left, scope), pipe.Right, scope),
        OrExpression or => Choose(true, Compile(or.Left, scope), Compile(or.Right, scope)),
        AndExpression and => Choose(false, Compile(and.Left, scope), Compile(and.Right, scope)),
        NotExpression => Term.Boolean(Truth(expression, scope)),
        ComparisonExpression comparison => Compare(comparison.Comparator, Compile(comparison.Left, scope), Compile(comparison.Right, scope)),
        FunctionExpression function => Function(function, scope),
        MultiSelectList list => OnPresent(scope, () => SelectList(list, scope)),
        MultiSelectHash hash => OnPresent(scope, () => SelectHash(hash, scope)),
        FlattenExpression flatten => Flatten(Compile(flatten.Operand, scope), scope),
        ListProjection list => Project(Elements(Compile(list.Left, scope), scope), list.Right),
        ObjectProjection values => Project(ElementsOfObject(Compile(values.Left, scope), scope), values.Right),
        FilterProjection filter => Filter(filter, scope),
        _ => Term.Null,
    };

    /// <summary>What is read from a property, parameter or collection, in a form that expressions go on with.</summary>
    private Term Read(Term raw) => raw.Form switch
    {
        DocumentForm => Term.Dynamic(Code.Call("Jmes::JmesValue.Of", raw.Code)),
        ListForm { Sparse: true } => Term.Dynamic(ToDynamic(raw)),
        StreamForm => Undecidable(),
        _ => raw,
    };

    private Code ToDynamic(Term term)
    {
        if (term.Form is ShapeForm shape && shapes.MembersOf(shape.Id).Any(member => member.Form is StreamForm))
        {
            Undecidable();
        }

        return dynamics.Of(term);
    }

    private Term Undecidable()
    {
        IsUndecidable = true;
        return Term.Null;
    }

    private string NewVariable(string name) => ++_variables == 1 ? name : name + _variables.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value that must not be null; if it is, that is a type error.</summary>
    private static Term Require(Term term)
    {
        if (term.Sequence is { Nullable: true } sequence)
        {
            return Term.Of(sequence with { Root = Require(sequence.Root) });
        }

        return term.IsPresent
            ? term.Present()
            : term with { Code = Code.Call($"{Code.Errors}.Require", term.Code), Nullable = false, IsPath = false };
    }
}
