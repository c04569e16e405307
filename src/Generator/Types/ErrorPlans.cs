using Smithwright.Generator.Codecs;
using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Types;

/// <summary>A modeled error. Its properties leave out the message, which every exception has.</summary>
/// <param name="BaseName">The service's own exception.</param>
/// <param name="Code">The error's code on the wire; <paramref name="Status"/> that of HTTP.</param>
/// <param name="Codec">What reads its body.</param>
/// <param name="Envelope">What writes code and message, as C#.</param>
/// <param name="Hidden">What of the answer must not become text of the exception, because sensitive members say it.</param>
/// <param name="IsWritten">Whether responses with it are made, too.</param>
/// <param name="Retryable">Whether the model says that a repeat may help; <paramref name="Throttling"/> that the service is overloaded.</param>
internal sealed record ErrorPlan(
    string HintName, ClientNamespace Namespace, TypeHead Head, string BaseName, string Code, int Status, EquatableArray<PropertyPlan> Properties,
    ShapeCodec Codec, string Envelope, EquatableArray<MemberBinding> Bindings, HiddenParts Hidden, bool IsWritten, bool Retryable, bool Throttling) : FilePlan(HintName, Namespace)
{
    /// <summary>Whether responses with it are read.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>How a server writes it; null where there is none.</summary>
    public ServedError? Served { get; init; }
}

/// <summary>How a server writes an error.</summary>
/// <param name="Type">What the protocol calls it.</param>
/// <param name="Message">The member that has the message; null where the model has none.</param>
/// <param name="QueryError">The header for callers that once spoke awsQuery, of services that did.</param>
internal sealed record ServedError(string Type, WireName? Message, string? QueryError);

/// <summary>The exception that all errors of a service derive from.</summary>
internal sealed record ServiceExceptionPlan(string HintName, ClientNamespace Namespace, string Name, string ServiceTitle) : FilePlan(HintName, Namespace);
