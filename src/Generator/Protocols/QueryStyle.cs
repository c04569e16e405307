using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Form;
using Smithwright.Generator.Codecs.Xml;
using Smithwright.Generator.Messages.Rpc;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Protocols;

/// <summary>Operations whose requests are forms that name them, and whose responses are XML.</summary>
/// <param name="hasResult">Whether the members of a response stand in an element of their own.</param>
/// <param name="responseMediaType">The media type of responses.</param>
internal sealed class QueryStyle(bool hasResult, string responseMediaType) : RpcStyle
{
    public override string MediaType => "application/x-www-form-urlencoded";

    public override string ResponseMediaType => responseMediaType;

    public override bool AlwaysAnswersWithBody => true;

    public override WireName RequestRoot(ServiceShape service, OperationShape operation) => new FormAction(operation.Id.Name, service.Version);

    public override WireName ResponseRoot(ServiceShape service, OperationShape operation) =>
        new XmlName(XmlNames.Tag($"{operation.Id.Name}Response", XmlNamespaceTrait.Of(service.Traits)))
        {
            Result = hasResult ? ResultOf(operation) : null,
            HasRequestId = !hasResult,
        };

    private static string? ResultOf(OperationShape operation) =>
        operation.Traits.GetString(TraitIds.C2jResultWrapper) is { } wrapper ? (wrapper.Length > 0 ? wrapper : null) : $"{operation.Id.Name}Result";
}
