namespace Smithwright.Conformance.Shapes;

/// <summary>The traits that bear on tests.</summary>
internal static class Traits
{
    public const string AddedDefault = "smithy.api#addedDefault";
    public const string ClientOptional = "smithy.api#clientOptional";
    public const string Default = "smithy.api#default";
    public const string HostLabel = "smithy.api#hostLabel";
    public const string Http = "smithy.api#http";
    public const string HttpHeader = "smithy.api#httpHeader";
    public const string HttpLabel = "smithy.api#httpLabel";
    public const string HttpPayload = "smithy.api#httpPayload";
    public const string HttpPrefixHeaders = "smithy.api#httpPrefixHeaders";
    public const string HttpQuery = "smithy.api#httpQuery";
    public const string HttpQueryParams = "smithy.api#httpQueryParams";
    public const string HttpResponseCode = "smithy.api#httpResponseCode";
    public const string IdempotencyToken = "smithy.api#idempotencyToken";
    public const string JsonName = "smithy.api#jsonName";
    public const string LocalTraitsOfMixin = "localTraits";
    public const string Mixin = "smithy.api#mixin";
    public const string Required = "smithy.api#required";
    public const string Sparse = "smithy.api#sparse";
    public const string Streaming = "smithy.api#streaming";

    public const string XmlAttribute = "smithy.api#xmlAttribute";
    public const string XmlFlattened = "smithy.api#xmlFlattened";
    public const string XmlName = "smithy.api#xmlName";

    /// <summary>The name of a shape without its namespace.</summary>
    public static string NameOf(string shape) => shape[(shape.IndexOf('#') + 1)..];

    public const string RequestTests = "smithy.test#httpRequestTests";
    public const string ResponseTests = "smithy.test#httpResponseTests";
    public const string EventStreamTests = "smithy.test#eventStreamTests";
}
