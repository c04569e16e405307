using System.Numerics;

namespace Smithwright.Runtime.Serialization.Text;

/// <content>The same for values that may be absent. Both exist so that a method group serves lists of either.</content>
public static partial class WireText
{
    /// <summary><c>true</c> or <c>false</c>; null for none.</summary>
    /// <param name="value">The value; null for none.</param>
    /// <returns>The text; null for none.</returns>
    public static string? Format(bool? value) => value is { } given ? Format(given) : null;

    /// <summary>Decimal digits, with a minus sign below zero; null for none.</summary>
    /// <inheritdoc cref="Format(bool?)"/>
    public static string? Format(sbyte? value) => value is { } given ? Format(given) : null;

    /// <inheritdoc cref="Format(sbyte?)"/>
    public static string? Format(short? value) => value is { } given ? Format(given) : null;

    /// <inheritdoc cref="Format(sbyte?)"/>
    public static string? Format(int? value) => value is { } given ? Format(given) : null;

    /// <inheritdoc cref="Format(sbyte?)"/>
    public static string? Format(long? value) => value is { } given ? Format(given) : null;

    /// <inheritdoc cref="Format(sbyte?)"/>
    public static string? Format(BigInteger? value) => value is { } given ? Format(given) : null;

    /// <inheritdoc cref="Format(sbyte?)"/>
    public static string? Format(decimal? value) => value is { } given ? Format(given) : null;

    /// <summary>The shortest digits that read back as the same number; <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>; null for none.</summary>
    /// <inheritdoc cref="Format(bool?)"/>
    public static string? Format(float? value) => value is { } given ? Format(given) : null;

    /// <inheritdoc cref="Format(float?)"/>
    public static string? Format(double? value) => value is { } given ? Format(given) : null;

    /// <summary>Seconds since 1970, with up to three digits of fraction where the timestamp has one; null for none.</summary>
    /// <inheritdoc cref="Format(bool?)"/>
    public static string? EpochSeconds(DateTimeOffset? value) => value is { } given ? EpochSeconds(given) : null;

    /// <summary>RFC 3339 text in UTC, with a fraction where the timestamp has one; null for none.</summary>
    /// <inheritdoc cref="Format(bool?)"/>
    public static string? DateTime(DateTimeOffset? value) => value is { } given ? DateTime(given) : null;

    /// <summary>An IMF-fixdate (RFC 9110, section 5.6.7), without the fraction; null for none.</summary>
    /// <inheritdoc cref="Format(bool?)"/>
    public static string? HttpDate(DateTimeOffset? value) => value is { } given ? HttpDate(given) : null;

    /// <summary>An enum's text; null for none and for <c>default</c>, which has none.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="Format(bool?)"/>
    public static string? Enum<T>(T? value)
        where T : struct, IStringEnum<T> => value?.Value;

    /// <summary>An enum's number; null for none.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="Format(bool?)"/>
    public static string? IntEnum<T>(T? value)
        where T : struct, IIntEnum<T> => Format(value?.Value);
}
