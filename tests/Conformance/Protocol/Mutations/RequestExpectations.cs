using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Variants of what a request test asserts, none of which the request fulfils.</summary>
internal static class RequestExpectations
{
    private const string Other = "X-Other";

    public static IEnumerable<Variant> Of(JsonElement test, CapturedRequest sent)
    {
        RequestCase @case = new(test);
        yield return Changed(test, "method", @case.Method == "PUT" ? "POST" : "PUT");
        yield return Changed(test, "uri", @case.Uri + "x");
        if (@case.ResolvedHost is { } host)
        {
            yield return Changed(test, "resolvedHost", "x" + host);
        }

        foreach (Variant variant in Lists(test, sent).Concat(Headers(test)).Concat(Body(test, @case)))
        {
            yield return variant;
        }
    }

    /// <summary>Variants of what a response test of a server asserts.</summary>
    public static IEnumerable<Variant> OfResponse(JsonElement test) => Headers(test).Concat(Body(test, new RequestCase(test)));

    private static IEnumerable<Variant> Lists(JsonElement test, CapturedRequest sent)
    {
        RequestCase @case = new(test);
        for (int i = 0; i < @case.QueryParams.Count; i++)
        {
            JsonArray list = JsonEdit.With(test.GetProperty("queryParams"), i, @case.QueryParams[i] + "x");
            yield return new Variant($"queryParams '{@case.QueryParams[i]}'", "changed", JsonEdit.With(test, "queryParams", list));
        }

        yield return Longer("queryParams", "other=1");
        yield return Longer("requireQueryParams", "other");
        yield return Longer("requireHeaders", Other);
        yield return Longer("forbidHeaders", sent.Headers.Keys.First());
        if (sent.Query.Length > 0)
        {
            yield return Longer("forbidQueryParams", sent.Query.Split('=', '&')[0]);
        }

        Variant Longer(string list, string item) => new(list, $"longer by '{item}'", JsonEdit.With(test, list, JsonEdit.Appended(test, list, item)));
    }

    private static IEnumerable<Variant> Headers(JsonElement test)
    {
        JsonElement headers = test.TryGetProperty("headers", out JsonElement given) ? given : JsonElement.Parse("{}");
        yield return new Variant("headers", "longer by one", JsonEdit.With(test, "headers", JsonEdit.With(headers, Other, "x")));
        foreach (JsonProperty header in headers.EnumerateObject())
        {
            yield return new Variant($"header '{header.Name}'", "changed", JsonEdit.With(test, "headers", JsonEdit.With(headers, header.Name, header.Value.GetString() + "x")));
        }
    }

    private static IEnumerable<Variant> Body(JsonElement test, RequestCase @case)
    {
        if (@case.Body is not { } body)
        {
            return [];
        }

        if (MediaTypes.IsCbor(@case.BodyMediaType) && body.Length > 0)
        {
            return JsonVariants.Of(JsonEdit.Element(CborNotation.Read(Convert.FromBase64String(body))), "body")
                .Select(variant => variant with { Value = JsonEdit.With(test, "body", Convert.ToBase64String(CborNotation.Write(variant.Value))) });
        }

        return body.Length == 0 ? [Changed(test, "body", body + "x")]
            : MediaTypes.IsJson(@case.BodyMediaType)
            ? JsonVariants.Of(JsonElement.Parse(body), "body").Select(variant => variant with { Value = JsonEdit.With(test, "body", variant.Value?.ToJsonString() ?? "null") })
            : MediaTypes.IsXml(@case.BodyMediaType) ? XmlVariants.Of(body).Select(variant => variant with { Value = JsonEdit.With(test, "body", variant.Value) })
            : MediaTypes.IsForm(@case.BodyMediaType) ? Pairs(body).Select(variant => variant with { Value = JsonEdit.With(test, "body", variant.Value) })
            : [Changed(test, "body", body + "x")];
    }

    private static IEnumerable<Variant> Pairs(string form)
    {
        string[] pairs = form.Split('&');
        for (int i = 0; i < pairs.Length; i++)
        {
            string path = $"body/{pairs[i].Split('=')[0].Trim()}";
            yield return Variant.LeftOut(path, string.Join('&', [.. pairs[..i], .. pairs[(i + 1)..]]));
            yield return Variant.Changed(path, string.Join('&', [.. pairs[..i], pairs[i] + "x", .. pairs[(i + 1)..]]));
        }
    }

    private static Variant Changed(JsonElement test, string property, string value) => Variant.Changed(property, JsonEdit.With(test, property, value));
}
