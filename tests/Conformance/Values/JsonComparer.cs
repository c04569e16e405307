using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Smithwright.Conformance.Values;

/// <summary>Compares JSON as JSON: the order of members, white space and the spelling of numbers and strings do not count.</summary>
internal static class JsonComparer
{
    /// <summary>The first difference, or null.</summary>
    public static string? Difference(JsonElement expected, JsonElement actual, string path = "")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{Place(path)} is {actual.GetRawText()} instead of {expected.GetRawText()}";
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => Objects(expected, actual, path),
            JsonValueKind.Array => Arrays(expected, actual, path),
            JsonValueKind.String when expected.GetString() != actual.GetString() => Unequal(expected, actual, path),
            JsonValueKind.Number when !AreEqual(expected.GetRawText(), actual.GetRawText()) => Unequal(expected, actual, path),
            _ => null,
        };
    }

    private static string Unequal(JsonElement expected, JsonElement actual, string path) =>
        $"{Place(path)} is {actual.GetRawText()} instead of {expected.GetRawText()}";

    private static string? Objects(JsonElement expected, JsonElement actual, string path)
    {
        List<JsonProperty> left = actual.EnumerateObject().ToList();
        foreach (JsonProperty member in expected.EnumerateObject())
        {
            // By position and removed once found, so that a member that is written twice is left over.
            int index = left.FindIndex(candidate => candidate.Name == member.Name);
            if (index < 0)
            {
                return $"{Place(path)} lacks '{member.Name}'";
            }

            if (Difference(member.Value, left[index].Value, $"{path}/{member.Name}") is { } difference)
            {
                return difference;
            }

            left.RemoveAt(index);
        }

        return left.Count == 0 ? null : $"{Place(path)} has '{left[0].Name}' as well";
    }

    private static string? Arrays(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Place(path)} has {actual.GetArrayLength()} items instead of {expected.GetArrayLength()}");
        }

        return expected.EnumerateArray().Zip(actual.EnumerateArray())
            .Select((pair, index) => Difference(pair.First, pair.Second, string.Create(CultureInfo.InvariantCulture, $"{path}/{index}")))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string Place(string path) => path.Length == 0 ? "the whole" : path;

    /// <summary>By value: 5, 5.0 and 50e-1 are one number, however many digits there are.</summary>
    private static bool AreEqual(string expected, string actual) => Normal(expected) == Normal(actual);

    private static (BigInteger Digits, int Exponent) Normal(string number)
    {
        int e = number.IndexOfAny(['e', 'E']);
        int exponent = e < 0 ? 0 : int.Parse(number.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string mantissa = e < 0 ? number : number[..e];
        int point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        BigInteger digits = BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        while (!digits.IsZero && (digits % 10).IsZero)
        {
            digits /= 10;
            exponent++;
        }

        return (digits, digits.IsZero ? 0 : exponent);
    }
}
