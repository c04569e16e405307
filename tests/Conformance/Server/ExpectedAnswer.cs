using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Smithwright.Conformance.Protocol.Responses;

namespace Smithwright.Conformance.Server;

/// <summary>
/// What a response test asserts, as far as it is a server's to decide: what tests of both sides have from the point of view of a client is told apart here, and
/// nowhere else.
/// </summary>
internal sealed partial class ExpectedAnswer(ResponseCase @case)
{
    /// <summary>Headers of requests that published tests list among those of responses.</summary>
    private const string RequestHeader = "X-Amz-Target";

    public int Code => @case.Code;

    public IReadOnlyDictionary<string, string> Headers =>
        @case.Headers.Where(header => !header.Key.Equals(RequestHeader, StringComparison.OrdinalIgnoreCase)).ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body. Servers write timestamps in UTC, whatever offset a client has to understand.</summary>
    public string? Body => @case.Body is { } body ? OffsetTime().Replace(body, time => DateTimeOffset
        .Parse(time.Value, CultureInfo.InvariantCulture).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null;

    /// <summary>The body of an error of XML without the elements that are not members of it: clients have to pass over them, and no server can write them.</summary>
    /// <param name="members">The names of its members in XML.</param>
    public string? BodyWith(IReadOnlyCollection<string> members)
    {
        if (MediaType?.EndsWith("xml", StringComparison.Ordinal) != true || Body is not { } body)
        {
            return Body;
        }

        XElement root = XElement.Parse(body);
        root.DescendantsAndSelf("Error").First().Elements()
            .Where(element => element.Name.LocalName is not ("Type" or "Code" or "Message") && !members.Contains(element.Name.LocalName))
            .Remove();
        return root.ToString(SaveOptions.DisableFormatting);
    }

    public string? MediaType => @case.BodyMediaType ?? (@case.Body?.StartsWith('<') == true ? "application/xml" : null);

    /// <summary>The id of the request, which is the host's to give; empty where the test has none.</summary>
    public string RequestId => RequestIds().Match(@case.Body ?? "").Groups[1].Value;

    /// <summary>The message of an error whose model has no member for it, so that the params cannot say it.</summary>
    public string? Message => Messages().Match(@case.Body ?? "") is { Success: true } message ? message.Groups[1].Value : null;

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")]
    private static partial Regex OffsetTime();

    [GeneratedRegex("<[rR]equestI[dD]>(.*?)</")]
    private static partial Regex RequestIds();

    [GeneratedRegex("<Message>(.*?)</")]
    private static partial Regex Messages();
}
