using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using static Smithwright.Model.Validation.Placement.TraitPlace;

namespace Smithwright.Model.Validation.Placement;

/// <summary>Where Smithy allows each trait that means something here (its prelude's selectors), and beside which others it does not.</summary>
internal static class TraitPlaces
{
    /// <summary>A member travels in one place only.</summary>
    private static readonly string[] Bindings =
    [
        TraitIds.HttpLabel, TraitIds.HttpQuery, TraitIds.HttpQueryParams, TraitIds.HttpHeader, TraitIds.HttpPrefixHeaders, TraitIds.HttpPayload,
        TraitIds.HttpResponseCode,
    ];

    private static readonly string[] Messages = [TraitIds.Input, TraitIds.Output, TraitIds.Error];

    private static readonly Dictionary<string, TraitPlace> Places = new Dictionary<string, TraitPlace>
    {
        [TraitIds.HttpLabel] = Member(Targets.IsText, "a string, number, boolean or timestamp", Bindings),
        [TraitIds.HttpQuery] = Member(Targets.IsTextOrListOfTexts, "a string, number, boolean or timestamp, or a list of them", Bindings),
        [TraitIds.HttpHeader] = Member(Targets.IsTextOrListOfTexts, "a string, number, boolean or timestamp, or a list of them", Bindings),
        [TraitIds.HttpQueryParams] = Member(Targets.IsMapOfStringsOrLists, "a map of strings, or of lists of strings", Bindings),
        [TraitIds.HttpPrefixHeaders] = Member(Targets.IsMapOfStrings, "a map of strings", Bindings),
        [TraitIds.HttpPayload] = Member(Targets.IsPayload, "a string, blob, document, structure, union, list or map", Bindings),
        [TraitIds.HttpResponseCode] = Member(Targets.IsInteger, "an integer", Bindings),
        [TraitIds.HostLabel] = Member(Targets.IsString, "a string"),
        [TraitIds.IdempotencyToken] = Member(Targets.IsString, "a string"),
        [TraitIds.EventHeader] = Member(Targets.IsEventHeader, "a string, blob, boolean, timestamp or whole number up to 64 bits", TraitIds.EventPayload),
        [TraitIds.EventPayload] = Member(Targets.IsEventPayload, "a string, blob, structure or union", TraitIds.EventHeader),
        [TraitIds.DotSegments] = Anything(Targets.MayHaveDotSegments, "a service, an operation or a member that is a string"),
        [TraitIds.ValuesFrom] = Anything(Targets.IsPlainString, "a string"),
        [TraitIds.TimestampFormat] = Anything(Targets.IsTimestamp, "a timestamp"),
        [TraitIds.Sparse] = Shape(Targets.IsCollection, "a list or map", TraitIds.UniqueItems),
        [TraitIds.UniqueItems] = Shape(Targets.IsList, "a list", TraitIds.Sparse),
        [TraitIds.Streaming] = Shape(Targets.IsStream, "a blob or union"),
        [TraitIds.RequiresLength] = Shape(Targets.IsBlob, "a blob"),
        [TraitIds.Error] = Shape(Targets.IsStructure, "a structure", Messages),
        [TraitIds.Input] = Shape(Targets.IsStructure, "a structure", Messages),
        [TraitIds.Output] = Shape(Targets.IsStructure, "a structure", Messages),
        [TraitIds.HttpError] = Shape(Targets.IsError, "a structure with the trait 'error'"),
        [TraitIds.Retryable] = Shape(Targets.IsError, "a structure with the trait 'error'"),
        [TraitIds.Http] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.Endpoint] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.OptionalAuth] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.UnsignedPayload] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.HttpChecksumRequired] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.RequestCompression] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.SigV4] = Shape(Targets.IsService, "a service"),
        [TraitIds.SigV4A] = Shape(Targets.IsService, "a service"),
        [TraitIds.AwsService] = Shape(Targets.IsService, "a service"),
        [TraitIds.Customization] = Shape(Targets.IsServiceOrOperation, "a service or an operation"),
        [TraitIds.EndpointMember] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.ErrorMessageMember] = Shape(Targets.IsService, "a service"),
        [TraitIds.ResponseCrc32] = Shape(Targets.IsServiceOrOperation, "a service or an operation"),
        [TraitIds.Pages] = Shape(Targets.IsPaginated, "an operation with the trait 'paginated'"),
        [TraitIds.MessageDigests] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.Retry] = Shape(Targets.IsService, "a service"),
        [TraitIds.NoRetry] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.HeldOpen] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.LongPoll] = Shape(Targets.IsOperation, "an operation"),
        [TraitIds.SparseMember] = Member(Targets.IsCollection, "a list or map"),
    }
        .Concat(ProtocolTable.Rows.Select(row => new KeyValuePair<string, TraitPlace>(row.TraitId, Shape(Targets.IsService, "a service"))))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public static TraitPlace? Find(string traitId) => Places.TryGetValue(traitId, out TraitPlace? place) ? place : null;
}
