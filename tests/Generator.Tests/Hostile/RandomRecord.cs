using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Json;

namespace Smithwright.Generator.Tests.Hostile;

/// <summary>Random values of generated types. The same seed makes the same value but for its texts, which a function may change.</summary>
/// <param name="seed">What the value depends on.</param>
/// <param name="change">What becomes of each text.</param>
internal sealed class RandomRecord(int seed, Func<string, string> change)
{
    // As deep as every codec allows, and deeper than a caller's data usually are.
    private const int MaxLevels = 6;

    private static readonly string[] Pieces =
    [
        "a", "Z", "0", " ", "\t", "\r", "\n", "\r\n", "\0", "\u0001", "\u001b[2J", "\u007F", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDBFF\uDFFF", "é", "日本", "😀",
        "\"", "'", "\\", "/", "<", ">", "&", "&amp;", "&#0;", "]]>", "<![CDATA[", "<!--", "-->", "<?", "{", "}", "[", "]", ",", ":", ";", "=", "+", "%", "%41", "%00", "#", "?", "@", "~", "\\u0041", "\\ud800", "null",
    ];

    private readonly Random _random = new(seed);
    private readonly List<string> _texts = [];

    /// <summary>All texts of the value, keys among them.</summary>
    public IReadOnlyList<string> Texts => _texts;

    public object Of(Type type) => Value(type, 0)!;

    private object? Value(Type type, int level) => Nullable.GetUnderlyingType(type) is { } inner ? Value(inner, level)
        : type == typeof(string) ? Text()
        : type == typeof(bool) ? _random.Next(2) == 0
        : type == typeof(ReadOnlyMemory<byte>) ? new ReadOnlyMemory<byte>(Bytes())
        : type == typeof(DateTimeOffset) ? DateTimeOffset.FromUnixTimeSeconds(_random.NextInt64(-62_135_596_800, 253_402_300_799))
        : type == typeof(BigInteger) ? new BigInteger(Bytes())
        : type == typeof(JsonElement) ? JsonSerializer.SerializeToElement(change("document"))
        : type.IsGenericType ? Collection(type, level)
        : type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(_random.Next(-100, 100), type, CultureInfo.InvariantCulture)
        : type.IsEnum ? Enum.ToObject(type, _random.Next(3))
        : type.IsValueType ? Activator.CreateInstance(type, Convert.ChangeType(type.Name == "Level" ? (object)_random.Next(3) : Text(), type.GetConstructors()[0].GetParameters()[0].ParameterType, null))
        : type.IsAbstract ? Union(type, level)
        : Structure(type, level);

    // Keys of one map differ whatever becomes of the rest.
    private string Text(string prefix = "")
    {
        string text = change(prefix + string.Concat(Enumerable.Range(0, _random.Next(5)).Select(_ => Piece())));
        _texts.Add(text);
        return text;
    }

    // Most are harmless: a text that a format cannot hold has the whole value refused.
    private string Piece() => _random.Next(4) > 0 ? "ab" : Pieces[_random.Next(Pieces.Length)];

    private byte[] Bytes()
    {
        byte[] bytes = new byte[_random.Next(20)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private object Collection(Type type, int level)
    {
        Type[] arguments = type.GetGenericArguments();
        // XML and forms cannot tell an empty collection from none, nor can equality.
        int count = level > MaxLevels ? 1 : _random.Next(1, 3);
        if (arguments.Length == 1)
        {
            System.Collections.IList list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(arguments))!;
            for (int i = 0; i < count; i++)
            {
                list.Add(Value(arguments[0], level + 1));
            }
            return list;
        }

        System.Collections.IDictionary map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        for (int i = 0; i < count; i++)
        {
            map[Text(prefix: i.ToString(CultureInfo.InvariantCulture))] = Value(arguments[1], level + 1);
        }
        return map;
    }

    private object Union(Type type, int level)
    {
        Type[] cases = [.. type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type) && nested.Name != "Unknown" && (level < MaxLevels || nested.Name == "Number"))];
        Type chosen = cases[_random.Next(cases.Length)];
        return Activator.CreateInstance(chosen, Value(chosen.GetProperty("Value")!.PropertyType, level + 1))!;
    }

    private object Structure(Type type, int level)
    {
        bool isError = type.IsSubclassOf(typeof(Exception));
        object value = isError ? Activator.CreateInstance(type, Text())! : Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite && property.DeclaringType == type))
        {
            if (_random.Next(3) == 0 && (level < MaxLevels || property.PropertyType == typeof(string)))
            {
                property.SetValue(value, Value(property.PropertyType, level + 1));
            }
        }

        return value;
    }
}
