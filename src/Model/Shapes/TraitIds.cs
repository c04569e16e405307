namespace Smithwright.Model.Shapes;

/// <summary>The ids of the traits that mean something here.</summary>
public static class TraitIds
{
    public const string Required = "smithy.api#required";
    public const string Default = "smithy.api#default";
    public const string AddedDefault = "smithy.api#addedDefault";
    public const string ClientOptional = "smithy.api#clientOptional";
    public const string Input = "smithy.api#input";
    public const string Output = "smithy.api#output";
    public const string Length = "smithy.api#length";
    public const string Pattern = "smithy.api#pattern";
    public const string Range = "smithy.api#range";
    public const string UniqueItems = "smithy.api#uniqueItems";
    public const string Sensitive = "smithy.api#sensitive";
    public const string Sparse = "smithy.api#sparse";
    public const string Box = "smithy.api#box";
    public const string Enum = "smithy.api#enum";
    public const string EnumValue = "smithy.api#enumValue";
    public const string Documentation = "smithy.api#documentation";
    public const string Deprecated = "smithy.api#deprecated";
    public const string Internal = "smithy.api#internal";
    public const string Tags = "smithy.api#tags";
    public const string Title = "smithy.api#title";
    public const string Error = "smithy.api#error";
    public const string HttpError = "smithy.api#httpError";
    public const string Retryable = "smithy.api#retryable";
    public const string Http = "smithy.api#http";
    public const string HttpLabel = "smithy.api#httpLabel";
    public const string HttpQuery = "smithy.api#httpQuery";
    public const string HttpQueryParams = "smithy.api#httpQueryParams";
    public const string HttpHeader = "smithy.api#httpHeader";
    public const string HttpPrefixHeaders = "smithy.api#httpPrefixHeaders";
    public const string HttpPayload = "smithy.api#httpPayload";
    public const string HttpResponseCode = "smithy.api#httpResponseCode";
    public const string HttpChecksumRequired = "smithy.api#httpChecksumRequired";
    public const string RequestCompression = "smithy.api#requestCompression";
    public const string HostLabel = "smithy.api#hostLabel";
    public const string Endpoint = "smithy.api#endpoint";
    public const string Examples = "smithy.api#examples";
    public const string IdempotencyToken = "smithy.api#idempotencyToken";
    public const string MediaType = "smithy.api#mediaType";
    public const string TimestampFormat = "smithy.api#timestampFormat";
    public const string JsonName = "smithy.api#jsonName";
    public const string XmlAttribute = "smithy.api#xmlAttribute";
    public const string XmlFlattened = "smithy.api#xmlFlattened";
    public const string XmlName = "smithy.api#xmlName";
    public const string XmlNamespace = "smithy.api#xmlNamespace";
    public const string Streaming = "smithy.api#streaming";
    public const string RequiresLength = "smithy.api#requiresLength";
    public const string EventHeader = "smithy.api#eventHeader";
    public const string EventPayload = "smithy.api#eventPayload";
    public const string Trait = "smithy.api#trait";
    public const string Mixin = "smithy.api#mixin";
    public const string Auth = "smithy.api#auth";
    public const string OptionalAuth = "smithy.api#optionalAuth";
    public const string HttpBearerAuth = "smithy.api#httpBearerAuth";
    public const string HttpApiKeyAuth = "smithy.api#httpApiKeyAuth";
    public const string HttpBasicAuth = "smithy.api#httpBasicAuth";
    public const string HttpDigestAuth = "smithy.api#httpDigestAuth";
    public const string AuthDefinition = "smithy.api#authDefinition";
    public const string Paginated = "smithy.api#paginated";
    /// <summary>Ours: what <see cref="Paginated"/> says comes from C2J, with the path <c>moreResults</c> if there is one, which Smithy does not have.</summary>
    public const string C2jPaginator = "smithwright.c2j#paginator";
    public const string Waitable = "smithy.waiters#waitable";
    public const string Conditions = "smithy.contracts#conditions";
    /// <summary>Ours: beside <see cref="Pattern"/>, it must match the whole string, as C2J means it, not some part of it.</summary>
    public const string C2jResultWrapper = "smithwright.c2j#resultWrapper";
    public const string C2jFullMatch = "smithwright.c2j#fullMatch";
    public const string Idempotent = "smithy.api#idempotent";
    public const string AwsService = "aws.api#service";
    public const string SigV4 = "aws.auth#sigv4";
    public const string SigV4A = "aws.auth#sigv4a";
    public const string UnsignedPayload = "aws.auth#unsignedPayload";
    public const string AwsHttpChecksum = "aws.protocols#httpChecksum";
    /// <summary>Ours, in <c>apply</c> statements: traits that take the place of those that the shape or member has.</summary>
    public const string Override = "smithwright.api#override";
    /// <summary>Ours, in <c>apply</c> statements: the ids of traits that are taken away from the shape or member.</summary>
    public const string Without = "smithwright.api#without";
    /// <summary>
    /// Ours, on services and operations: constant <c>headers</c>, <c>labelDefaults</c> by member for labels that are left empty, and whether streamed payloads
    /// carry a <c>payloadTreeHash</c>.
    /// </summary>
    public const string Customization = "smithwright.api#customization";
    /// <summary>Ours, on operations with <see cref="Paginated"/>: how their pages end.</summary>
    public const string Pages = "smithwright.api#pages";
    /// <summary>Ours, on members: the list or map is sparse here, wherever else its shape is used.</summary>
    public const string SparseMember = "smithwright.api#sparse";
    /// <summary>Ours, on services: the member of errors that has the message.</summary>
    public const string ErrorMessageMember = "smithwright.api#errorMessageMember";
    /// <summary>Ours, on services and operations: the header of responses that has the CRC-32 of the body.</summary>
    public const string ResponseCrc32 = "smithwright.api#responseCrc32";
    /// <summary>Ours, on services: how often and how soon calls are repeated, and after which answers.</summary>
    public const string Retry = "smithwright.api#retry";
    /// <summary>Ours, on operations: a call that failed is never repeated.</summary>
    public const string NoRetry = "smithwright.api#noRetry";
    /// <summary>Ours, on operations: for how long the service may hold a call open.</summary>
    public const string HeldOpen = "smithwright.api#heldOpen";
    public const string LongPoll = "smithy.api#longPoll";
    /// <summary>Ours, on operations: members of the output that are MD5 digests of messages.</summary>
    public const string MessageDigests = "smithwright.api#messageDigests";
    /// <summary>Ours, on services, operations and members: labels may be or contain <c>.</c> and <c>..</c>, as keys of objects may.</summary>
    public const string DotSegments = "smithwright.api#dotSegments";
    /// <summary>Ours, on strings: the legal values stand in a file of the project.</summary>
    public const string ValuesFrom = "smithwright.api#valuesFrom";
    /// <summary>Ours, beside <see cref="ValuesFrom"/>: the values that were found there. No file says it.</summary>
    public const string LegalValues = "smithwright.synthetic#legalValues";
    public const string RestJson1 = "aws.protocols#restJson1";
    public const string AwsQueryCompatible = "aws.protocols#awsQueryCompatible";

    /// <summary>Ours, on operations: the member of the input whose value replaces the endpoint.</summary>
    public const string EndpointMember = "smithwright.api#endpointMember";
    public const string EndpointRuleSet = "smithy.rules#endpointRuleSet";
    public const string EndpointBdd = "smithy.rules#endpointBdd";
    public const string ClientContextParams = "smithy.rules#clientContextParams";
    public const string ContextParam = "smithy.rules#contextParam";
    public const string StaticContextParams = "smithy.rules#staticContextParams";
    public const string OperationContextParams = "smithy.rules#operationContextParams";
    public const string AwsJson10 = "aws.protocols#awsJson1_0";
    public const string RpcV2Cbor = "smithy.protocols#rpcv2Cbor";
    public const string RpcV2Json = "smithy.protocols#rpcv2Json";
    public const string RestXml = "aws.protocols#restXml";
    public const string AwsQuery = "aws.protocols#awsQuery";
    public const string Ec2Query = "aws.protocols#ec2Query";
    public const string AwsQueryError = "aws.protocols#awsQueryError";
    public const string Ec2QueryName = "aws.protocols#ec2QueryName";
    public const string UnwrappedOutput = "aws.customizations#s3UnwrappedXmlOutput";
    public const string AwsJson11 = "aws.protocols#awsJson1_1";
}
