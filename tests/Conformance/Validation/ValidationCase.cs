using System.Text.Json;

namespace Smithwright.Conformance.Validation;

/// <summary>An input that breaks constraints.</summary>
internal sealed class ValidationCase(JsonElement json)
{
    public string Id => json.GetProperty("caseId").GetString()!;

    public string Operation => json.GetProperty("operation").GetString()!;

    public string Input => json.GetProperty("input").GetString()!;

    public string Protocol => json.GetProperty("protocol").GetString()!;

    /// <summary>The members of the input, written as in JSON bodies.</summary>
    public JsonElement Params => json.GetProperty("params");

    public IReadOnlyList<ExpectedViolation> Violations => [.. json.GetProperty("constraints").EnumerateArray().Select(constraint => new ExpectedViolation(
        constraint.GetProperty("path").GetString()!,
        Trait(constraint.GetProperty("trait").GetString()!),
        constraint.GetProperty("message").GetString()!))];

    /// <summary>Enums are shapes of their own, so the cases name no trait for them.</summary>
    private static string Trait(string trait) => trait == "enum" ? "smithy.api#enum" : trait;
}

/// <summary>A violation that has to be found: place, trait and words.</summary>
internal sealed record ExpectedViolation(string Path, string Constraint, string Message);
