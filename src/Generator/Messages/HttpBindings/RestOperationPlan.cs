using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>An operation with HTTP bindings.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="ErrorEnvelope">The runtime's object that recognizes and writes errors, as C#.</param>
/// <param name="Path">The path's parts in order.</param>
/// <param name="Query">The query parameters that stand in the URI pattern.</param>
/// <param name="PayloadTreeHash">Whether the payload's hash and tree hash travel in headers.</param>
internal sealed record RestOperationPlan(
    string HintName,
    ClientNamespace Namespace,
    string Name,
    string OperationClass,
    string Method,
    string ErrorEnvelope,
    EquatableArray<PathPart> Path,
    EquatableArray<Constant> Query,
    bool PayloadTreeHash,
    EquatableArray<HostPart> HostPrefix,
    MessagePlan? Input,
    MessagePlan? Output,
    EquatableArray<ErrorCase> Errors,
    string ServiceException,
    OperationTraits Traits) : OperationFile(HintName, Namespace, Name, OperationClass, Errors, ServiceException)
{
    /// <summary>The status of a successful response.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The pattern of the URI as it stands in the model.</summary>
    public string Uri { get; init; } = "";

    public override TypePlan? InputType => Input?.Type;

    public override TypePlan? OutputType => Output?.Type;
}

/// <summary>A literal of the path, or the label that stands there.</summary>
/// <param name="Default">What an empty label stands for, where the service allows that.</param>
/// <param name="KeepsDots">Whether the label may be or contain <c>.</c> and <c>..</c>.</param>
internal sealed record PathPart(string? Literal, string? LabelMember, string? Default = null, bool KeepsDots = false)
{
    /// <summary>Whether the label is in the endpoint already, so that it is only checked.</summary>
    public bool IsInEndpoint { get; init; }

    /// <summary>Whether what follows the last slash of its value is sent.</summary>
    public bool IsLastSegment { get; init; }
}

internal sealed record Constant(string Name, string? Value);
