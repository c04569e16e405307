using Smithwright.Model.Shapes;

namespace Smithwright.Model.Naming;

/// <summary>Exceptions have a message already; the runtime reads it from <c>message</c> in any spelling.</summary>
internal static class ErrorMessage
{
    /// <summary>Whether a member of an error is what becomes the exception's message, which is written to logs: nothing sensitive does.</summary>
    public static bool Is(ServiceModel model, MemberShape member) =>
        string.Equals(member.Name, "message", StringComparison.OrdinalIgnoreCase)
        && !member.Traits.Has(TraitIds.HttpHeader)
        && model.TargetOf(member) is SimpleShape { Kind: SimpleKind.String }
        && !Sensitivity.IsSensitive(model, member);

    /// <summary>Whether a sensitive member travels where the runtime looks for the message of every error.</summary>
    public static bool IsHidden(ServiceModel model, StructureShape error) => error.Members.Any(member =>
        (IsMessage(member.Name) || IsMessage(member.Traits.GetString(TraitIds.JsonName))) && Sensitivity.IsSensitive(model, member));

    private static bool IsMessage(string? name) =>
        string.Equals(name, "message", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "errorMessage", StringComparison.OrdinalIgnoreCase);
}
