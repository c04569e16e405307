namespace Smithwright.Analyzers.Tests.Soundness;

/// <summary>The constraints as <c>Validate()</c> names them, by the rules that check them.</summary>
internal static class ConstraintNames
{
    /// <summary>The names by the ids of the rules. A condition has a name of its own, which the diagnostic quotes first.</summary>
    public static IReadOnlyDictionary<string, string?> ById { get; } = new Dictionary<string, string?>
    {
        ["SMW1001"] = "smithy.api#required",
        ["SMW1002"] = "smithy.api#length",
        ["SMW1003"] = "smithy.api#length",
        ["SMW1004"] = "smithy.api#length",
        ["SMW1005"] = "smithy.api#pattern",
        ["SMW1006"] = "smithy.api#range",
        ["SMW1007"] = "smithy.api#uniqueItems",
        ["SMW1008"] = "smithy.api#enum",
        ["SMW1009"] = null,
        ["SMW1014"] = "smithwright.api#valuesFrom",
    };
}
