namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>Members of a structure: a name and a value, or nothing where the value is null.</content>
public sealed partial class CborShapeWriter
{
    /// <summary>Writes a member; null writes nothing.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="value">The value.</param>
    public void Member(ReadOnlySpan<byte> name, string? value) => Member(name, value, CborWrite.String);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, bool? value) => Member(name, value, CborWrite.Boolean);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, int? value) => Member(name, value, CborWrite.Int32);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, long? value) => Member(name, value, CborWrite.Int64);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, float? value) => Member(name, value, CborWrite.Single);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, double? value) => Member(name, value, CborWrite.Double);

    /// <summary>Writes a member; null writes nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">How to write the value.</param>
    public void Member<T>(ReadOnlySpan<byte> name, T? value, CborWriteValue<T> write)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value is null)
        {
            return;
        }
        Name(name);
        write(this, value);
    }

    /// <inheritdoc cref="Member{T}(ReadOnlySpan{byte}, T, CborWriteValue{T})"/>
    public void Member<T>(ReadOnlySpan<byte> name, T? value, CborWriteValue<T> write)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(write);
        if (!value.HasValue)
        {
            return;
        }
        Name(name);
        write(this, value.GetValueOrDefault());
    }
}
