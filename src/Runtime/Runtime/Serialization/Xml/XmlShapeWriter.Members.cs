namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Members of a structure: an element or an attribute each, or nothing if the value is null.</content>
public sealed partial class XmlShapeWriter
{
    /// <summary>Writes an attribute of the element that was just opened; null writes nothing.</summary>
    /// <param name="name">The name as UTF-8 that needs no escaping, with its prefix.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value has a character that XML cannot hold.</exception>
    public void Attribute(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            BeginAttribute(name);
            Text(value);
            EndAttribute();
        }
    }

    /// <summary>Writes an attribute of the element that was just opened; null writes nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name as UTF-8 that needs no escaping, with its prefix.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">How to write the value.</param>
    /// <exception cref="ArgumentException">The value has a character that XML cannot hold.</exception>
    public void Attribute<T>(ReadOnlySpan<byte> name, T? value, XmlWriteValue<T> write)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value.HasValue)
        {
            BeginAttribute(name);
            write(this, value.GetValueOrDefault());
            EndAttribute();
        }
    }

    /// <summary>Writes an element; null writes nothing.</summary>
    /// <param name="tag">The tag as UTF-8 that needs no escaping.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value has a character that XML cannot hold.</exception>
    public void Member(ReadOnlySpan<byte> tag, string? value)
    {
        if (value is not null)
        {
            Begin(tag);
            Text(value);
            End(tag);
        }
    }

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> tag, bool? value) => Member(tag, value, XmlWrite.Boolean);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> tag, int? value) => Member(tag, value, XmlWrite.Int32);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> tag, long? value) => Member(tag, value, XmlWrite.Int64);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> tag, float? value) => Member(tag, value, XmlWrite.Single);

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string?)"/>
    public void Member(ReadOnlySpan<byte> tag, double? value) => Member(tag, value, XmlWrite.Double);

    /// <summary>Writes an element; null writes nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="tag">The tag as UTF-8 that needs no escaping.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">How to write what is inside the element.</param>
    /// <exception cref="ArgumentException">The value has a character that XML cannot hold.</exception>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void Member<T>(ReadOnlySpan<byte> tag, T? value, XmlWriteValue<T> write)
        where T : class
    {
        if (value is not null)
        {
            Item(tag, value, write);
        }
    }

    /// <inheritdoc cref="Member{T}(ReadOnlySpan{byte}, T, XmlWriteValue{T})"/>
    public void Member<T>(ReadOnlySpan<byte> tag, T? value, XmlWriteValue<T> write)
        where T : struct
    {
        if (value.HasValue)
        {
            Item(tag, value.GetValueOrDefault(), write);
        }
    }

    /// <summary>Writes an element within another: the result of awsQuery.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="tag">The tag of the outer element as UTF-8 that needs no escaping.</param>
    /// <param name="innerTag">The tag of the inner element.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">How to write what is inside the inner element.</param>
    /// <exception cref="ArgumentException">The value has a character that XML cannot hold.</exception>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void Wrapped<T>(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> innerTag, T? value, XmlWriteValue<T> write)
        where T : class
    {
        Begin(tag);
        Member(innerTag, value, write);
        End(tag);
    }

    private void BeginAttribute(ReadOnlySpan<byte> name)
    {
        Raw(" "u8);
        _nameStart = _buffer.WrittenCount;
        Raw(name);
        Raw("=\""u8);
        _isAttribute = true;
    }

    private void EndAttribute()
    {
        _isAttribute = false;
        Raw("\""u8);
    }
}
