using Smithwright.Model.JmesPath;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Operations;

/// <summary>
/// Follows the JMESPath of <c>operationContextParams</c> through an input. Of the language, Smithy allows members, wildcards, <c>keys</c>, flattening and selections there.
/// </summary>
internal sealed class InputPaths
{
    private readonly ServiceModel _model;
    private string? _reason;

    private InputPaths(ServiceModel model) => _model = model;

    /// <summary>Why a path cannot be bound to a parameter, to be read after the path; null when it can.</summary>
    public static string? ReasonAgainst(ServiceModel model, string path, StructureShape input)
    {
        if (JmesPathParser.Parse(path).Expression is not { } expression)
        {
            return "is not a JMESPath expression";
        }

        InputPaths paths = new(model);
        InputPathType? type = paths.Step(expression, new InputPathType(input))?.AsList(model);
        return type is null ? paths._reason
            : (type.Item ?? type).IsText || type.IsBoolean ? null
            : "leads to neither a string, a Boolean nor a list of strings";
    }

    private InputPathType? Step(Expression expression, InputPathType? current) => current is null ? null : expression switch
    {
        CurrentExpression => current,
        FieldExpression field => Member(field.Name, current),
        Subexpression both => Step(both.Right, Step(both.Left, current)),
        PipeExpression both => Step(both.Right, Step(both.Left, current)),
        ListProjection projection => Each(Step(projection.Left, current), projection.Right),
        ObjectProjection projection => Each(Values(Step(projection.Left, current)), projection.Right),
        FlattenExpression flatten => Flatten(Step(flatten.Operand, current)),
        FunctionExpression { Name: "keys", Arguments: [var argument] } => Keys(Step(argument, current)),
        MultiSelectList list => Select(list, current),
        _ => Fail("uses more of JMESPath than members, '*', '[]', keys() and lists of them"),
    };

    private InputPathType? Member(string name, InputPathType current) =>
        current.Shape is StructureShape structure && structure.Members.Items.FirstOrDefault(member => member.Name == name) is { } member
            ? new InputPathType(_model.TargetOf(member))
            : Fail($"asks for a member '{name}' that does not exist");

    private InputPathType? Values(InputPathType? map) => map is null ? null
        : map.Shape is MapShape shape ? InputPathType.ListOf(new InputPathType(_model.TargetOf(shape.Value)), shape.Traits.Has(TraitIds.Sparse))
        : Fail("asks for the values of something that is not a map");

    private InputPathType? Keys(InputPathType? map) => map is null ? null
        : map.Shape is MapShape ? InputPathType.ListOf(InputPathType.Text)
        : Fail("asks for the keys of something that is not a map");

    private InputPathType? Each(InputPathType? list, Expression right) => list is null ? null
        : list.AsList(_model).Item is not { } item ? Fail("goes through something that is not a list")
        : Step(right, item) is { } result ? InputPathType.ListOf(result)
        : null;

    private InputPathType? Flatten(InputPathType? list) => list is null ? null
        : list.AsList(_model) is not { Item: { } item } type ? Fail("flattens something that is not a list")
        : item.IsList ? item.AsList(_model)
        : type;

    private InputPathType? Select(MultiSelectList list, InputPathType current)
    {
        foreach (Expression item in list.Items)
        {
            if (Step(item, current) is not { } selected)
            {
                return null;
            }

            if (!selected.IsText)
            {
                return Fail("selects something that is not a string");
            }
        }

        return InputPathType.ListOf(InputPathType.Text);
    }

    private InputPathType? Fail(string reason)
    {
        _reason ??= reason;
        return null;
    }
}
