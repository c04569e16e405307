using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Operations;

/// <summary>Plans what checks the digests of messages in an operation's output.</summary>
internal static class DigestPlanner
{
    public static DigestsPlan? Plan(OperationContext context, OperationShape operation)
    {
        // What is wrong with the trait is reported where the model is checked.
        if (new MessageDigestReader(context.Model, static (_, _) => { }).Read(operation) is not { } digests)
        {
            return null;
        }

        PropertyPlan PropertyOf(MemberShape member) =>
            context.PropertiesOf((StructureShape)context.Model[member.Id.Root]).Items.First(property => property.Member == member.Name);
        string? NameOf(MemberShape? member) => member is null ? null : PropertyOf(member).Name;
        return new DigestsPlan(
            digests.Received is null ? null : PropertyOf(digests.Received),
            NameOf(digests.Sent),
            NameOf(digests.SentKey),
            NameOf(digests.ReceivedKey),
            digests.Digests
                .Select(digest => new DigestPlan(
                    digest.Digest.Name,
                    NameOf(digest.Digest)!,
                    NameOf(digest.Message)!,
                    digest.Type is null ? null : new AttributeParts(NameOf(digest.Type)!, NameOf(digest.Text)!, NameOf(digest.Binary)!)))
                .ToEquatableArray());
    }
}
