using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>A value that an attribute of a selector stands for. There may be several (a projection), or none.</summary>
internal abstract class AttributeValue
{
    public static AttributeValue Nothing { get; } = new Missing();

    public virtual bool IsPresent => true;

    /// <summary>The value as text; empty where it has none.</summary>
    public abstract string Text { get; }

    /// <summary>The values that a projection consists of, or the value alone.</summary>
    public virtual IEnumerable<AttributeValue> Values => [this];

    public virtual bool IsProjection => false;

    /// <summary>A part of the value.</summary>
    public AttributeValue Get(IReadOnlyList<string> path)
    {
        AttributeValue value = this;
        foreach (string segment in path)
        {
            value = value.Get(segment);
        }

        return value;
    }

    protected abstract AttributeValue Get(string segment);

    private sealed class Missing : AttributeValue
    {
        public override bool IsPresent => false;

        public override string Text => "";

        protected override AttributeValue Get(string segment) => this;
    }

    /// <summary>A text, or a number as text.</summary>
    public sealed class Literal(string text) : AttributeValue
    {
        public override string Text { get; } = text;

        protected override AttributeValue Get(string segment) => segment == "(length)" ? Number(Text.Length) : Nothing;
    }

    public static AttributeValue Number(int value) => new Literal(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The id of a shape.</summary>
    public sealed class Id(ShapeId id) : AttributeValue
    {
        public override string Text { get; } = id.ToString();

        protected override AttributeValue Get(string segment) => segment switch
        {
            "namespace" => new Literal(id.Namespace),
            "name" => new Literal(id.Name),
            "member" => id.Member is { } member ? new Literal(member) : Nothing,
            "(length)" => Number(Text.Length),
            _ => Nothing,
        };
    }

    public sealed class Several(IEnumerable<AttributeValue> values) : AttributeValue
    {
        private readonly List<AttributeValue> _values = values.Where(value => value.IsPresent).ToList();

        public override bool IsPresent => _values.Count > 0;

        public override string Text => "";

        public override bool IsProjection => true;

        public override IEnumerable<AttributeValue> Values => _values;

        protected override AttributeValue Get(string segment) => segment switch
        {
            "(length)" => Number(_values.Count),
            "(first)" => _values.FirstOrDefault() ?? Nothing,
            _ => new Several(_values.SelectMany(value => value.Get(segment).Values)),
        };
    }

    /// <summary>The value of a trait, or a part of it.</summary>
    public sealed class Node(JsonNode node) : AttributeValue
    {
        public override string Text => node switch
        {
            JsonString text => text.Value,
            JsonNumber number => number.Text,
            JsonBoolean boolean => boolean.Value ? "true" : "false",
            _ => "",
        };

        protected override AttributeValue Get(string segment) => (node, segment) switch
        {
            (JsonObject value, "(keys)") => new Several(value.Properties.Select(property => new Literal(property.Name))),
            (JsonObject value, "(values)") => new Several(value.Properties.Select(property => new Node(property.Value))),
            (JsonObject value, "(length)") => Number(value.Properties.Length),
            (JsonObject value, _) => value[segment] is { } member ? new Node(member) : Nothing,
            (JsonArray value, "(values)") => new Several(value.Items.Select(item => new Node(item))),
            (JsonArray value, "(length)") => Number(value.Items.Length),
            (JsonString text, "(length)") => Number(text.Value.Length),
            _ => Nothing,
        };
    }

    /// <summary>A shape.</summary>
    public sealed class OfShape(GraphShape shape, IReadOnlyDictionary<string, HashSet<GraphShape>> variables) : AttributeValue
    {
        public override string Text => shape.Id.ToString();

        protected override AttributeValue Get(string segment) => segment switch
        {
            "id" => new Id(shape.Id),
            "trait" => new OfTraits(shape.Traits),
            "service" => shape.Service is null ? Nothing : new OfService(shape),
            "var" => new OfVariables(variables),
            _ => Nothing,
        };
    }

    private sealed class OfService(GraphShape shape) : AttributeValue
    {
        public override string Text => shape.Id.ToString();

        protected override AttributeValue Get(string segment) => segment switch
        {
            "id" => new Id(shape.Id),
            "version" => new Literal(shape.Service!.Version),
            _ => Nothing,
        };
    }

    private sealed class OfTraits(TraitMap traits) : AttributeValue
    {
        public override string Text => "";

        protected override AttributeValue Get(string segment) => segment switch
        {
            "(keys)" => new Several(traits.All.Select(trait => ShapeId.TryParse(trait.Key, out ShapeId id) ? new Id(id) : Nothing)),
            "(values)" => new Several(traits.All.Select(trait => new Node(trait.Value))),
            "(length)" => Number(traits.Count),
            _ => traits.Get(segment.IndexOf('#') >= 0 ? segment : $"{Prelude.Namespace}#{segment}") is { } value ? new Node(value) : Nothing,
        };
    }

    private sealed class OfVariables(IReadOnlyDictionary<string, HashSet<GraphShape>> variables) : AttributeValue
    {
        public override string Text => "";

        protected override AttributeValue Get(string segment) => variables.TryGetValue(segment, out HashSet<GraphShape>? shapes)
            ? new Several(shapes.Select(shape => new OfShape(shape, variables)))
            : Nothing;
    }
}
