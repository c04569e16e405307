using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly;

/// <summary>Makes the model's shapes of definitions whose references all resolve.</summary>
internal sealed class ShapeBuilder(DefinitionSet set, ProblemSink problems)
{
    // What a definition becomes depends on nothing else: as long as it is the same, so is the shape, and whoever compares the two sees it at once.
    private static readonly ConditionalWeakTable<ShapeDefinition, Shape> Built = new();

    public ServiceModel Build()
    {
        Dictionary<ShapeId, Shape> shapes = new();
        foreach (ShapeDefinition definition in set.All)
        {
            shapes.Add(definition.Id, Build(definition));
        }

        return new ServiceModel(shapes);
    }

    private Shape Build(ShapeDefinition definition)
    {
        if (definition is ServiceDefinition service)
        {
            return Build(service);
        }

        if (Built.TryGetValue(definition, out Shape? built))
        {
            return built;
        }

        int before = problems.Count;
        Shape shape = BuildAlone(definition);
        // One with problems is built again, so that they are reported again.
        return problems.Count == before ? Built.GetValue(definition, _ => shape) : shape;
    }

    private ServiceShape Build(ServiceDefinition service) => new(
        service.Id,
        service.Version,
        ServiceClosure.Operations(service, set),
        Ids(service.Errors),
        service.Renames.Select(rename => new ShapeRename(rename.Shape.Value, rename.Name)).ToEquatableArray(),
        service.Traits);

    private Shape BuildAlone(ShapeDefinition definition) => definition switch
    {
        SimpleDefinition simple => new SimpleShape(simple.Id, simple.Kind, simple.Traits),
        AggregateDefinition aggregate => Build(aggregate),
        OperationDefinition operation => new OperationShape(
            operation.Id,
            operation.Input?.Value ?? Prelude.Unit,
            operation.Output?.Value ?? Prelude.Unit,
            Ids(operation.Errors),
            operation.Traits),
        _ => new ResourceShape(definition.Id, definition.Traits),
    };

    private Shape Build(AggregateDefinition definition) => definition.Kind switch
    {
        AggregateKind.List => new ListShape(definition.Id, Member(definition, "member"), definition.Traits),
        AggregateKind.Map => new MapShape(definition.Id, Member(definition, "key"), Member(definition, "value"), definition.Traits),
        AggregateKind.Structure => new StructureShape(definition.Id, Members(definition), definition.Traits),
        AggregateKind.Union => new UnionShape(definition.Id, Members(definition), definition.Traits),
        AggregateKind.Enum => new EnumShape(definition.Id, EnumMembers(definition), definition.Traits),
        _ => new IntEnumShape(definition.Id, IntEnumMembers(definition), definition.Traits),
    };

    private static MemberShape Member(AggregateDefinition owner, string name) => Member(owner, owner.Member(name)!);

    private static MemberShape Member(AggregateDefinition owner, MemberDefinition member) =>
        new(owner.Id.WithMember(member.Name.Value), member.Target.Value, member.Traits);

    private static EquatableArray<MemberShape> Members(AggregateDefinition owner) =>
        owner.Members.Select(member => Member(owner, member)).ToEquatableArray();

    private EquatableArray<EnumMember> EnumMembers(AggregateDefinition owner)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        ImmutableArray<EnumMember>.Builder members = ImmutableArray.CreateBuilder<EnumMember>();
        foreach (MemberDefinition member in owner.Members)
        {
            JsonNode value = member.Traits.Get(TraitIds.EnumValue) ?? new JsonString(member.Name.Span, member.Name.Value);
            if (value is not JsonString text)
            {
                Report(value.Span, $"Expected the value of '{member.Name}' to be a string, as '{owner.Id}' is an enum.");
            }
            else if (!values.Add(text.Value))
            {
                Report(value.Span, $"Another member of '{owner.Id}' has the value \"{text.Value}\".");
            }
            else
            {
                members.Add(new EnumMember(owner.Id.WithMember(member.Name.Value), text.Value, member.Traits));
            }
        }

        return members.ToImmutable();
    }

    private EquatableArray<IntEnumMember> IntEnumMembers(AggregateDefinition owner)
    {
        HashSet<int> values = new();
        ImmutableArray<IntEnumMember>.Builder members = ImmutableArray.CreateBuilder<IntEnumMember>();
        foreach (MemberDefinition member in owner.Members)
        {
            JsonNode? value = member.Traits.Get(TraitIds.EnumValue);
            if (value is not JsonNumber number
                || !int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int integer))
            {
                Report(value?.Span ?? member.Name.Span, $"Expected '{member.Name}' to have an integer as '{TraitIds.EnumValue}', as '{owner.Id}' is an intEnum.");
            }
            else if (!values.Add(integer))
            {
                Report(value.Span, $"Another member of '{owner.Id}' has the value {number.Text}.");
            }
            else
            {
                members.Add(new IntEnumMember(owner.Id.WithMember(member.Name.Value), integer, member.Traits));
            }
        }

        return members.ToImmutable();
    }

    private static EquatableArray<ShapeId> Ids(EquatableArray<Located<ShapeId>> references) =>
        references.Select(reference => reference.Value).ToEquatableArray();

    private void Report(SourceSpan span, string message) => problems.Add(ProblemIds.InvalidTrait, span, message);
}
