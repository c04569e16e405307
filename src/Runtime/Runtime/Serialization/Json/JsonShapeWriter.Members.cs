namespace Smithwright.Runtime.Serialization.Json;

/// <content>Members of an object: a name and a value, or nothing where the value is null.</content>
public sealed partial class JsonShapeWriter
{
    /// <summary>Writes a member; null writes nothing.</summary>
    /// <param name="name">The name as UTF-8 that needs no escaping, without quotes.</param>
    /// <param name="value">The value.</param>
    public void Member(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            return;
        }
        Name(name);
        JsonWrite.String(this, value);
    }

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, bool? value) => Member(name, value, JsonWrite.Boolean);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, int? value) => Member(name, value, JsonWrite.Int32);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, long? value) => Member(name, value, JsonWrite.Int64);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, float? value) => Member(name, value, JsonWrite.Single);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, double? value) => Member(name, value, JsonWrite.Double);

    /// <summary>Writes a member; null writes nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name as UTF-8 that needs no escaping, without quotes.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">How to write the value.</param>
    public void Member<T>(ReadOnlySpan<byte> name, T? value, JsonWriteValue<T> write)
        where T : class
    {
        if (value is null)
        {
            return;
        }
        Name(name);
        write(this, value);
    }

    /// <inheritdoc cref="Member{T}(ReadOnlySpan{byte}, T, JsonWriteValue{T})"/>
    public void Member<T>(ReadOnlySpan<byte> name, T? value, JsonWriteValue<T> write)
        where T : struct
    {
        if (!value.HasValue)
        {
            return;
        }
        Name(name);
        write(this, value.GetValueOrDefault());
    }
}
