using System.ComponentModel;
using System.Text.Json;

namespace Smithwright.Runtime.JmesPath;

/// <summary>
/// A value of JMESPath's data model whose type the service model does not tell: a document, or one of several types. <c>default</c> is null.
/// Documents are read as far as an expression looks into them.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct JmesValue
{
    // Null, bool, double, string, a list of values, a Dictionary of them, or the JsonElement of an array or object.
    private readonly object? _content;

    private JmesValue(object? content) => _content = content;

    /// <summary>Whether it is null.</summary>
    public bool IsNull => _content is null;

    /// <summary>Whether it counts as true: all but null, false, and empty strings, arrays and objects.</summary>
    public bool IsTrue => _content switch
    {
        null => false,
        bool boolean => boolean,
        string text => text.Length > 0,
        double => true,
        _ => Items is { } items ? items.Count > 0 : Members!.Count > 0,
    };

    /// <summary>Whether it is the boolean <c>false</c>.</summary>
    public bool IsFalse => _content is false;

    /// <summary>The number that it is; null when it is none.</summary>
    public double? Number => _content as double?;

    /// <summary>The items of an array; null of anything else.</summary>
    public IReadOnlyList<JmesValue>? Items => _content switch
    {
        IReadOnlyList<JmesValue> items => items,
        JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(OfReadable).ToArray(),
        _ => null,
    };

    /// <summary>The values of an object's members; null of anything else.</summary>
    public IReadOnlyList<JmesValue>? MemberValues => Members?.Values.ToArray();

    internal string? Text => _content as string;

    internal bool IsArray => _content is IReadOnlyList<JmesValue> or JsonElement { ValueKind: JsonValueKind.Array };

    internal bool IsObject => _content is Dictionary<string, JmesValue> or JsonElement { ValueKind: JsonValueKind.Object };

    /// <summary>The members of an object in their order; null of anything else.</summary>
    internal Dictionary<string, JmesValue>? Members => _content switch
    {
        Dictionary<string, JmesValue> members => members,
        JsonElement { ValueKind: JsonValueKind.Object } document => MembersOf(document.EnumerateObject().Select(member => (member.Name, OfReadable(member.Value)))),
        _ => null,
    };

    /// <summary>The member of an object with this name; null when there is none.</summary>
    public JmesValue Field(string name) => _content switch
    {
        Dictionary<string, JmesValue> members => members.GetValueOrDefault(name),
        JsonElement { ValueKind: JsonValueKind.Object } document when document.TryGetProperty(name, out JsonElement member) => OfReadable(member),
        _ => default,
    };

    /// <summary>The item of an array at an index, which counts from the end when it is negative; null when there is none.</summary>
    public JmesValue At(int index) => JmesPath.AtValue(Items, index) ?? default;

    /// <summary>A slice of an array; null of anything else.</summary>
    /// <inheritdoc cref="JmesPath.Slice{T}(IReadOnlyList{T}, int?, int?, int)"/>
    public JmesValue Slice(int? start, int? stop, int step) => Of(JmesPath.Slice(Items, start, stop, step));

    private static Dictionary<string, JmesValue> MembersOf(IEnumerable<(string Name, JmesValue Value)> members)
    {
        // Of equal names the last counts.
        Dictionary<string, JmesValue> result = new(StringComparer.Ordinal);
        foreach ((string name, JmesValue value) in members)
        {
            result[name] = value;
        }
        return result;
    }
}
