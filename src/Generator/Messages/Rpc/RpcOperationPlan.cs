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
/// <param name="Events">The property of the output that holds its events, and their type; null where the output is a body.</param>
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
    PropertyPlan? Events,
    EquatableArray<string> IdempotencyTokens,
    EquatableArray<ErrorCase> Errors,
    string ServiceException,
    OperationTraits Traits) : OperationFile(HintName, Namespace, Name, OperationClass, Errors, ServiceException)
{
    public override TypePlan? InputType => Input;

    public override TypePlan? OutputType => Output;
}
