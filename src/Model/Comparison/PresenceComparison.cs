using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.Comparison;

/// <summary>Compares what the absence of a structure's member means: whether callers must set it, and whether it may be null when they read it.</summary>
internal sealed class PresenceComparison(ClientSurface before, ClientSurface after, DifferenceSink differences)
{
    public void Compare(Shape oldOwner, MemberShape old, Shape owner, MemberShape member)
    {
        Presence was = before.PresenceOf(oldOwner, old);
        Presence now = after.PresenceOf(owner, member);
        bool sent = before.IsSent(oldOwner.Id);
        bool received = before.IsReceived(oldOwner.Id);
        if (was == now)
        {
            RequiredTrait(old, member, sent);
        }
        else if (now == Presence.Optional)
        {
            Looser(
                member, received ? ChangeEffect.BreaksSource : ChangeEffect.Loosens, received ? "may be absent now" : "is no longer required");
        }
        else if (was == Presence.Optional)
        {
            // Callers may have sent null; of a nullable struct readers ask for its value, which another type has not.
            bool breaks = sent || (received && TypeDescription.IsValueType(after.Model.TargetOf(member)));
            Stricter(member, breaks ? ChangeEffect.BreaksSource : ChangeEffect.Adds, now == Presence.Required ? "is required now" : "is never absent now");
        }
        else if (now == Presence.Required)
        {
            Stricter(member, sent ? ChangeEffect.BreaksSource : ChangeEffect.Adds, "is required now");
        }
        else if (was == Presence.Required)
        {
            Looser(member, ChangeEffect.Loosens, "is no longer required");
        }

        Default(old, member, was == Presence.Defaulted && now == Presence.Defaulted);
    }

    /// <summary>On members that are optional in C# either way, the trait is a constraint.</summary>
    private void RequiredTrait(MemberShape old, MemberShape member, bool sent)
    {
        bool required = member.Traits.Has(TraitIds.Required);
        if (required == old.Traits.Has(TraitIds.Required))
        {
            return;
        }

        if (required)
        {
            Stricter(member, sent ? ChangeEffect.Tightens : ChangeEffect.Adds, "is required now");
        }
        else
        {
            Looser(member, ChangeEffect.Loosens, "is no longer required");
        }
    }

    private void Default(MemberShape old, MemberShape member, bool isInitializer)
    {
        JsonNode? was = DefaultTrait.Of(old.Traits);
        JsonNode? now = DefaultTrait.Of(member.Traits);
        if (was is null || now is null || was.Equals(now))
        {
            return;
        }

        differences.Add(
            DifferenceIds.DefaultChanged,
            isInitializer ? ChangeEffect.BreaksBehavior : ChangeEffect.DocumentationOnly,
            member.Id,
            $"{TraitComparison.NameOf(member.Id)} has another default.",
            now);
    }

    private void Stricter(MemberShape member, ChangeEffect effect, string what) => differences.Add(
        DifferenceIds.MemberBecameRequired, effect, member.Id, $"{TraitComparison.NameOf(member.Id)} {what}.", member.Traits.Get(TraitIds.Required));

    private void Looser(MemberShape member, ChangeEffect effect, string what) =>
        differences.Add(DifferenceIds.MemberBecameOptional, effect, member.Id, $"{TraitComparison.NameOf(member.Id)} {what}.");
}
