using System.Text.Json;
using Smithwright.Runtime.Serialization.Json.Repair;

namespace Smithwright.Runtime.JmesPath;

/// <content>Values of known types as values of any type; null becomes null.</content>
public readonly partial struct JmesValue
{
    /// <summary>A boolean.</summary>
    public static JmesValue Of(bool? boolean) => new(boolean);

    /// <summary>A number.</summary>
    public static JmesValue Of(double? number) => new(number);

    /// <summary>A string.</summary>
    public static JmesValue Of(string? text) => new(text);

    /// <summary>An array.</summary>
    public static JmesValue Of(IReadOnlyList<JmesValue>? items) => new(items);

    /// <summary>A document.</summary>
    public static JmesValue Of(JsonElement? document) => document is { } given ? Of(given) : default;

    /// <summary>The value of a union's member that the model does not know, where it is JSON; else null.</summary>
    /// <param name="value">The value.</param>
    public static JmesValue Of(UnknownValue? value)
    {
        try
        {
            return value is null ? default : Of(value.AsJson());
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    /// <inheritdoc cref="Of(JsonElement?)"/>
    public static JmesValue Of(JsonElement document) => OfReadable(DocumentRepair.Readable(document));

    /// <summary>A document, or a part of one, that can be read.</summary>
    private static JmesValue OfReadable(JsonElement document) => document.ValueKind switch
    {
        JsonValueKind.True => new JmesValue(true),
        JsonValueKind.False => new JmesValue(false),
        JsonValueKind.Number => new JmesValue(document.GetDouble()),
        JsonValueKind.String => new JmesValue(document.GetString()),
        JsonValueKind.Array or JsonValueKind.Object => new JmesValue(document),
        _ => default,
    };

    /// <summary>A list as an array.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">What makes a value of an item.</param>
    public static JmesValue OfList<T>(IReadOnlyList<T>? list, Func<T, JmesValue> item) => new(list?.Select(item).ToArray());

    /// <summary>A map as an object.</summary>
    /// <param name="map">The map.</param>
    /// <param name="value">What makes a value of an entry's value.</param>
    public static JmesValue OfMap<T>(IReadOnlyDictionary<string, T>? map, Func<T, JmesValue> value) =>
        new(map is null ? null : MembersOf(map.Select(entry => (entry.Key, value(entry.Value)))));

    /// <summary>An array of these items.</summary>
    public static JmesValue Array(params JmesValue[] items) => new(items);

    /// <summary>An object of these members; of equal names the last counts.</summary>
    public static JmesValue Object(params (string Name, JmesValue Value)[] members) => new(MembersOf(members));

    /// <summary>A structure or union: an object of those members that are not null.</summary>
    public static JmesValue Structure(params (string Name, JmesValue Value)[] members) =>
        new(MembersOf(members.Where(member => !member.Value.IsNull)));
}
