using System.Globalization;
using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <summary>
/// Turns an expression that has no type errors into C# over the types of generated code. Null is C#'s null. What fails in JMESPath is noted in
/// a variable and goes on with a value that means nothing, so operands must be evaluated, or not, exactly as JMESPath does.
/// </summary>
internal sealed partial class ExpressionCompiler(ValueShapes shapes, DynamicValues dynamics)
{
    private int _variables;

    /// <summary>Whether the expression reads what no code can tell: a stream, or a number that no double holds.</summary>
    public bool IsUndecidable { get; private set; }

    /// <summary>Code that is false only if the expression yields <c>false</c>.</summary>
    public Code Compile(Expression expression, ValueShape shape) => Judge(expression, Scope.Of(Read(new CompiledValue(shape, new Code("value")) { IsPath = true }))).Holds;

    /// <summary>Code that is true if the expression counts as true of a value, which is held by a parameter.</summary>
    public Code CompileTruth(Expression expression, CompiledValue value) => Judge(expression, Scope.Of(Read(value))).Truth;

    private CompiledValue Compile(Expression expression, Scope scope) => expression switch
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
        NotExpression => CompiledValue.Boolean(Truth(expression, scope)),
        ComparisonExpression comparison => Compare(comparison.Comparator, Compile(comparison.Left, scope), Compile(comparison.Right, scope)),
        FunctionExpression function => Function(function, scope),
        MultiSelectList list => OnPresent(scope, () => SelectList(list, scope)),
        MultiSelectHash hash => OnPresent(scope, () => SelectHash(hash, scope)),
        FlattenExpression flatten => Flatten(Compile(flatten.Operand, scope), scope),
        ListProjection list => Project(Elements(Compile(list.Left, scope), scope), list.Right),
        ObjectProjection values => Project(ElementsOfObject(Compile(values.Left, scope), scope), values.Right),
        FilterProjection filter => Filter(filter, scope),
        _ => CompiledValue.Null,
    };

    /// <summary>What is read from a property, parameter or collection, in a form that expressions go on with.</summary>
    private CompiledValue Read(CompiledValue raw) => raw.Shape switch
    {
        DocumentValueShape => CompiledValue.Dynamic(Code.Call("Jmes::JmesValue.Of", raw.Code)),
        ListValueShape { Sparse: true } => CompiledValue.Dynamic(ToDynamic(raw)),
        StreamValueShape => Undecidable(),
        _ => raw,
    };

    private Code ToDynamic(CompiledValue value)
    {
        if (value.Shape is ObjectValueShape shape && shapes.MembersOf(shape.Id).Any(member => member.Shape is StreamValueShape))
        {
            Undecidable();
        }

        return dynamics.Of(value);
    }

    private CompiledValue Undecidable()
    {
        IsUndecidable = true;
        return CompiledValue.Null;
    }

    private string NewVariable(string name) => ++_variables == 1 ? name : name + _variables.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value that must not be null; if it is, that is a type error.</summary>
    private static CompiledValue Require(CompiledValue value)
    {
        if (value.Sequence is { Nullable: true } sequence)
        {
            return CompiledValue.Of(sequence with { Root = Require(sequence.Root) });
        }

        return value.IsPresent
            ? value.Present()
            : value with { Code = Code.Call($"{Code.Errors}.Require", value.Code), Nullable = false, IsPath = false };
    }
}
