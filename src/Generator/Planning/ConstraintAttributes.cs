using Smithwright.Generator.CSharp;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Planning;

/// <summary>
/// The model's constraints as attributes, for analyzers to read: those of the member itself, and with <c>At</c> those of the items, keys and
/// values inside. Structures inside carry their own.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="modelPath">The file that defines the service.</param>
/// <param name="constantsOf">The class that has legal values as constants; null for none.</param>
internal sealed class ConstraintAttributes(ServiceModel model, string modelPath, Func<LegalValuesTrait, string?> constantsOf)
{
    private const string Namespace = "global::Smithwright.Annotations";

    /// <param name="asProperties">Whether the members of this shape are spelled like their properties.</param>
    public EquatableArray<string> OfMember(MemberShape member, string propertyName, bool asProperties)
    {
        List<string> attributes = new();
        if (member.Name != (asProperties ? propertyName : MemberSpelling.SmallFirst(propertyName)))
        {
            attributes.Add($"{Namespace}.Member({Literal.String(member.Name)})");
        }

        Collect(member, at: null, attributes, Nesting.MaxLevels);
        return attributes.ToEquatableArray();
    }

    /// <summary>The conditions on a shape, and its sensitivity.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="textOf">The constants that hold what conditions ask, by their names; null for a condition without.</param>
    public EquatableArray<string> OfShape(Shape shape, Func<string, string?>? textOf = null)
    {
        string spelling = MemberSpelling.IsAsProperties(ConstrainedShapes.MembersOf(shape)) ? ", MembersAsProperties = true" : "";
        List<string> attributes = new() { $"{Namespace}.Shape({Literal.String(shape.Id.ToString())}{spelling})" };
        AddFlag(shape.Traits.Get(TraitIds.Sensitive), "Sensitive", at: null, attributes);
        AddConditions(shape.Traits, at: null, attributes, textOf);
        return attributes.ToEquatableArray();
    }

    private void Collect(MemberShape member, string? at, List<string> attributes, int nesting, bool isSensitive = false)
    {
        Shape target = model[member.Target];
        AddLength(LengthTrait.Of(member, target), at, attributes);
        AddRange(RangeTrait.Of(member, target), at, attributes);
        AddPattern(PatternTrait.Of(member, target), at, attributes);
        AddLegalValues(LegalValuesTrait.Of(member, target), at, attributes);
        AddFlag(target.Traits.Get(TraitIds.UniqueItems), "UniqueItems", at, attributes);
        if (!isSensitive && Sensitivity.TraitOf(model, member, nesting) is { } sensitive)
        {
            AddFlag(sensitive, "Sensitive", at, attributes);
            isSensitive = true;
        }

        AddConditions(member.Traits, at, attributes);
        if (target is not (StructureShape or UnionShape))
        {
            AddConditions(target.Traits, at, attributes);
        }

        if (nesting == 0)
        {
            return;
        }

        if (target is ListShape list)
        {
            Collect(list.Member, Step(at, "item"), attributes, nesting - 1, isSensitive);
        }
        else if (target is MapShape map)
        {
            AddKnownKeys(map.Key, Step(at, "key"), attributes);
            Collect(map.Key, Step(at, "key"), attributes, nesting - 1, isSensitive);
            Collect(map.Value, Step(at, "value"), attributes, nesting - 1, isSensitive);
        }
    }

    private static string Step(string? at, string step) => at is null ? step : at + "." + step;

    private void AddLength(LengthTrait? length, string? at, List<string> attributes)
    {
        if (length is not null && Bounds(Literal.Number(length.Min), Literal.Number(length.Max), "") is { Count: > 0 } bounds)
        {
            Add("Length", bounds, length.Node, at, attributes);
        }
    }

    private void AddRange(RangeTrait? range, string? at, List<string> attributes)
    {
        if (range is not null && Bounds(range.Min?.Text, range.Max?.Text, "\"") is { Count: > 0 } bounds)
        {
            Add("Range", bounds, range.Node, at, attributes);
        }
    }

    private void AddPattern(PatternTrait? pattern, string? at, List<string> attributes)
    {
        if (pattern is not null)
        {
            string[] arguments = pattern.IsFullMatch ? [Literal.String(pattern.Text), "IsFullMatch = true"] : [Literal.String(pattern.Text)];
            Add("Pattern", arguments, pattern.Node, at, attributes);
        }
    }

    private void AddLegalValues(LegalValuesTrait? values, string? at, List<string> attributes)
    {
        if (values is not null)
        {
            IEnumerable<string> arguments = constantsOf(values) is { } constants ? [$"typeof({constants})"] : values.Values.Select(Literal.String);
            Add("LegalValues", [.. arguments, $"File = {Literal.String(values.File)}"], values.Node, at, attributes);
        }
    }

    private void AddFlag(JsonNode? trait, string name, string? at, List<string> attributes)
    {
        if (trait is not null)
        {
            Add(name, [], trait, at, attributes);
        }
    }

    /// <summary>Keys are strings in C#, whatever their shape is: no type of theirs shows which are known.</summary>
    private void AddKnownKeys(MemberShape key, string at, List<string> attributes)
    {
        if (model[key.Target] is EnumShape known)
        {
            string values = string.Join(", ", known.Members.Select(member => Literal.String(member.Value)));
            attributes.Add($"{Namespace}.KnownValues({values}, At = {Literal.String(at)})");
        }
    }

    private void AddConditions(TraitMap traits, string? at, List<string> attributes, Func<string, string?>? textOf = null)
    {
        foreach (ConditionStatement condition in ConditionsTrait.Of(traits))
        {
            Add(
                "Condition",
                [
                    Literal.String(condition.Name),
                    Literal.String(condition.Expression.Value),
                    textOf?.Invoke(condition.Name) ?? Literal.String(condition.Documentation),
                ],
                condition.Node,
                at,
                attributes);
        }
    }

    private void Add(string name, IReadOnlyList<string> arguments, JsonNode trait, string? at, List<string> attributes)
    {
        List<string> all = new(arguments);
        if (at is not null)
        {
            all.Add($"At = {Literal.String(at)}");
        }

        if (trait.Span.Path != modelPath)
        {
            all.Add($"Source = {Literal.String(FileName(trait.Span.Path))}");
        }

        attributes.Add(all.Count == 0 ? $"{Namespace}.{name}" : $"{Namespace}.{name}({string.Join(", ", all)})");
    }

    private static List<string> Bounds(string? min, string? max, string quote)
    {
        List<string> bounds = new(2);
        if (min is not null)
        {
            bounds.Add($"Min = {quote}{min}{quote}");
        }

        if (max is not null)
        {
            bounds.Add($"Max = {quote}{max}{quote}");
        }

        return bounds;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
