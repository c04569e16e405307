using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Shapes;
using Smithwright.Runtime.Server;

namespace Smithwright.Conformance.Server;

/// <summary>A request test as a server gets it. It asserts parts of what a client sends: what it leaves open is filled in here, and what is not on the wire is not expected.</summary>
internal sealed class SentCase(TestService service, string operation, string protocol, RequestCase @case)
{
    public ServedRequest Request
    {
        get
        {
            Dictionary<string, string> headers = new(@case.Headers, StringComparer.OrdinalIgnoreCase);
            string name = Traits.NameOf(operation);
            byte[] body = MediaTypes.BytesOf(@case.Body ?? "", @case.BodyMediaType);
            if (protocol.Contains("#awsJson", StringComparison.Ordinal))
            {
                headers.TryAdd("X-Amz-Target", $"{Traits.NameOf(service.Id)}.{name}");
                headers.TryAdd("Content-Type", $"application/x-amz-json-{protocol[^3..].Replace('_', '.')}");
            }
            else if (IsQuery)
            {
                body = @case.Body is null ? Encoded(headers, $"Action={name}") : body;
                headers.TryAdd("Content-Type", "application/x-www-form-urlencoded");
            }
            else if (body.Length > 0 && @case.BodyMediaType is { } mediaType)
            {
                headers.TryAdd("Content-Type", mediaType);
            }

            string path = @case.ResolvedHost is { } host ? VirtualHost.ToPath(@case.Uri, host, [host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..]]) : @case.Uri;
            return new ServedRequest(@case.Method, IsBucketInHost ? path : @case.Uri, string.Join('&', @case.QueryParams), headers, body);
        }
    }

    /// <summary>The params that the request holds: an empty list in a query or header is nothing, and a body that the test does not have holds no member.</summary>
    public JsonElement Params
    {
        get
        {
            JsonObject expected = JsonSerializer.SerializeToNode(@case.Params)!.AsObject();
            foreach (Member member in service.InputOf(operation) is { } input ? service.Model.Members(input).Values : [])
            {
                bool isOutside = IsOutside(member);
                bool isNothing = isOutside || IsNothingInForms(expected[member.Name]) ? IsEmpty(expected[member.Name]) : @case.Body is null;
                if (expected.ContainsKey(member.Name) && isNothing)
                {
                    expected.Remove(member.Name);
                }
            }

            return JsonSerializer.SerializeToElement(expected);
        }
    }

    /// <summary>The member that gets the query parameters, where the test does not say with which ones.</summary>
    public string? Unasserted => service.InputOf(operation) is { } input
        ? service.Model.Members(input).Values.FirstOrDefault(member => member.Has(Traits.HttpQueryParams) && !@case.Params.TryGetProperty(member.Name, out _))?.Name
        : null;

    /// <summary>Forms have no empty maps, and those of ec2Query no empty lists.</summary>
    private bool IsNothingInForms(JsonNode? value) => (IsQuery && value is JsonObject { Count: 0 })
        || (protocol.EndsWith("#ec2Query", StringComparison.Ordinal) && value is JsonArray { Count: 0 });

    /// <summary>Whether the first segment of the path is before the host: where the model's path has it, and the test's does not.</summary>
    private bool IsBucketInHost => service.Model.Trait(operation, Traits.Http)?.GetProperty("uri").GetString()?.StartsWith("/{Bucket}", StringComparison.Ordinal) == true
        && @case.ResolvedHost is { } host && host != @case.Host;

    private bool IsQuery => protocol.EndsWith("Query", StringComparison.Ordinal);

    /// <summary>The body that a test leaves open, in the encoding that its headers say.</summary>
    private static byte[] Encoded(Dictionary<string, string> headers, string text)
    {
        byte[] plain = Encoding.UTF8.GetBytes(text);
        if (!headers.TryGetValue("Content-Encoding", out string? encoding) || !encoding.EndsWith("gzip", StringComparison.Ordinal))
        {
            return plain;
        }

        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionMode.Compress))
        {
            gzip.Write(plain);
        }

        return compressed.ToArray();
    }

    /// <summary>Whether a member travels outside of the body, which it does in protocols with HTTP bindings only.</summary>
    private bool IsOutside(Member member) => protocol.Contains("#rest", StringComparison.Ordinal) && HasPlace(member);

    private static bool HasPlace(Member member) => member.Has(Traits.HttpLabel) || member.Has(Traits.HttpQuery) || member.Has(Traits.HttpQueryParams)
        || member.Has(Traits.HttpHeader) || member.Has(Traits.HttpPrefixHeaders);

    private static bool IsEmpty(JsonNode? value) => value is JsonArray { Count: 0 } or JsonObject { Count: 0 };
}
