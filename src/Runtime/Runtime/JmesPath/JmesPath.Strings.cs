using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Smithwright.Semantics;

namespace Smithwright.Runtime.JmesPath;

/// <summary>
/// What generated conditions are made of where C# has no word for it: the functions and projections of JMESPath
/// (https://jmespath.org/specification.html) over the types of generated code. Null is JMESPath's null. Dense collections are taken to hold no
/// null; one that does so nevertheless counts as if it were not there.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JmesPath
{
    /// <summary>The count of Unicode scalar values.</summary>
    public static int Length(string text) => ScalarLength.Count(text);

    /// <summary>The length of the base64 text that stands for a blob.</summary>
    public static int Length(ReadOnlyMemory<byte> blob) => checked((blob.Length + 2) / 3 * 4);

    /// <summary>The base64 text that stands for a blob.</summary>
    public static string Base64(ReadOnlyMemory<byte> blob) => Convert.ToBase64String(blob.Span);

    /// <inheritdoc cref="Base64(ReadOnlyMemory{byte})"/>
    public static string? Base64(ReadOnlyMemory<byte>? blob) => blob is { } bytes ? Base64(bytes) : null;

    /// <summary>Whether a text begins with another, by its code units.</summary>
    public static bool StartsWith(string text, string part) => text.StartsWith(part, StringComparison.Ordinal);

    /// <summary>Whether a text ends with another, by its code units.</summary>
    public static bool EndsWith(string text, string part) => text.EndsWith(part, StringComparison.Ordinal);

    /// <summary>Whether a text contains another, by its code units.</summary>
    public static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);

    /// <summary>The texts with <paramref name="glue"/> between them.</summary>
    public static string Join(string glue, IReadOnlyList<string> texts) => string.Join(glue, texts);

    /// <summary>The text with its Unicode scalar values in reverse order.</summary>
    public static string Reverse(string text) => string.Concat(CodePoints.Of(text).Reverse());

    /// <summary>The number that a text is as JSON; null when it is none.</summary>
    public static double? ToNumber(string? text)
    {
        if (text is null)
        {
            return null;
        }
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return JmesValue.Of(json.RootElement).Number;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // The latter is what a surrogate without its partner gives.
            return null;
        }
    }

    /// <summary>The text of a number as JSON has it.</summary>
    internal static string ToText(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
