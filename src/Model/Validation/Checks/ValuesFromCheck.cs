using Smithwright.Model.Naming;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks the form of <c>smithwright.api#valuesFrom</c>; file and expression are looked at where the values are read.</summary>
internal static class ValuesFromCheck
{
    public static void Check(TraitUse use)
    {
        KindChecks.AllMembers(use, new() { ["file"] = "string", ["path"] = "string", ["constants"] = "string" }, "file", "path");
        if (use.Kept is not JsonObject trait)
        {
            return;
        }

        foreach (JsonProperty property in trait.Properties.Where(property => property.Value is JsonString { Value.Length: 0 }))
        {
            use.Report(property.Value, $"Expected \"{property.Name}\" of trait '{use.Name}' to be a string that is not empty.");
        }

        if (use.Kept is not null && trait["constants"] is JsonString constants && (constants.Value.Contains('.') || !Identifier.IsNamespace(constants.Value)))
        {
            use.Report(constants, $"Expected \"constants\" of trait '{use.Name}' to be the name of a C# class, but found \"{constants.Value}\"; did you mean \"{Identifier.Pascal(constants.Value)}\"?");
        }
    }
}
