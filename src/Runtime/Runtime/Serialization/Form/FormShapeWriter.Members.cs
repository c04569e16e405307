namespace Smithwright.Runtime.Serialization.Form;

/// <content>Members of a structure, or nothing if the value is null.</content>
public sealed partial class FormShapeWriter
{
    /// <summary>Writes a member; null writes nothing.</summary>
    /// <param name="name">The name as UTF-8 that needs no encoding.</param>
    /// <param name="value">The value.</param>
    public void Member(ReadOnlySpan<byte> name, string? value) => Member(name, value, FormWrite.String);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, bool? value) => Member(name, value, FormWrite.Boolean);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, int? value) => Member(name, value, FormWrite.Int32);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, long? value) => Member(name, value, FormWrite.Int64);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, float? value) => Member(name, value, FormWrite.Single);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> name, double? value) => Member(name, value, FormWrite.Double);

    /// <summary>Writes a member; null writes nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name as UTF-8 that needs no encoding.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">How to write the value.</param>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void Member<T>(ReadOnlySpan<byte> name, T? value, FormWriteValue<T> write)
        where T : class
    {
        if (value is not null)
        {
            Given(name, value, write);
        }
    }

    /// <inheritdoc cref="Member{T}(ReadOnlySpan{byte}, T, FormWriteValue{T})"/>
    public void Member<T>(ReadOnlySpan<byte> name, T? value, FormWriteValue<T> write)
        where T : struct
    {
        if (value.HasValue)
        {
            Given(name, value.GetValueOrDefault(), write);
        }
    }

    private void Given<T>(ReadOnlySpan<byte> name, T value, FormWriteValue<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        int outer = Enter(name);
        write(this, value);
        Leave(outer);
    }
}
