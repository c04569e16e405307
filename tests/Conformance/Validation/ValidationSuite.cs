using System.Reflection;
using System.Text.Json;
using Smithwright.Conformance.Commands;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Validation;

/// <summary>Runs the generated <c>Validate()</c> on each case and compares all that it finds.</summary>
internal static class ValidationSuite
{
    public static IReadOnlyList<TestResult> Run(string model, string cases)
    {
        Assembly assembly = GeneratedClient.Of([ModelText.FromFile(model)]).Load();
        Dictionary<string, Type> types = assembly.GetExportedTypes()
            .Where(type => type.ShapeId() is not null && !type.IsInterface)
            .ToDictionary(type => type.ShapeId()!, StringComparer.Ordinal);
        return [.. Read(cases).Select(@case => Result(@case, Reason(@case, types.GetValueOrDefault(@case.Input))))];
    }

    private static IEnumerable<ValidationCase> Read(string path)
    {
        try
        {
            return [.. JsonElement.Parse(File.ReadAllBytes(path)).EnumerateArray().Select(@case => new ValidationCase(@case))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new UsageException($"'{path}' is no list of cases: {exception.Message}");
        }
    }

    private static TestResult Result(ValidationCase @case, string? reason) => new(
        @case.Id, @case.Input, @case.Protocol, Traits.NameOf(@case.Operation), "validation", reason is null ? Outcome.Passed : Outcome.Failed, reason);

    private static string? Reason(ValidationCase @case, Type? type)
    {
        if (type?.GetMethod("Validate", Type.EmptyTypes) is not { } validate)
        {
            return type is null ? "the input is not generated" : $"{type.Name} has no Validate()";
        }

        try
        {
            object input = new ParamsReader(ValueFormat.Json).Read(type, @case.Params)!;
            IReadOnlyList<Violation> found = (IReadOnlyList<Violation>)validate.Invoke(input, BindingFlags.DoNotWrapExceptions, null, [], null)!;
            return Difference(@case.Violations, [.. found.Select(violation => new ExpectedViolation(violation.Path, violation.Constraint, violation.Message))]);
        }
        catch (Exception exception)
        {
            // Whatever generated code does wrong is the result of this case, not the end of the run.
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    private static string? Difference(IReadOnlyList<ExpectedViolation> expected, IReadOnlyList<ExpectedViolation> found) =>
        expected.Except(found).FirstOrDefault() is { } missing ? $"not found: {missing.Message}{(found.Count == 0 ? "" : $" (but {found[0]})")}"
        : found.Count > expected.Count ? $"found as well: {found.Except(expected).FirstOrDefault() ?? found[0]}"
        : null;
}
