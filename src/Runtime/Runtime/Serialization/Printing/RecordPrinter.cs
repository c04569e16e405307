using System.ComponentModel;
using System.Text;

namespace Smithwright.Runtime.Serialization.Printing;

/// <summary>
/// Prints the members of a record as <c>Name = value, Name = value</c>, the way records do, but independent of culture, bounded in length, and
/// with what is sensitive redacted.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RecordPrinter
{
    private readonly StringBuilder _builder;
    private readonly bool _continues;

    /// <summary>Appends to a text.</summary>
    /// <param name="builder">The text so far.</param>
    /// <param name="continues">Whether it already ends with a member: what <c>base.PrintMembers</c> returned.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public RecordPrinter(StringBuilder builder, bool continues = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _builder = builder;
        _continues = continues;
    }

    /// <summary>Prints a member. Of a list or map only the first entries and the number of the others are shown.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">Its value.</param>
    /// <returns>What prints the next member.</returns>
    public RecordPrinter Member(string name, object? value)
    {
        Name(name);
        ValuePrinter.Append(_builder, value);
        return new RecordPrinter(_builder, continues: true);
    }

    /// <summary>Prints a member whose value must not be seen: <c>***</c>, or <c>null</c> where there is none.</summary>
    /// <inheritdoc cref="Member"/>
    public RecordPrinter Sensitive(string name, object? value)
    {
        Name(name);
        _builder.Append(value is null ? "null" : "***");
        return new RecordPrinter(_builder, continues: true);
    }

    private void Name(string name)
    {
        if (_continues)
        {
            _builder.Append(", ");
        }
        _builder.Append(name).Append(" = ");
    }
}
