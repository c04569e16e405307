using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Runtime.Messages.Requests;

/// <summary>The query of a presigned URL before it is signed: that of the request, and what would be its body.</summary>
internal static class PresignedQuery
{
    /// <exception cref="ArgumentException">The body has no form in a query.</exception>
    /// <param name="operation">The operation, for messages.</param>
    /// <param name="request">The request.</param>
    /// <param name="more">What else is in the query; mostly nothing.</param>
    public static string Of(string operation, PreparedRequest request, string more = "") => Join(Of(operation, request), [more]);

    private static string Of(string operation, PreparedRequest request)
    {
        if (request.Body is null)
        {
            return request.Query;
        }
        if (request.Body is not BufferedBody { Bytes: var bytes })
        {
            throw NoPlace(operation);
        }
        string mediaType = request.Headers.FirstOrDefault(static header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value ?? "";
        if (mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            return Join(request.Query, [Encoding.ASCII.GetString(bytes.Span)]);
        }
        return mediaType.Contains("json", StringComparison.OrdinalIgnoreCase) ? Join(request.Query, MembersOf(operation, bytes)) : throw NoPlace(operation);
    }

    private static string Join(string query, IEnumerable<string> more) => string.Join('&', more.Prepend(query).Where(static part => part.Length > 0));

    private static IEnumerable<string> MembersOf(string operation, ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            foreach (JsonElement value in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().ToArray() : [member.Value])
            {
                if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null)
                {
                    throw NoPlace(operation);
                }
                string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
                yield return $"{Uri.EscapeDataString(member.Name)}={Uri.EscapeDataString(text)}";
            }
        }
    }

    private static ArgumentException NoPlace(string operation) => new(
        $"The request of {operation} cannot be presigned with a body: a URL has place for texts, numbers and lists of them. Leave the body out; whoever holds the URL sends it.");
}
