using Smithwright.Documentation.Text;
using Smithwright.Generator.CSharp;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Planning;

/// <summary>What the model deprecates, as an attribute and as a sentence of the comment.</summary>
internal static class Deprecation
{
    private const string Obsolete = "global::System.Obsolete";

    /// <summary>The attribute of what is deprecated without a message.</summary>
    public static string WithoutMessage => Obsolete;

    /// <summary>The attribute, without brackets, with the model's message; null of what is not deprecated.</summary>
    public static string? AttributeOf(TraitMap traits) => DeprecatedTrait.Of(traits) switch
    {
        null => null,
        { Message: { } message } => $"{Obsolete}({Literal.String(message)})",
        _ => WithoutMessage,
    };

    /// <summary>The attribute as a list of one or none.</summary>
    public static IEnumerable<string> AttributesOf(TraitMap traits) => AttributeOf(traits) is { } attribute ? [attribute] : [];

    /// <summary>Since when, as a paragraph of XML; the attribute has no place for it.</summary>
    public static IEnumerable<string> SentencesOf(TraitMap traits) => DeprecatedTrait.Of(traits)?.Since is { } since
        ? [$"<para>Deprecated since {XmlCharacters.Attribute(since)}.</para>"]
        : [];
}
