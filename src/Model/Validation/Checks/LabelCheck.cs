using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks <c>smithy.api#httpLabel</c>: what a path cannot do without is required.</summary>
internal static class LabelCheck
{
    public static void Check(TraitUse use)
    {
        KindChecks.Annotation(use);
        if (use.Member is not MemberDefinition member || use.Kept is null)
        {
            return;
        }

        if (!use.Siblings.Has(TraitIds.Required))
        {
            use.Warn(use.Value, $"Member '{member.Name}' is a label of a path, so that it must have the trait 'required'.");
        }
    }
}
