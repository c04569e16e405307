using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Generator.Codecs;

/// <summary>How the bodies of a protocol are written.</summary>
/// <param name="Request">The codec of requests.</param>
/// <param name="Response">The codec of responses and errors.</param>
/// <param name="ErrorEnvelope">The runtime's object that recognizes and writes errors, as C#.</param>
internal sealed record WireFormat(ShapeCodec Request, ShapeCodec Response, string ErrorEnvelope)
{
    /// <summary>Whether the trait <c>awsQueryError</c> gives errors other codes than the names of their shapes.</summary>
    public bool HasErrorCodes { get; init; }

    /// <summary>Whether services call errors by the ids of their shapes, with the namespace.</summary>
    public bool NamesErrorsById { get; init; }

    /// <summary>What a service calls an error.</summary>
    public string TypeOf(StructureShape error) => NamesErrorsById ? error.Id.ToString() : CodeOf(error);

    /// <summary>The code of an error.</summary>
    public string CodeOf(StructureShape error) => QueryErrorOf(error)?.Code ?? error.Id.Name;

    /// <summary>The HTTP status of an error.</summary>
    public int StatusOf(StructureShape error) => QueryErrorOf(error)?.Status ?? ErrorTrait.Of(error.Traits)!.Status;

    private AwsQueryErrorTrait? QueryErrorOf(StructureShape error) => HasErrorCodes ? AwsQueryErrorTrait.Of(error.Traits) : null;
}
