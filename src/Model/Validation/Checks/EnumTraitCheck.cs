using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks Smithy 1.0's <c>smithy.api#enum</c>, where it was not made an enum shape: a list of objects that have a value.</summary>
internal static class EnumTraitCheck
{
    public static void Check(TraitUse use)
    {
        if (use.Value is not JsonArray { Items.IsEmpty: false } entries)
        {
            KindChecks.Wrong(use, use.Value, "an array that is not empty");
            return;
        }

        foreach (JsonNode entry in entries.Items)
        {
            if (entry is not JsonObject { } node || node["value"] is not JsonString)
            {
                use.Report(entry, "Expected every item of trait 'enum' to be an object with a string as \"value\".");
            }
            else if (node["name"] is JsonNode name && (name is not JsonString text || !ShapeId.IsIdentifier(text.Value)))
            {
                use.Report(name, "Expected the name of an enum value to consist of letters, digits and underscores.");
            }
        }
    }
}
