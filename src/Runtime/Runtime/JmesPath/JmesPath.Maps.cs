using System.Diagnostics.CodeAnalysis;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.JmesPath;

/// <content>Maps. Questions about a <see cref="Dictionary{TKey, TValue}"/> and the maps of responses allocate nothing.</content>
public static partial class JmesPath
{
    /// <summary>Whether a condition holds for a key; false of null.</summary>
    public static bool AnyKey<T>(IReadOnlyDictionary<string, T>? map, Func<string, bool> condition)
    {
        foreach (KeyValuePair<string, T> entry in new MapEntries<T>(map))
        {
            if (condition(entry.Key))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a condition holds for a value; false of null.</summary>
    public static bool AnyValue<T>(IReadOnlyDictionary<string, T>? map, Func<T, bool> condition)
    {
        foreach (KeyValuePair<string, T> entry in new MapEntries<T>(map))
        {
            if (entry.Value is { } value && condition(value))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The number of keys for which a condition holds; it is asked of all of them.</summary>
    public static int CountKeys<T>(IReadOnlyDictionary<string, T>? map, Func<string, bool> condition)
    {
        int count = 0;
        foreach (KeyValuePair<string, T> entry in new MapEntries<T>(map))
        {
            if (condition(entry.Key))
            {
                count++;
            }
        }
        return count;
    }

    /// <summary>The number of values for which a condition holds; it is asked of all of them.</summary>
    public static int CountValues<T>(IReadOnlyDictionary<string, T>? map, Func<T, bool> condition)
    {
        int count = 0;
        foreach (KeyValuePair<string, T> entry in new MapEntries<T>(map))
        {
            if (entry.Value is { } value && condition(value))
            {
                count++;
            }
        }
        return count;
    }

    /// <summary>The sum of what a function gives for the values.</summary>
    public static int TotalOfValues<T>(IReadOnlyDictionary<string, T>? map, Func<T, int> count)
    {
        int total = 0;
        foreach (KeyValuePair<string, T> entry in new MapEntries<T>(map))
        {
            if (entry.Value is { } value)
            {
                total += count(value);
            }
        }
        return total;
    }

    /// <summary>The keys.</summary>
    [return: NotNullIfNotNull(nameof(map))]
    public static IReadOnlyList<string>? Keys<T>(IReadOnlyDictionary<string, T>? map) => map?.Select(entry => entry.Key).ToArray();

    /// <summary>The values.</summary>
    [return: NotNullIfNotNull(nameof(map))]
    public static IReadOnlyList<T>? Values<T>(IReadOnlyDictionary<string, T>? map) => map?.Select(entry => entry.Value).ToArray();

    /// <summary>The value of a key; null when there is none.</summary>
    public static T? Find<T>(IReadOnlyDictionary<string, T>? map, string key) where T : class? =>
        map is not null && map.TryGetValue(key, out T? value) ? value : null;

    /// <inheritdoc cref="Find{T}(IReadOnlyDictionary{string, T}, string)"/>
    public static T? FindValue<T>(IReadOnlyDictionary<string, T>? map, string key) where T : struct =>
        map is not null && map.TryGetValue(key, out T value) ? value : null;

    /// <inheritdoc cref="Find{T}(IReadOnlyDictionary{string, T}, string)"/>
    public static T? FindValue<T>(IReadOnlyDictionary<string, T?>? map, string key) where T : struct =>
        map is not null && map.TryGetValue(key, out T? value) ? value : null;
}
