using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>An operation of awsJson1_0 or awsJson1_1.</summary>
/// <param name="Version"><c>1.0</c> or <c>1.1</c>.</param>
/// <param name="Target">What the header <c>X-Amz-Target</c> says.</param>
/// <param name="IsQueryCompatible">Whether the service spoke awsQuery before, and clients ask for its error codes.</param>
/// <param name="IdempotencyTokens">The properties that get a fresh token where they are not set.</param>
/// <param name="OutputIsEmpty">Whether the output has no members, so that there is nothing to read whatever comes.</param>
/// <param name="Events">The property of the output that holds its events, and their type; null where the output is JSON.</param>
internal sealed record AwsJsonOperationPlan(
    string HintName,
    ClientNamespace Namespace,
    string Name,
    string OperationClass,
    string Version,
    string Target,
    bool IsQueryCompatible,
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
