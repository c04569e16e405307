using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smithwright.Runtime.Serialization.Json.Converters;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write generated types through their generated code: with the names and formats of the service's JSON,
/// without reflection. Combine it with other resolvers where types of your own hold generated ones. Sensitive values are written as they are.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShapeJsonContext : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _types = [];
    private readonly Lazy<JsonSerializerOptions> _options;

    /// <summary>Creates a context without types.</summary>
    public ShapeJsonContext() => _options = new(() =>
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = this };
        options.MakeReadOnly();
        return options;
    });

    /// <summary>Adds a structure or union.</summary>
    /// <param name="read">How to read it.</param>
    /// <param name="write">How to write it.</param>
    public ShapeJsonContext Add<T>(JsonReadValue<T?> read, JsonWriteValue<T> write)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(write);
        ShapeJsonConverter<T> converter = new(read, write);
        _types[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
        return this;
    }

    /// <summary>Adds a string enum.</summary>
    public ShapeJsonContext AddEnum<T>()
        where T : struct, IStringEnum<T> => AddValue<T>(JsonRead.Enum<T>, JsonWrite.Enum);

    /// <summary>Adds an enum of numbers.</summary>
    public ShapeJsonContext AddIntEnum<T>()
        where T : struct, IIntEnum<T> => AddValue<T>(JsonRead.IntEnum<T>, JsonWrite.IntEnum);

    /// <summary>The metadata of a type, for the methods of <see cref="JsonSerializer"/> that need no reflection.</summary>
    /// <exception cref="NotSupportedException">The type is not of this context.</exception>
    public JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)_options.Value.GetTypeInfo(typeof(T));

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _types.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;
    }

    private ShapeJsonContext AddValue<T>(JsonReadValue<T> read, JsonWriteValue<T> write)
        where T : struct
    {
        Add(read, write);
        // Properties of the application's own types may hold it or not.
        _types[typeof(T?)] = options => JsonMetadataServices.CreateValueInfo<T?>(
            options, JsonMetadataServices.GetNullableConverter((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))));
        return this;
    }
}
