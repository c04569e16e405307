using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>An output whose texts may have characters that its format does not allow, so that clients ask for them as they stand in URLs.</summary>
/// <param name="Member">The member of input and output that says so, by the value <c>url</c>.</param>
/// <param name="Texts">The texts: members of the output, or <c>List[].Member</c>.</param>
internal sealed record UrlEncodedOutput(JsonString Member, IReadOnlyList<JsonString> Texts)
{
    private const string Items = "[].";

    /// <summary>The value that asks for it.</summary>
    public const string Value = "url";

    /// <summary>The member that a text names, and that of its items where the member is a list; null where the text is the member.</summary>
    public static (string Member, string? Item) Split(string text)
    {
        int items = text.IndexOf(Items, StringComparison.Ordinal);
        return items < 0 ? (text, null) : (text.Substring(0, items), text.Substring(items + Items.Length));
    }
}
