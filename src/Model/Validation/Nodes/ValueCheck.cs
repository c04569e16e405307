using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Nodes;

/// <summary>Checks a value against the shape that it is a value of, as values of traits, defaults, examples and tests are written in models.</summary>
internal sealed class ValueCheck(ModelGraph graph)
{
    private readonly ImmutableArray<ValueProblem>.Builder _problems = ImmutableArray.CreateBuilder<ValueProblem>();

    /// <summary>Whether violated constraints are only warned of.</summary>
    public bool AllowsConstraintErrors { get; init; }

    /// <summary>The shape from which names without a namespace are looked up.</summary>
    public ShapeId? Origin { get; init; }

    /// <summary>Finds what is wrong with a value.</summary>
    public ImmutableArray<ValueProblem> Check(GraphShape shape, JsonNode value)
    {
        _problems.Clear();
        Visit(shape, value, "");
        return _problems.ToImmutable();
    }

    private void Visit(GraphShape shape, JsonNode value, string path)
    {
        if (graph.TargetOf(shape) is not { } target)
        {
            return;
        }

        if (IsRightKind(target, value, path))
        {
            VisitParts(target, value, path);
            foreach (GraphShape constrained in shape.IsMember ? new[] { shape, target } : [target])
            {
                ValueConstraints.Check(constrained, target, value, (suffix, message) => Constraint(suffix, value, path, message));
            }

            CheckReference(shape, target, value, path);
        }
    }

    private bool IsRightKind(GraphShape target, JsonNode value, string path)
    {
        (string expected, bool isRight) = target.Definition.Type switch
        {
            "list" => ("an array", value is JsonArray),
            "map" or "structure" or "union" => ("an object", value is JsonObject),
            "boolean" => ("a boolean", value is JsonBoolean),
            "document" => ("a document", true),
            "byte" or "short" or "integer" or "long" or "bigInteger" or "intEnum" => ("a whole number", value is JsonNumber),
            "float" or "double" => ("a number", value is JsonNumber or JsonString { Value: "NaN" or "Infinity" or "-Infinity" }),
            "bigDecimal" => ("a number", value is JsonNumber),
            "timestamp" => ("a timestamp", value is JsonNumber or JsonString),
            "string" or "enum" or "blob" => ("a string", value is JsonString),
            _ => ("a value", true),
        };
        if (!isRight)
        {
            Error(value, path, $"Expected {expected} for {target.Type} shape '{target.Id}', but found {Describe(value)}.");
            return false;
        }

        return value is not JsonNumber number || IsInRange(target, number, path);
    }

    private bool IsInRange(GraphShape target, JsonNumber number, string path)
    {
        (BigInteger Min, BigInteger Max)? bounds = target.Definition.Type switch
        {
            "byte" => (sbyte.MinValue, sbyte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "integer" or "intEnum" => (int.MinValue, int.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            _ => null,
        };
        if (bounds is null && target.Simple != SimpleKind.BigInteger)
        {
            return true;
        }

        if (number.Text.IndexOfAny(['.', 'e', 'E']) >= 0)
        {
            Error(number, path, $"Expected a whole number for {target.Type} shape '{target.Id}', but found {number.Text}.");
            return false;
        }

        if (bounds is { } limits && BigInteger.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger value)
            && (value < limits.Min || value > limits.Max))
        {
            Error(number, path, $"Expected a number from {limits.Min.ToString(CultureInfo.InvariantCulture)} to {limits.Max.ToString(CultureInfo.InvariantCulture)} for {target.Type} shape '{target.Id}', but found {number.Text}.");
            return false;
        }

        return true;
    }

    private void VisitParts(GraphShape target, JsonNode value, string path)
    {
        switch (value)
        {
            case JsonArray array when target.IsList:
                VisitItems(target, array, path);
                break;
            case JsonObject entries when target.IsMap:
                VisitEntries(target, entries, path);
                break;
            case JsonObject members when target.IsStructure:
                VisitMembers(target, members, path);
                break;
            case JsonObject members when target.IsUnion:
                VisitUnion(target, members, path);
                break;
        }
    }

    private void VisitItems(GraphShape list, JsonArray array, string path)
    {
        if (graph.MemberOf(list, "member") is not { } member)
        {
            return;
        }

        for (int i = 0; i < array.Items.Length; i++)
        {
            VisitElement(list, member, array.Items[i], $"{path}.{i.ToString(CultureInfo.InvariantCulture)}");
        }

        if (list.Has(TraitIds.UniqueItems) && array.Items.Distinct().Count() < array.Items.Length)
        {
            Constraint("UniqueItems", array, path, $"Value provided for '{list.Id}' must have unique items.");
        }
    }

    private void VisitEntries(GraphShape map, JsonObject entries, string path)
    {
        GraphShape? key = graph.MemberOf(map, "key");
        GraphShape? value = graph.MemberOf(map, "value");
        foreach (JsonProperty property in entries.Properties)
        {
            if (key is not null)
            {
                Visit(key, new JsonString(property.NameSpan, property.Name), $"{path}.{property.Name} (map-key)");
            }

            if (value is not null)
            {
                VisitElement(map, value, property.Value, $"{path}.{property.Name}");
            }
        }
    }

    private void VisitElement(GraphShape collection, GraphShape member, JsonNode value, string path)
    {
        if (value is not JsonNull || (!collection.Has(TraitIds.Sparse) && graph.TargetOf(member)?.Simple != SimpleKind.Document))
        {
            Visit(member, value, path);
        }
    }

    private void VisitMembers(GraphShape structure, JsonObject members, string path)
    {
        foreach (JsonProperty property in members.Properties)
        {
            if (graph.MemberOf(structure, property.Name) is not { } member)
            {
                Unknown(property, path, structure);
            }
            else if (property.Value is JsonNull)
            {
                if (member.Has(TraitIds.Required))
                {
                    Disallowed(property.Value, $"{path}.{property.Name}", $"Required member '{property.Name}' of '{structure.Id}' cannot be null.");
                }
            }
            else
            {
                Visit(member, property.Value, $"{path}.{property.Name}");
            }
        }

        foreach (GraphShape member in graph.MembersOf(structure).Where(member => member.Has(TraitIds.Required) && members[member.Id.Member!] is null))
        {
            _problems.Add(new ValueProblem(
                "", AllowsConstraintErrors ? EventSeverity.Warning : EventSeverity.Error, members.Span, path, $"Missing required member '{member.Id.Member}' of '{structure.Id}'."));
        }
    }

    private void VisitUnion(GraphShape union, JsonObject members, string path)
    {
        if (members.Properties.Length != 1)
        {
            Error(
                members,
                path,
                $"Expected exactly one member of union '{union.Id}', but found {(members.Properties.IsEmpty ? "none" : string.Join(", ", members.Properties.Select(member => $"'{member.Name}'")))}.");
        }

        foreach (JsonProperty property in members.Properties)
        {
            if (graph.MemberOf(union, property.Name) is { } member)
            {
                Visit(member, property.Value, $"{path}.{property.Name}");
            }
            else
            {
                Error(property.Value, path, $"Union '{union.Id}' has no member '{property.Name}'{NearestName.Suggest(property.Name, Names(union))}");
            }
        }
    }

    private void Unknown(JsonProperty property, string path, GraphShape structure) => _problems.Add(new ValueProblem(
        "UnknownMember", EventSeverity.Warning, property.NameSpan, path,
        $"Structure '{structure.Id}' has no member '{property.Name}'{NearestName.Suggest(property.Name, Names(structure))}"));

    private IEnumerable<string> Names(GraphShape shape) => graph.MembersOf(shape).Select(member => member.Id.Member!);

    /// <summary>Strings with <c>idRef</c> name shapes.</summary>
    private void CheckReference(GraphShape shape, GraphShape target, JsonNode value, string path)
    {
        if (value is not JsonString text || (shape.Traits.Get("smithy.api#idRef") ?? target.Traits.Get("smithy.api#idRef")) is not JsonObject trait)
        {
            return;
        }

        string? message = (trait["errorMessage"] as JsonString)?.Value;
        if (Parse(text.Value) is not { } id)
        {
            Disallowed(text, path, $"'{text.Value}' is no shape id.");
        }
        else if (graph.Find(id) is not { } found)
        {
            // Of other namespaces, the definitions need not be part of the project.
            if (trait["failWhenMissing"] is JsonBoolean { Value: true } && graph.HasNamespace(id.Namespace))
            {
                Disallowed(text, path, message ?? $"Shape id '{id}' was not found in the model.");
            }
        }
        else if (trait["selector"] is JsonString selector && ReferenceSelectors.Rejects(graph, selector.Value, found))
        {
            Disallowed(text, path, message ?? $"Shape id '{id}' does not match selector '{selector.Value}'.");
        }
    }

    private ShapeId? Parse(string text) =>
        ShapeId.TryParse(text, out ShapeId id) ? id
        : Origin is { } origin && ShapeId.IsIdentifier(text) && graph.Find(origin.Root with { Name = text }) is { } local ? local.Id
        : graph.Find(new ShapeId(Prelude.Namespace, text))?.Id;

    private void Error(JsonNode at, string path, string message) => _problems.Add(new ValueProblem("", EventSeverity.Error, at.Span, path, message));

    private void Constraint(string suffix, JsonNode at, string path, string message) => _problems.Add(
        new ValueProblem(suffix, AllowsConstraintErrors ? EventSeverity.Warning : EventSeverity.Error, at.Span, path, message) { IsOfConstraint = true });

    private void Disallowed(JsonNode at, string path, string message) =>
        _problems.Add(new ValueProblem("", EventSeverity.Error, at.Span, path, message) { IsOfConstraint = true });

    private static string Describe(JsonNode node) => node switch
    {
        JsonNull => "null",
        JsonString text => $"\"{SingleLine.Of(text.Value)}\"",
        JsonNumber number => number.Text,
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        _ => $"an {node.Kind}",
    };
}
