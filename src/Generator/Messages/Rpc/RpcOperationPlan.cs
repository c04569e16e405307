using Smithwright.Generator.Codecs;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>An operation whose input and output are bodies as a whole.</summary>
/// <param name="Path">The path of requests.</param>
/// <param name="Headers">The headers by which the protocol knows the operation.</param>
/// <param name="MediaType">The media type of bodies; where responses have another format than requests, of those of requests.</param>
/// <param name="AlwaysHasBody">Whether messages have a body even where there is no input or output.</param>
/// <param name="RequestRoot">What the codec of requests calls a body, where that has a name.</param>
/// <param name="ResponseRoot">The same of responses.</param>
/// <param name="IdempotencyTokens">The properties that get a fresh token where they are not set.</param>
/// <param name="OutputIsEmpty">Whether the output has no members, so that there is nothing to read whatever comes.</param>
/// <param name="Sent">The events of the input; null where the input is a body.</param>
/// <param name="Received">The events of the output; null where the output is a body.</param>
internal sealed record RpcOperationPlan(
    string HintName,
    ClientNamespace Namespace,
    string Name,
    string OperationClass,
    string Path,
    EquatableArray<ConstantHeader> Headers,
    string MediaType,
    bool AlwaysHasBody,
    WireFormat Format,
    WireName? RequestRoot,
    WireName? ResponseRoot,
    EquatableArray<HostPart> HostPrefix,
    ShapeType? Input,
    ShapeType? Output,
    bool OutputIsEmpty,
    RpcEvents? Sent,
    RpcEvents? Received,
    EquatableArray<string> IdempotencyTokens,
    EquatableArray<ErrorCase> Errors,
    string ServiceException,
    OperationTraits Traits) : OperationFile(HintName, Namespace, Name, OperationClass, Errors, ServiceException)
{
    /// <summary>Whether a server answers with a body even where there is no output.</summary>
    public bool AlwaysAnswersWithBody { get; init; }

    /// <summary>The media type of the bodies of responses.</summary>
    public string ResponseMediaType { get; init; } = "";

    public override TypePlan? InputType => Input;

    public override TypePlan? OutputType => Output;
}

/// <summary>The events of an input or output.</summary>
/// <param name="Property">The property that holds them; its type is an <see cref="EventStreamType"/>.</param>
/// <param name="Beside">The other members, which travel in a message of their own ahead of the events.</param>
internal sealed record RpcEvents(PropertyPlan Property, EquatableArray<BodyMember> Beside)
{
    public string Codec => ((EventStreamType)Property.Type).Events + ".Codec";
}
