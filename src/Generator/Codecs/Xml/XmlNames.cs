using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Codecs.Xml;

/// <summary>Names elements and attributes, by Smithy's XML traits.</summary>
internal static class XmlNames
{
    /// <summary>The name of a member and of what is inside a collection.</summary>
    /// <param name="rest">How many levels collections may still nest.</param>
    public static XmlName Of(ServiceModel model, MemberShape member, string name, XmlNamespaceTrait? space, int rest = Nesting.MaxLevels)
    {
        bool isFlattened = member.Traits.Has(TraitIds.XmlFlattened);
        string tag = Tag(member.Traits.GetString(TraitIds.XmlName) ?? name, space ?? (isFlattened && model.TargetOf(member) is ListShape items ? SpaceOf(model, items.Member) : null));
        XmlName named = rest == 0 ? new XmlName(tag) : model.TargetOf(member) switch
        {
            ListShape list => new XmlName(tag, Inner(model, list.Member, "member", rest)),
            MapShape map => new XmlName(tag, Inner(model, map.Value, "value", rest), Inner(model, map.Key, "key", rest)),
            _ => new XmlName(tag),
        };
        return named with { IsAttribute = member.Traits.Has(TraitIds.XmlAttribute), IsFlattened = isFlattened };
    }

    /// <summary>The namespace of a member. That of its target is the default namespace of documents alone; only a prefix of it has to be declared here, too.</summary>
    public static XmlNamespaceTrait? SpaceOf(ServiceModel model, MemberShape member) =>
        XmlNamespaceTrait.Of(member.Traits) ?? (XmlNamespaceTrait.Of(model.TargetOf(member).Traits) is { Prefix: not null } space ? space : null);

    /// <summary>The namespace of a member that is a document, else of its target.</summary>
    public static XmlNamespaceTrait? SpaceOfDocument(ServiceModel model, MemberShape member) =>
        XmlNamespaceTrait.Of(member.Traits) ?? XmlNamespaceTrait.Of(model.TargetOf(member).Traits);

    /// <summary>A name with the declaration of its namespace.</summary>
    public static string Tag(string name, XmlNamespaceTrait? space) => space is null
        ? name
        : $"{name} xmlns{(space.Prefix is null ? "" : $":{space.Prefix}")}=\"{Escape(space.Uri)}\"";

    private static XmlName Inner(ServiceModel model, MemberShape member, string name, int rest) =>
        Of(model, member, name, SpaceOf(model, member), rest - 1);

    private static string Escape(string uri) => uri.Replace("&", "&amp;").Replace("<", "&lt;").Replace("\"", "&quot;");
}
