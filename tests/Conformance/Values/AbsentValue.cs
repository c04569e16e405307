using System.Collections;
using System.Numerics;
using System.Text.Json;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Values;

/// <summary>
/// What may stand where nothing came: null, the model's default, an empty collection or stream, and for a required member what Smithy's error
/// correction puts there.
/// </summary>
internal sealed class AbsentValue(TestModel model, ValueComparer comparer)
{
    /// <summary>Why the value cannot stand for an absent one, or null.</summary>
    public string? Difference(Member member, object? value, string path)
    {
        if (value is null)
        {
            return null;
        }

        if (DefaultOf(member) is { ValueKind: not JsonValueKind.Null } wanted)
        {
            return Default(member, wanted, value, path);
        }

        return IsEmptyCollection(member.Target, value) || (member.Has(Traits.Required) && IsErrorCorrected(member.Target, value))
            ? null
            : $"{path} is {ValueComparer.Show(value)} although it is absent";
    }

    private static JsonElement? DefaultOf(Member member) =>
        member.Has(Traits.AddedDefault) || member.Has(Traits.ClientOptional) ? null : member.Trait(Traits.Default);

    /// <summary>Defaults are written as JSON bodies are: blobs in base64.</summary>
    private string? Default(Member member, JsonElement wanted, object value, string path) => model.TypeOf(member.Target) switch
    {
        "blob" => ValueComparer.BytesOf(value) is { } bytes && bytes.AsSpan().SequenceEqual(wanted.GetBytesFromBase64())
            ? null
            : $"{path} is not its default {wanted.GetRawText()}",
        "timestamp" when wanted.ValueKind == JsonValueKind.String =>
            Equals(new ParamsReader(ValueFormat.Json).Read(typeof(DateTimeOffset), wanted), value) ? null : $"{path} is not its default {wanted.GetRawText()}",
        _ => comparer.Difference(member.Target, wanted, value, path),
    };

    private bool IsEmptyCollection(string shape, object value) => model.TypeOf(shape) switch
    {
        "list" or "set" or "map" => value is IEnumerable items && !items.Cast<object?>().Any(),
        "blob" => value is Stream && ValueComparer.BytesOf(value) is [],
        _ => false,
    };

    private bool IsErrorCorrected(string shape, object value) => model.TypeOf(shape) switch
    {
        "string" => value is "",
        "enum" => value.ToString() is null or "",
        "boolean" => value is false,
        "byte" or "short" or "integer" or "long" or "float" or "double" => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) == 0,
        "bigInteger" => value is BigInteger { IsZero: true },
        "bigDecimal" => value is 0m,
        "intEnum" => value.GetType().GetProperty("Value")!.GetValue(value) is 0,
        "timestamp" => value is DateTimeOffset time && time == DateTimeOffset.UnixEpoch,
        "blob" => ValueComparer.BytesOf(value) is [],
        "document" => value is JsonElement { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null },
        "structure" => comparer.Structure(shape, JsonElement.Parse("{}"), value, "") is null,
        "union" => value.GetType().Name == "Unknown",
        _ => false,
    };
}
