using System.Collections.Immutable;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>
/// Checks the form of <c>smithy.contracts#conditions</c>; what the expressions say is checked where JMESPath is understood. Sound
/// conditions beside malformed ones are kept.
/// </summary>
internal static class ConditionsCheck
{
    public static void Check(TraitUse use)
    {
        if (use.Value is not JsonObject conditions)
        {
            KindChecks.Wrong(use, use.Value, "an object");
            return;
        }

        ImmutableArray<JsonProperty> sound = conditions.Properties.Where(condition => IsSound(use, condition)).ToImmutableArray();
        use.Kept = sound.Length == conditions.Properties.Length ? use.Value : new JsonObject(conditions.Span, sound);
    }

    private static bool IsSound(TraitUse use, JsonProperty condition)
    {
        if (!IsName(condition.Name))
        {
            use.Report(
                condition.NameSpan,
                $"Expected the name of a condition to begin with a capital and to consist of letters and digits, but found \"{condition.Name}\".");
            return false;
        }

        if (condition.Value is not JsonObject value)
        {
            use.Report(condition.Value, $"Expected condition '{condition.Name}' to be an object with \"expression\" and \"documentation\".");
            return false;
        }

        // Both are looked at, so that both are reported.
        return HasText(use, condition, value, "expression") & HasText(use, condition, value, "documentation");
    }

    /// <summary>The grammar is <c>^[A-Z]+[A-Za-z0-9]*$</c>.</summary>
    private static bool IsName(string text) =>
        text.Length > 0 && text[0] is >= 'A' and <= 'Z'
        && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    private static bool HasText(TraitUse use, JsonProperty condition, JsonObject value, string name)
    {
        if (value[name] is JsonString)
        {
            return true;
        }

        string misspelled = NearestName.Find(name, value.Properties.Select(property => property.Name)) is string other && other != name
            ? $" \"{other}\" is not it."
            : "";
        use.Report((value[name] ?? value).Span, $"Expected condition '{condition.Name}' to have a string as \"{name}\".{misspelled}");
        return false;
    }
}
