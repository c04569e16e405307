using Smithwright.Generator.Endpoints.Rules;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Endpoints;

/// <summary>
/// Turns the JMESPath of <c>operationContextParams</c> into C# on the generated input: of the language, Smithy allows members, wildcards,
/// <c>keys</c>, flattening and selections there.
/// </summary>
internal sealed class InputPathCompiler(OperationContext context)
{
    private const string Bindings = "global::Smithwright.Runtime.Endpoints.EndpointBindings";

    public string Compile(string path, StructureShape input)
    {
        Expression expression = JmesPathParser.Parse(path).Expression ?? throw new UnsupportedRuleException($"'{path}' is no JMESPath.");
        PathValue value = Step(expression, new PathValue("input", new PathType(input), false));
        bool isBindable = (value.Type.Item ?? value.Type) is { IsText: true } || value.Type.Shape is SimpleShape { Kind: SimpleKind.Boolean };
        return isBindable ? value.Code : throw new UnsupportedRuleException($"'{path}' gives neither text nor Boolean nor list of texts.");
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
        if (current.Type.Shape is not StructureShape structure || structure.Members.Items.FirstOrDefault(member => member.Name == name) is not { } member)
        {
            throw new UnsupportedRuleException($"A path has no member '{name}'.");
        }

        PropertyPlan property = context.PropertiesOf(structure).Items.First(plan => plan.Member == name);
        // What is required may still be null: then the service says so, not a failure in here.
        bool isOptional = current.IsOptional || property.Presence == Presence.Optional || !property.Type.IsValueType;
        PathValue value = new($"{current.Access}.{property.Name}", new PathType(context.Model.TargetOf(member)), isOptional);
        // Within a chain of ?. an enum that is required is a plain struct.
        string access = property.Presence == Presence.Optional ? "?." : ".";
        return value.Type.Shape is EnumShape ? value with { Code = $"{value.Code}{access}Value" } : value;
    }

    private PathValue Entries(string property, PathValue map)
    {
        if (map.Type.Shape is not MapShape shape)
        {
            throw new UnsupportedRuleException("A path asks something else than a map for its keys or values.");
        }

        PathType item = property == "Keys" ? PathType.Text : new PathType(context.Model.TargetOf(shape.Value));
        return new PathValue($"{map.Access}.{property}", PathType.ListOf(item), map.IsOptional);
    }

    private PathValue Each(PathValue list, Expression right)
    {
        if (right is CurrentExpression)
        {
            return list;
        }

        PathValue item = Step(right, new PathValue("item", ItemOf(list.Type), true));
        return new PathValue($"{Bindings}.Each({list.Code}, static item => {item.Code})", PathType.ListOf(item.Type), list.IsOptional);
    }

    private PathValue Flatten(PathValue list)
    {
        PathType item = ItemOf(list.Type);
        bool isNested = item.Item is not null || item.Shape is ListShape;
        return isNested ? new PathValue($"{Bindings}.Flatten({list.Code})", PathType.ListOf(ItemOf(item)), list.IsOptional) : list;
    }

    private static PathValue Select(List<PathValue> values) => values.All(value => value.Type.IsText)
        ? new PathValue($"new string?[] {{ {string.Join(", ", values.Select(value => value.Code))} }}", PathType.ListOf(PathType.Text), false)
        : throw new UnsupportedRuleException("A path selects something else than texts.");

    private PathType ItemOf(PathType list) =>
        list.Item ?? (list.Shape is ListShape shape ? new PathType(context.Model.TargetOf(shape.Member)) : throw new UnsupportedRuleException("A path goes through something else than a list."));

    /// <summary>What a path leads to: a shape, or a list of something that is no shape of its own.</summary>
    private sealed record PathType(Shape? Shape, PathType? Item = null)
    {
        public static PathType Text { get; } = new((Shape?)null);

        public bool IsText => Item is null && Shape is null or EnumShape or SimpleShape { Kind: SimpleKind.String };

        public static PathType ListOf(PathType item) => new(null, item);
    }

    private sealed record PathValue(string Code, PathType Type, bool IsOptional)
    {
        public string Access => IsOptional ? $"{Code}?" : Code;
    }
}
