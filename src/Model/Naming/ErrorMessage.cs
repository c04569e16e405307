using Smithwright.Model.Shapes;

namespace Smithwright.Model.Naming;

/// <summary>Exceptions have a message already; the runtime reads it from <c>message</c> in any spelling.</summary>
internal static class ErrorMessage
{
    private const string MessageHeader = "x-amzn-error-message";

    private static readonly HashSet<string> Read = new(["message", "errorMessage", "error"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a member of an error is what becomes the exception's message, which is written to logs: nothing sensitive does.</summary>
    public static bool Is(ServiceModel model, MemberShape member) =>
        string.Equals(member.Name, "message", StringComparison.OrdinalIgnoreCase)
        && !member.Traits.Has(TraitIds.HttpHeader)
        && model.TargetOf(member) is SimpleShape { Kind: SimpleKind.String }
        && !Sensitivity.IsSensitive(model, member);

    /// <summary>Whether a sensitive member travels where the runtime looks for the message of every error.</summary>
    /// <param name="model">The model.</param>
    /// <param name="error">The error.</param>
    /// <param name="serviceMember">The member that has the messages of the service, if it is one of its own.</param>
    public static bool IsHidden(ServiceModel model, StructureShape error, string? serviceMember) => error.Members.Any(member =>
        (IsRead(member.Name, serviceMember) || IsRead(member.Traits.GetString(TraitIds.JsonName), serviceMember) || IsMessageHeader(member))
        && (error.Traits.Has(TraitIds.Sensitive) || member.Traits.Has(TraitIds.Sensitive) || model.SensitiveIn(member.Target) is not null));

    /// <summary>Whether the runtime reads a message from the member of this name in JSON, or from within it.</summary>
    private static bool IsRead(string? name, string? serviceMember) =>
        name is not null && (Read.Contains(name) || string.Equals(name, serviceMember, StringComparison.OrdinalIgnoreCase));

    private static bool IsMessageHeader(MemberShape member) =>
        string.Equals(member.Traits.GetString(TraitIds.HttpHeader), MessageHeader, StringComparison.OrdinalIgnoreCase);
}
