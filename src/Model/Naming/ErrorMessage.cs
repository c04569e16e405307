namespace Smithwright.Model.Naming;

/// <summary>Exceptions have a message already; the runtime reads it from <c>message</c> in any spelling.</summary>
internal static class ErrorMessage
{
    /// <summary>Whether a member of an error is what becomes the exception's message.</summary>
    public static bool Is(ServiceModel model, MemberShape member) =>
        string.Equals(member.Name, "message", StringComparison.OrdinalIgnoreCase)
        && !member.Traits.Has(TraitIds.HttpHeader)
        && model.TargetOf(member) is SimpleShape { Kind: SimpleKind.String };
}
