using System.Net;
using System.Text.RegularExpressions;
using Smithwright.Model.Naming;
using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Tool.Models;

/// <summary>An operation as it is listed.</summary>
internal sealed record OperationLine(string Service, string Name, string? Method, string? Uri, string Input, string Output, string Summary);

/// <summary>A service as it is listed.</summary>
internal sealed record ListedService(string Id, string Name, string Version, IReadOnlyList<string> Protocols, IReadOnlyList<OperationLine> Operations);

/// <summary>The services of a model with their operations.</summary>
internal static partial class OperationList
{
    public static IReadOnlyList<ListedService> Of(ServiceModel model) =>
    [
        .. model.Services.Select(service => new ListedService(
            service.Id.ToString(),
            TypeNames.ServiceNameOf(service),
            service.Version,
            [.. ProtocolTable.Of(service.Traits).Select(row => row.Name)],
            [.. service.Operations.Select(id => model[id]).OfType<OperationShape>().Select(operation => Of(service, operation))])),
    ];

    /// <summary>Whether the text occurs in what is listed of an operation.</summary>
    public static bool Matches(OperationLine operation, string text) =>
        new[] { operation.Name, operation.Uri ?? "", operation.Input, operation.Output, operation.Summary }.Any(part => part.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static OperationLine Of(ServiceShape service, OperationShape operation)
    {
        HttpTrait? http = HttpTrait.Of(operation.Traits);
        return new OperationLine(TypeNames.ServiceNameOf(service), operation.Id.Name, http?.Method, http?.Uri, operation.Input.Name, operation.Output.Name, Summarize(operation.Traits));
    }

    /// <summary>The first sentence of the documentation, without markup.</summary>
    private static string Summarize(TraitMap traits)
    {
        if (traits.Get(TraitIds.Documentation) is not JsonString documentation)
        {
            return "";
        }

        string plain = Space().Replace(WebUtility.HtmlDecode(Tag().Replace(Block().Replace(documentation.Value, " "), "")), " ").Trim();
        int end = plain.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? plain : plain[..(end + 1)];
    }

    [GeneratedRegex("</?(p|br|li|ul|ol|dl|dt|dd|div|note|important|h[1-6])([ /][^<>]*)?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Block();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();
}
