using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Smithwright.Conformance.Protocol.EventStreams;

namespace Smithwright.Conformance.Values;

/// <summary>Makes instances of generated types from the <c>params</c> of test cases.</summary>
internal sealed class ParamsReader(ValueFormat format = ValueFormat.Params)
{
    /// <summary>Reads a value of the type.</summary>
    /// <exception cref="ValueException">The type has no place for it.</exception>
    public object? Read(Type type, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return type == typeof(JsonElement) ? value : null;
        }

        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return Scalar(bare, value) ?? Enum(bare, value) ?? Collection(bare, value) ?? Events(bare, value) ?? Composite(bare, value);
    }

    private object? Scalar(Type type, JsonElement value) =>
        type == typeof(string) ? value.GetString()
        : type == typeof(bool) ? value.GetBoolean()
        : type == typeof(sbyte) ? (sbyte)Numbers.Whole(value)
        : type == typeof(short) ? (short)Numbers.Whole(value)
        : type == typeof(int) ? (int)Numbers.Whole(value)
        : type == typeof(long) ? (long)Numbers.Whole(value)
        : type == typeof(BigInteger) ? Numbers.Whole(value)
        : type == typeof(decimal) ? Numbers.Decimal(value)
        : type == typeof(float) ? Numbers.Single(value)
        : type == typeof(double) ? Numbers.Double(value)
        : type == typeof(DateTimeOffset) ? Timestamp(value)
        : type == typeof(ReadOnlyMemory<byte>) ? new ReadOnlyMemory<byte>(Blob(value))
        : type == typeof(JsonElement) ? value
        : type == typeof(Stream) ? new MemoryStream(Blob(value))
        : null;

    private byte[] Blob(JsonElement value) => format == ValueFormat.Json ? value.GetBytesFromBase64() : Encoding.UTF8.GetBytes(value.GetString()!);

    private DateTimeOffset Timestamp(JsonElement value) => format == ValueFormat.Json && value.ValueKind == JsonValueKind.String
        ? DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : Numbers.EpochSeconds(value);

    private static object? Enum(Type type, JsonElement value) =>
        GeneratedTypes.StringEnumOf(type) is not null ? Activator.CreateInstance(type, value.GetString())
        : GeneratedTypes.IntEnumOf(type) is not null ? Activator.CreateInstance(type, (int)Numbers.Whole(value))
        : null;

    private IEnumerable? Collection(Type type, JsonElement value)
    {
        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(IReadOnlyList<>))
        {
            Type item = type.GenericTypeArguments[0];
            Array list = Array.CreateInstance(item, value.GetArrayLength());
            foreach ((int index, JsonElement element) in value.EnumerateArray().Index())
            {
                list.SetValue(Read(item, element), index);
            }

            return list;
        }

        if (definition == typeof(IReadOnlyDictionary<,>))
        {
            Type item = type.GenericTypeArguments[1];
            IDictionary map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
            foreach (JsonProperty entry in value.EnumerateObject())
            {
                map.Add(entry.Name, Read(item, entry.Value));
            }

            return map;
        }

        return null;
    }

    private object? Events(Type type, JsonElement value) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
        ? EventSequence.Of(type.GenericTypeArguments[0], [.. value.EnumerateArray().Select(item => Read(type.GenericTypeArguments[0], item))])
        : null;

    private object Composite(Type type, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new ValueException($"{type.Name} cannot hold {value.GetRawText()}.");
        }

        return GeneratedTypes.IsUnion(type) ? Union(type, value) : Structure(type, value);
    }

    private object Structure(Type type, JsonElement value)
    {
        object instance = typeof(Exception).IsAssignableFrom(type) ? Activator.CreateInstance(type, MessageOf(value))! : Activator.CreateInstance(type)!;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (instance is Exception && string.Equals(member.Name, "message", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (type.PropertyOf(member.Name) is not { } property)
            {
                // Bodies may hold what the model does not know; params may not.
                if (format == ValueFormat.Json)
                {
                    continue;
                }

                throw new ValueException($"{type.Name} has no property for '{member.Name}'.");
            }

            // The message of an exception, which it already has.
            if (!property.CanWrite)
            {
                continue;
            }

            // Null sets a Nullable<T> as well; where it has no place, reflection would make a zero of it.
            object? read = Read(property.PropertyType, member.Value);
            if (read is null && property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null)
            {
                throw new ValueException($"{type.Name}.{property.Name} cannot be null.");
            }

            property.SetValue(instance, read);
        }

        return instance;
    }

    private static string MessageOf(JsonElement error) =>
        error.EnumerateObject().FirstOrDefault(member => string.Equals(member.Name, "message", StringComparison.OrdinalIgnoreCase)) is { Value.ValueKind: JsonValueKind.String } message
            ? message.Value.GetString()!
            : "";

    private object Union(Type type, JsonElement value)
    {
        JsonProperty[] members = value.EnumerateObject().ToArray();
        if (members is not [var member])
        {
            throw new ValueException($"The union {type.Name} is given {members.Length} members.");
        }

        Type @case = type.CaseOf(member.Name) ?? throw new ValueException($"The union {type.Name} has no case for '{member.Name}'.");
        return GeneratedTypes.ValueOf(@case) is { } held
            ? Activator.CreateInstance(@case, Read(held.PropertyType, member.Value))!
            : Activator.CreateInstance(@case)!;
    }
}
