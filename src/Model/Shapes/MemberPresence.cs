namespace Smithwright.Model.Shapes;

/// <summary>
/// Nullability by Smithy 2.0's rules for clients that care (https://smithy.io/2.0/spec/aggregate-types.html#structure-member-optionality).
/// </summary>
internal static class MemberPresence
{
    /// <summary>
    /// A default counts except on the members of an input, and one that was added later (<c>addedDefault</c>) does not change the type;
    /// <c>clientOptional</c> makes a member optional whatever else it says.
    /// </summary>
    /// <param name="isInput">Whether the structure is the input of an operation by its trait.</param>
    /// <param name="outputOnly">Whether only services send the structure, so that absent collections may be empty ones.</param>
    /// <param name="hasDefault">Whether the member's default has a value in C#.</param>
    /// <param name="isAuthoritative">Whether the code is that of the service, which is always as new as its model: what allows clients to be older does not count.</param>
    public static Presence Of(MemberShape member, Shape target, bool isInput, bool outputOnly, bool hasDefault, bool isAuthoritative = false)
    {
        TraitMap traits = member.Traits;
        if (target is UnionShape && target.Traits.Has(TraitIds.Streaming))
        {
            // Without its events an operation that has some is nothing, whether the model says so or not.
            return Presence.Required;
        }

        if (isAuthoritative)
        {
            return hasDefault ? Presence.Defaulted : traits.Has(TraitIds.Required) ? Presence.Required : Presence.Optional;
        }

        if (traits.Has(TraitIds.ClientOptional))
        {
            return WhenAbsent(target, outputOnly);
        }

        return hasDefault && !isInput && !traits.Has(TraitIds.AddedDefault) ? Presence.Defaulted
            : traits.Has(TraitIds.Required) ? Presence.Required
            : WhenAbsent(target, outputOnly);
    }

    private static Presence WhenAbsent(Shape target, bool outputOnly) =>
        outputOnly && target is ListShape or MapShape ? Presence.EmptyCollection : Presence.Optional;
}
