using Smithwright.Generator.Endpoints.Rules;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Protocols;
using Smithwright.Model;
using Smithwright.Model.JmesPath;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Endpoints;

/// <summary>Turns the JMESPath of <c>operationContextParams</c> into C# on the generated input. Which paths can be, <see cref="InputPaths"/> decides.</summary>
internal sealed class InputPathCompiler(OperationContext context)
{
    private const string Bindings = "global::Smithwright.Runtime.Endpoints.EndpointBindings";

    public string Compile(string path, StructureShape input)
    {
        if (InputPaths.ReasonAgainst(context.Model, path, input) is { } reason)
        {
            throw new UnsupportedRuleException($"The path '{path}' {reason}.");
        }

        PathValue value = Step(JmesPathParser.Parse(path).Expression!, new PathValue("input", new InputPathType(input), false));
        return value.Type.IsList ? Each(value, null).Code : value.Code;
    }

    private PathValue Step(Expression expression, PathValue current) => expression switch
    {
        CurrentExpression => current,
        FieldExpression field => Member(field.Name, current),
        Subexpression both => Step(both.Right, Step(both.Left, current)),
        PipeExpression both => Step(both.Right, Step(both.Left, current)),
        ListProjection projection => Each(Step(projection.Left, current), projection.Right),
        ObjectProjection projection => Each(Entries("Values", Step(projection.Left, current)), projection.Right),
        FlattenExpression flatten => Flatten(Step(flatten.Operand, current)),
        FunctionExpression { Name: "keys", Arguments: [var argument] } => Entries("Keys", Step(argument, current)),
        MultiSelectList list => Select(list.Items.Select(item => Step(item, current)).ToList()),
        _ => throw new UnsupportedRuleException($"A path has a {expression.GetType().Name}."),
    };

    private PathValue Member(string name, PathValue current)
    {
        StructureShape structure = (StructureShape)current.Type.Shape!;
        PropertyPlan property = context.PropertiesOf(structure).Items.First(plan => plan.Member == name);
        // What is required may still be null: then the service says so, not a failure in here.
        bool isOptional = current.IsOptional || property.Presence == Presence.Optional || !property.Type.IsValueType;
        PathValue value = new(
            $"{current.Access}.{property.Name}",
            new InputPathType(context.Model.TargetOf(structure.Members.Items.First(member => member.Name == name))).AsList(context.Model),
            isOptional);
        // Within a chain of ?. an enum that is required is a plain struct.
        return TextOf(value, isNullable: property.Presence == Presence.Optional);
    }

    private PathValue Entries(string property, PathValue map)
    {
        MapShape shape = (MapShape)map.Type.Shape!;
        InputPathType type = property == "Keys"
            ? InputPathType.ListOf(InputPathType.Text)
            : InputPathType.ListOf(new InputPathType(context.Model.TargetOf(shape.Value)), shape.Traits.Has(TraitIds.Sparse));
        return new PathValue($"{map.Access}.{property}", type, map.IsOptional);
    }

    /// <summary>What a path leads to from each item of a list; without a path the items themselves.</summary>
    private PathValue Each(PathValue list, Expression? path)
    {
        InputPathType items = list.Type.Item!.AsList(context.Model);
        PathValue item = TextOf(new PathValue("item", items, true), list.Type.IsSparse);
        PathValue result = path is null ? item : Step(path, item);
        return result.Code == "item"
            ? list with { Type = InputPathType.ListOf(result.Type, list.Type.IsSparse) }
            : new PathValue($"{Bindings}.Each({list.Code}, static item => {result.Code})", InputPathType.ListOf(result.Type), list.IsOptional);
    }

    private PathValue Flatten(PathValue list) => list.Type.Item is { IsList: true } item
        ? new PathValue($"{Bindings}.Flatten({list.Code})", item.AsList(context.Model), list.IsOptional)
        : list;

    private static PathValue Select(List<PathValue> values) =>
        new($"new string?[] {{ {string.Join(", ", values.Select(value => value.Code))} }}", InputPathType.ListOf(InputPathType.Text), false);

    /// <summary>The text of an enum; anything else as it is.</summary>
    private static PathValue TextOf(PathValue value, bool isNullable) => value.Type.Shape is EnumShape
        ? value with { Code = $"{value.Code}{(isNullable ? "?." : ".")}Value", Type = InputPathType.Text }
        : value;

    /// <summary>A value in C#. The types of lists have those of their items.</summary>
    private sealed record PathValue(string Code, InputPathType Type, bool IsOptional)
    {
        public string Access => IsOptional ? $"{Code}?" : Code;
    }
}
