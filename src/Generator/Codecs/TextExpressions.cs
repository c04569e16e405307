using Smithwright.Generator.Plans;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Codecs;

/// <summary>The expressions that turn scalars into text and back, for labels, query parameters and headers.</summary>
internal static class TextExpressions
{
    private const string Text = "Text::WireText";
    private const string StrictText = "Text::StrictText";

    /// <summary>The text of a value; null for null.</summary>
    public static string Format(TypePlan type, string value, Location location) => $"{Formatter(type, location)}({value})";

    /// <summary>The method that formats an item of a list.</summary>
    public static string Formatter(TypePlan type, Location location) => type switch
    {
        ScalarType { Kind: ScalarKind.Timestamp } timestamp => $"{Text}.{FormatOf(timestamp, location)}",
        ScalarType { MediaType: not null, Kind: ScalarKind.String } when location == Location.Header => $"{Text}.Base64",
        ScalarType { Kind: ScalarKind.Enum or ScalarKind.IntEnum } scalar => $"{Text}.{scalar.Kind}",
        _ => $"{Text}.Format",
    };

    /// <summary>The value of a text; null for null.</summary>
    /// <param name="sensitive">Whether messages must not show it.</param>
    public static string Parse(TypePlan type, string text, Location location, bool sensitive) =>
        type is ScalarType { Kind: ScalarKind.String, MediaType: null } ? text : $"{Parser(type, location, sensitive)}({text})";

    /// <summary>The method that parses an item of a list.</summary>
    public static string Parser(TypePlan type, Location location, bool sensitive) => type switch
    {
        ScalarType { Kind: ScalarKind.Timestamp } when sensitive => $"{Text}.ParseSensitiveTimestamp",
        ScalarType { Kind: ScalarKind.Timestamp } timestamp => $"{Text}.Parse{FormatOf(timestamp, location)}",
        ScalarType { MediaType: not null, Kind: ScalarKind.String } when location == Location.Header => $"{Text}.ParseBase64",
        ScalarType { Kind: ScalarKind.Enum or ScalarKind.IntEnum } scalar => $"{Text}.Parse{scalar.Kind}<{type.Name}>",
        ScalarType scalar => $"{Text}.Parse{scalar.Kind}",
        _ => throw new InvalidOperationException($"{type.Name} has no text."),
    };

    /// <summary>The value of a text that a caller sent, which has exactly the form that the model asks for; null for null.</summary>
    public static string ParseStrictly(TypePlan type, string text, Location location) =>
        type is ScalarType { Kind: ScalarKind.String, MediaType: null } ? text : $"{StrictParser(type, location)}({text})";

    /// <summary>The method that parses an item of a list that a caller sent.</summary>
    public static string StrictParser(TypePlan type, Location location) =>
        type is ScalarType { Kind: ScalarKind.Enum } or ScalarType { Kind: ScalarKind.String, MediaType: null }
            ? Parser(type, location, sensitive: false)
            : Parser(type, location, sensitive: false).Replace(Text + ".", StrictText + ".");

    /// <summary>Whether a list of this in one header is split by commas of dates.</summary>
    public static bool IsHttpDate(TypePlan type, Location location) =>
        type is ScalarType { Kind: ScalarKind.Timestamp } timestamp && FormatOf(timestamp, location) == TimestampNotation.HttpDate;

    private static TimestampNotation FormatOf(ScalarType timestamp, Location location) =>
        timestamp.Timestamp ?? (location is Location.Header or Location.PrefixHeaders ? TimestampNotation.HttpDate : TimestampNotation.DateTime);
}
