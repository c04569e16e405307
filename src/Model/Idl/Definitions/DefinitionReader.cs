using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Names;
using Smithwright.Model.Idl.Syntax;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Definitions;

/// <summary>Makes definitions and <c>apply</c> statements of a file's statements.</summary>
internal sealed class DefinitionReader(IdlDocument document, NameScope scope, ProblemSink problems)
{
    private readonly TraitMapReader _traits = new(document, scope, problems);
    private readonly EntityReader _entities = new(scope, new NodeReader(problems));

    public FileContent Read()
    {
        FileContent.Builder content = new();
        foreach (IdlStatement statement in document.Statements)
        {
            switch (statement)
            {
                case IdlApply apply:
                    Located<ShapeId> target = scope.Resolve(apply.Target);
                    content.Applications.Add(new TraitApplication(target, _traits.Read(apply.Traits, target.Value)));
                    break;
                case IdlShape shape when Read(shape) is { } definition:
                    content.Definitions.Add(definition);
                    break;
                case IdlShape shape:
                    content.Broken.Add(scope.Define(shape.Head.Name).Value);
                    break;
            }
        }

        return content.ToContent();
    }

    private ShapeDefinition? Read(IdlShape shape)
    {
        Located<ShapeId> id = scope.Define(shape.Head.Name);
        ShapeHeader header = new(
            id,
            document.Version,
            shape.Head.Mixins.Select(scope.Resolve).ToEquatableArray(),
            _traits.Read(shape.Head.Traits, id.Value));
        return shape switch
        {
            IdlSimpleShape => new SimpleDefinition(header, ShapeTypes.Simple[shape.Head.Type.Text]),
            IdlAggregateShape aggregate => Read(header, aggregate),
            IdlOperation operation => new OperationDefinition(
                header, Resolve(operation.Input), Resolve(operation.Output), operation.Errors.Select(scope.Resolve).ToEquatableArray()),
            IdlEntity { Head.Type.Text: "service" } service => _entities.ReadService(header, service.Body),
            IdlEntity resource => _entities.ReadResource(header, resource.Body),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape.GetType(), "Unknown kind of statement."),
        };
    }

    private Located<ShapeId>? Resolve(IdlName? name) => name is { } id ? scope.Resolve(id) : null;

    private AggregateDefinition? Read(ShapeHeader header, IdlAggregateShape shape)
    {
        string type = shape.Head.Type.Text;
        if (type == "set")
        {
            return ReadSet(header, shape);
        }

        AggregateKind kind = ShapeTypes.Aggregate[type];
        if (kind is AggregateKind.Enum or AggregateKind.IntEnum && document.Version == ModelVersion.One)
        {
            Report(shape.Head.Type.Span, $"A shape of type '{type}' needs Smithy 2.0; begin the file with '$version: \"2.0\"'.");
        }

        return ReadMembers(header, kind, shape);
    }

    private AggregateDefinition? ReadSet(ShapeHeader header, IdlAggregateShape shape)
    {
        if (document.Version == ModelVersion.Two)
        {
            Report(shape.Head.Type.Span, "Smithy 2.0 has no sets; write a list with the trait '@uniqueItems'.");
        }

        JsonObject unique = new(shape.Head.Type.Span, ImmutableArray<JsonProperty>.Empty);
        return ReadMembers(header with { Traits = header.Traits.With(TraitIds.UniqueItems, unique) }, AggregateKind.List, shape);
    }

    private AggregateDefinition? ReadMembers(ShapeHeader header, AggregateKind kind, IdlAggregateShape shape)
    {
        bool isEnum = kind is AggregateKind.Enum or AggregateKind.IntEnum;
        ImmutableArray<MemberDefinition> members = shape.Members.Select(member => Read(header.Id.Value, member, isEnum)).ToImmutableArray();
        string[] needed = kind switch
        {
            AggregateKind.List => ["member"],
            AggregateKind.Map => ["key", "value"],
            _ => [],
        };
        MemberDefinition[] others = needed.Length == 0 ? [] : members.Where(member => !needed.Contains(member.Name.Value)).ToArray();
        foreach (MemberDefinition other in others)
        {
            Report(
                other.Name.Span,
                $"Expected {shape.Head.Type.Text} '{shape.Head.Name.Text}' to have no other member than '{string.Join("' and '", needed)}', but found '{other.Name}'.");
        }

        if (header.Mixins.IsEmpty && needed.Except(members.Select(member => member.Name.Value)).ToArray() is { Length: > 0 } missing)
        {
            Report(shape.Head.Name.Span, $"Expected {shape.Head.Type.Text} '{shape.Head.Name.Text}' to have a '{string.Join("' and a '", missing)}'.");
            return null;
        }

        return others.Length > 0 ? null : new AggregateDefinition(header, kind, members) { Resource = Resolve(shape.Resource) };
    }

    private MemberDefinition Read(ShapeId owner, IdlMember member, bool isEnum)
    {
        Located<string> name = new(member.Name.Text, member.Name.Span);
        Located<ShapeId> target = member.Target is { } id ? scope.Resolve(id)
            : new Located<ShapeId>(isEnum ? Prelude.Unit : MemberDefinition.Elided, member.Name.Span);
        return new MemberDefinition(name, target, _traits.Read(member.Traits, owner.WithMember(member.Name.Text)));
    }

    private void Report(SourceSpan span, string message) => problems.Add(ProblemIds.UnknownFormat, span, message);
}
