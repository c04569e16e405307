using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Values;

/// <summary>Compares generated values with the <c>params</c> of a test, by the shapes of the model. Each method gives the first difference, or null.</summary>
internal sealed class ValueComparer(TestModel model)
{
    public string? Difference(string shape, JsonElement expected, object? actual, string path)
    {
        string type = model.TypeOf(shape);
        if (type == "document")
        {
            return actual is JsonElement document
                ? JsonComparer.Difference(expected, document) is { } inside ? $"{path}: {inside}" : null
                : expected.ValueKind == JsonValueKind.Null && actual is null ? null : Unlike(expected, actual, path);
        }

        if (expected.ValueKind == JsonValueKind.Null || actual is null)
        {
            return expected.ValueKind == JsonValueKind.Null && actual is null ? null : Unlike(expected, actual, path);
        }

        return type switch
        {
            "list" or "set" => List(model.Members(shape)["member"].Target, expected, actual, path),
            "map" => Map(model.Members(shape)["value"].Target, expected, actual, path),
            "structure" => Structure(shape, expected, actual, path),
            "union" => Union(shape, expected, actual, path),
            _ => IsScalar(type, expected, actual) ? null : Unlike(expected, actual, path),
        };
    }

    /// <summary>Compares all members of a structure: those that are not expected must be absent.</summary>
    /// <param name="except">A member that is not a property.</param>
    public string? Structure(string shape, JsonElement expected, object actual, string path, string? except = null)
    {
        if (expected.ValueKind != JsonValueKind.Object)
        {
            return Unlike(expected, actual, path);
        }

        IReadOnlyDictionary<string, Member> members = model.Members(shape);
        if (expected.EnumerateObject().FirstOrDefault(member => !members.ContainsKey(member.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            return $"{path} has no member '{unknown.Name}'";
        }

        foreach (Member member in members.Values.Where(member => member.Name != except))
        {
            string place = $"{path}/{member.Name}";
            if (actual.GetType().PropertyOf(member.Name) is not { } property)
            {
                return $"{actual.GetType().Name} has no property for '{member.Name}'";
            }

            object? value = property.GetValue(actual);
            string? difference = expected.TryGetProperty(member.Name, out JsonElement wanted) && wanted.ValueKind != JsonValueKind.Null
                ? Difference(member.Target, wanted, value, place)
                : new AbsentValue(model, this).Difference(member, value, place);
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private string? Union(string shape, JsonElement expected, object actual, string path)
    {
        if (expected.ValueKind != JsonValueKind.Object || expected.EnumerateObject().ToArray() is not [var member])
        {
            return $"{path} is a union, of which the test expects not exactly one member";
        }

        if (!model.Members(shape).TryGetValue(member.Name, out Member? known))
        {
            return $"{path} has no member '{member.Name}'";
        }

        if (actual.GetType().DeclaringType?.CaseOf(member.Name) != actual.GetType())
        {
            return $"{path} is {Show(actual)} instead of the member '{member.Name}'";
        }

        return known.Target == Prelude.Unit ? null
            : Difference(known.Target, member.Value, GeneratedTypes.ValueOf(actual.GetType())?.GetValue(actual), $"{path}/{member.Name}");
    }

    private string? List(string item, JsonElement expected, object actual, string path)
    {
        if (expected.ValueKind != JsonValueKind.Array || actual is not IEnumerable items || actual is string)
        {
            return Unlike(expected, actual, path);
        }

        object?[] values = items.Cast<object?>().ToArray();
        return values.Length != expected.GetArrayLength()
            ? string.Create(CultureInfo.InvariantCulture, $"{path} has {values.Length} items instead of {expected.GetArrayLength()}")
            : expected.EnumerateArray()
                .Select((wanted, index) => Difference(item, wanted, values[index], string.Create(CultureInfo.InvariantCulture, $"{path}/{index}")))
                .FirstOrDefault(difference => difference is not null);
    }

    private string? Map(string value, JsonElement expected, object actual, string path)
    {
        if (expected.ValueKind != JsonValueKind.Object || Entries(actual) is not { } entries)
        {
            return Unlike(expected, actual, path);
        }

        foreach (JsonProperty wanted in expected.EnumerateObject())
        {
            if (!entries.Remove(wanted.Name, out object? found))
            {
                return $"{path} lacks the key '{wanted.Name}'";
            }

            if (Difference(value, wanted.Value, found, $"{path}/{wanted.Name}") is { } difference)
            {
                return difference;
            }
        }

        return entries.Count == 0 ? null : $"{path} has the key '{entries.Keys.First()}' as well";
    }

    /// <summary>The entries of a map whose type of values is known to the generated code only.</summary>
    private static Dictionary<string, object?>? Entries(object map)
    {
        if (map is not IEnumerable entries)
        {
            return null;
        }

        Dictionary<string, object?> found = new(StringComparer.Ordinal);
        foreach (object entry in entries)
        {
            found.Add((string)entry.GetType().GetProperty("Key")!.GetValue(entry)!, entry.GetType().GetProperty("Value")!.GetValue(entry));
        }

        return found;
    }

    private static bool IsScalar(string type, JsonElement expected, object actual) => type switch
    {
        "string" or "enum" => expected.ValueKind == JsonValueKind.String && TextOf(actual) == expected.GetString(),
        "boolean" => actual is bool boolean && expected.ValueKind is JsonValueKind.True or JsonValueKind.False && boolean == expected.GetBoolean(),
        "byte" or "short" or "integer" or "long" or "bigInteger" or "intEnum" => WholeOf(actual) is { } whole && whole == Numbers.Whole(expected),
        "float" => actual is float number && number.Equals(Numbers.Single(expected)),
        "double" => actual is double number && number.Equals(Numbers.Double(expected)),
        "bigDecimal" => actual is decimal number && number == Numbers.Decimal(expected),
        "timestamp" => actual is DateTimeOffset time && time == Numbers.EpochSeconds(expected),
        "blob" => BytesOf(actual) is { } bytes && bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(expected.GetString()!)),
        _ => false,
    };

    private static string? TextOf(object value) => value as string ?? (GeneratedTypes.StringEnumOf(value.GetType()) is null ? null : value.ToString());

    private static BigInteger? WholeOf(object value) => value switch
    {
        sbyte number => number,
        short number => number,
        int number => number,
        long number => number,
        BigInteger number => number,
        _ when GeneratedTypes.IntEnumOf(value.GetType()) is not null => (int)value.GetType().GetProperty("Value")!.GetValue(value)!,
        _ => null,
    };

    /// <summary>The bytes of a blob; a stream is read to its end.</summary>
    public static byte[]? BytesOf(object value)
    {
        if (value is not Stream stream)
        {
            return value is ReadOnlyMemory<byte> blob ? blob.ToArray() : null;
        }

        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Unlike(JsonElement expected, object? actual, string path) => $"{path} is {Show(actual)} instead of {expected.GetRawText()}";

    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        ReadOnlyMemory<byte> blob => $"the bytes of \"{Encoding.UTF8.GetString(blob.Span)}\"",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
