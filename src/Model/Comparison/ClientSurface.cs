using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.Comparison;

/// <summary>What callers of a service's generated client see of its model: operations and types by their C# names, and which way types travel.</summary>
internal sealed class ClientSurface
{
    private readonly Traffic _traffic;
    private readonly Dictionary<ShapeId, string> _names;

    public ClientSurface(ServiceModel model, ClientRequest client)
    {
        ServiceShape service = client.Service;
        (Model, Service, Protocol) = (model, service, client.Protocol);
        Operations = ByName(client.Operations(model), operation => Identifier.Pascal(operation.Id.Name));
        _traffic = Traffic.Of(model, service, client.Operations(model));
        Shape[] types = _traffic.Types.Select(id => model[id]).ToArray();
        TypeNames names = TypeNames.Of(service, types);
        ClientName = names.Client;
        _names = types.ToDictionary(type => type.Id, type => names[type.Id]);
        Types = ByName(types, type => _names[type.Id]);
    }

    public ServiceModel Model { get; }

    public ServiceShape Service { get; }

    /// <summary>The protocol that the client speaks, or that it would speak if it could be generated.</summary>
    public ProtocolRow? Protocol { get; }

    public string ClientName { get; }

    /// <summary>By the names of the client's methods, without <c>Async</c>.</summary>
    public IReadOnlyDictionary<string, OperationShape> Operations { get; }

    /// <summary>The shapes that become C# types, by the names of those.</summary>
    public IReadOnlyDictionary<string, Shape> Types { get; }

    /// <summary>All shapes that travel.</summary>
    public IEnumerable<Shape> Reached => _traffic.Shapes.Select(id => Model[id]);

    /// <summary>The C# name of a type.</summary>
    public string NameOf(ShapeId type) => _names.TryGetValue(type, out string? name) ? name : type.Name;

    /// <summary>Whether callers send the shape, or something that holds it.</summary>
    public bool IsSent(ShapeId shape) => _traffic.IsFromCallers(shape);

    /// <summary>Whether services send the shape, or something that holds it.</summary>
    public bool IsReceived(ShapeId shape) => _traffic.IsFromService(shape);

    /// <summary>The members that callers see, by their C# names.</summary>
    public IReadOnlyDictionary<string, MemberShape> MembersOf(Shape type)
    {
        MemberShape[] members = Reach.MembersOf(type).Where(member => IsVisible(type, member)).ToArray();
        IEnumerable<string> modelNames = members.Select(member => member.Name);
        IReadOnlyDictionary<string, string> names = type is UnionShape ? MemberNames.OfUnion(NameOf(type.Id), modelNames)
            : type.Traits.Has(TraitIds.Error) ? MemberNames.OfException(NameOf(type.Id), modelNames)
            : MemberNames.OfStructure(NameOf(type.Id), modelNames);
        return ByName(members, member => names[member.Name]);
    }

    /// <summary>What absence of a structure's member means.</summary>
    public Presence PresenceOf(Shape structure, MemberShape member)
    {
        bool isError = structure.Traits.Has(TraitIds.Error);
        return MemberPresence.Of(
            member,
            Model.TargetOf(member),
            isInput: !isError && structure.Traits.Has(TraitIds.Input),
            outputOnly: isError || !IsSent(structure.Id),
            hasDefault: DefaultTrait.Of(member.Traits) is not null);
    }

    /// <summary>Messages of exceptions are not members of theirs, and errors among received events are thrown.</summary>
    private bool IsVisible(Shape type, MemberShape member) => type switch
    {
        UnionShape => !type.Traits.Has(TraitIds.Streaming) || IsSent(type.Id) || !Model.TargetOf(member).Traits.Has(TraitIds.Error),
        _ => !type.Traits.Has(TraitIds.Error) || !ErrorMessage.Is(Model, member),
    };

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.GroupBy(name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
