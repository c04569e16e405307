using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>What is private is used in its namespace only (<c>PrivateAccess</c>).</summary>
internal static class PrivateAccessRule
{
    public static void Check(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own)
        {
            foreach (Relation relation in context.Graph.Outgoing(shape))
            {
                if (relation.To.Id.Namespace != shape.Id.Namespace && !relation.To.IsMember && relation.To.Has("smithy.api#private"))
                {
                    string way = relation.Name.Length == 0 ? "target" : relation.Name;
                    context.Error("PrivateAccess", shape, $"The {way} '{relation.To.Id}' is private to the namespace '{relation.To.Id.Namespace}'.");
                }
            }
        }
    }
}
