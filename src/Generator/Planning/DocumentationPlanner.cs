using Smithwright.Documentation;
using Smithwright.Documentation.Text;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>Plans the XML comments of types and members: what the model says of them, and a line for each constraint.</summary>
internal sealed class DocumentationPlanner(ServiceModel model, Traffic traffic, TypeNames names, ClientNamespace clientNamespace)
{
    public EquatableArray<string> OfShape(Shape shape)
    {
        string documentation = shape.Traits.GetString(TraitIds.Documentation) is { Length: > 0 } said ? said : traffic.RoleOf(shape.Id) ?? "";
        return DocumentationXml.Render(documentation, new Links(names, clientNamespace, null, null), [.. ConstraintSentences.OfConditions(shape.Traits), .. Deprecation.SentencesOf(shape.Traits)]).ToEquatableArray();
    }

    /// <summary>The comment of what is no shape.</summary>
    public EquatableArray<string> OfText(string documentation) => DocumentationXml.Render(documentation, new Links(names, clientNamespace, null, null), []).ToEquatableArray();

    /// <param name="owner">The type that has the member.</param>
    /// <param name="siblings">The C# names of all its members.</param>
    public EquatableArray<string> OfMember(MemberShape member, string owner, IReadOnlyDictionary<string, string> siblings)
    {
        Shape target = model.TargetOf(member);
        TraitMap documented = member.Traits.Has(TraitIds.Documentation) ? member.Traits : target.Traits;
        return Render(documented, new Links(names, clientNamespace, owner, siblings), [.. ConstraintSentences.OfMember(member, target), .. Deprecation.SentencesOf(member.Traits)]);
    }

    public EquatableArray<string> OfEnumMember(TraitMap traits) => Render(traits, new Links(names, clientNamespace, null, null), [.. Deprecation.SentencesOf(traits)]);

    private static EquatableArray<string> Render(TraitMap traits, Links links, IReadOnlyList<string> notes) =>
        DocumentationXml.Render(traits.GetString(TraitIds.Documentation) ?? "", links, notes).ToEquatableArray();

    /// <summary>Links a name to the member beside, or to a type of this client.</summary>
    private sealed class Links(TypeNames names, ClientNamespace clientNamespace, string? owner, IReadOnlyDictionary<string, string>? siblings) : IDocumentationLinks
    {
        public string? Resolve(string name) =>
            siblings is not null && siblings.TryGetValue(name, out string? member) ? $"{clientNamespace.Type(owner!)}.{member}"
            : names.Find(name) is { } type ? clientNamespace.Type(type)
            : null;
    }
}
