using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Plans;

/// <summary>A property of a generated type.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Member">The member's name in the model.</param>
/// <param name="Presence">What absence of a value means.</param>
/// <param name="Default">For <see cref="Smithwright.Model.Shapes.Presence.Defaulted"/>, the C# expression of the default.</param>
/// <param name="Sensitive">Whether <c>ToString()</c> hides the value.</param>
/// <param name="Documentation">Lines of the XML comment.</param>
/// <param name="Attributes">Attributes, without brackets.</param>
internal sealed record PropertyPlan(
    string Name,
    string Member,
    TypePlan Type,
    Presence Presence,
    string? Default,
    bool Sensitive,
    EquatableArray<string> Documentation,
    EquatableArray<string> Attributes)
{
    /// <summary>The type of the property, with its question mark.</summary>
    public string DeclaredType => Presence == Presence.Optional ? Type.Name + "?" : Type.Name;

    /// <summary>A local variable for the value while it is read.</summary>
    public string Local { get; init; } = "";

    /// <summary>What a service reads where an optional member with a default did not come; else null.</summary>
    public string? OnArrival { get; init; }

    /// <summary>What takes the place of a required value that did not come.</summary>
    public WhenMissing WhenMissing { get; init; }

    /// <summary>Where the record keeps that a required value did not come whose type has no null; else null.</summary>
    public MissingFlag? Missing { get; init; }
}

/// <summary>What takes the place of a required value that did not come.</summary>
internal enum WhenMissing
{
    /// <summary>What Smithy's error correction puts there: clients believe what services send.</summary>
    Corrected,

    /// <summary>Null: services check what callers send.</summary>
    Reported,

    /// <summary>One or the other, as the reader of the body says: both sides read the shape.</summary>
    AsReaderSays,
}

/// <summary>A bit of a property of the record.</summary>
internal sealed record MissingFlag(string Property, int Bit)
{
    public string Mask => $"{(1UL << Bit).ToString(System.Globalization.CultureInfo.InvariantCulture)}UL";
}
