using Smithwright.Conformance.Reporting;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Nodes = System.Text.Json.Nodes;

namespace Smithwright.Conformance.Idl;

/// <summary>Files that are refused: at a line and column where these are stated, for a shape where that is stated, and in any case.</summary>
internal static class InvalidCases
{
    public static IEnumerable<TestResult> Run(string path) =>
        CaseFile.Read(path).Select(test => SuiteResults.Run(path, "invalid", (string)test["id"]!, () => (string)test["expectedMessage"]!, () => Reason(test)));

    private static string? Reason(Nodes.JsonObject test)
    {
        LoadedModel model = LoadedModel.Of(CaseFile.Files(test["files"]));
        IReadOnlyList<Problem> errors = model.Errors();
        if (errors.Count == 0)
        {
            return "It is not refused.";
        }

        return PlaceReason(test, model, errors)
            ?? CountReason(test, errors)
            ?? (test["recovered"] is Nodes.JsonObject recovered ? Recovery.Reason(recovered, model) : null);
    }

    private static string? PlaceReason(Nodes.JsonObject test, LoadedModel model, IReadOnlyList<Problem> errors)
    {
        if (test["line"] is { } line)
        {
            string expected = $"{line}:{test["column"]}";
            return errors.Any(error => PlaceOf(error, model) == expected) ? null : $"Refused at {Places(errors, model)}, not at {expected}.";
        }

        return test["shape"] is { } shape && !errors.Any(error => IsAt(error, ShapeId.Parse((string)shape!), model))
            ? $"Refused at {Places(errors, model)}, which is not at '{shape}'."
            : null;
    }

    private static string? CountReason(Nodes.JsonObject test, IReadOnlyList<Problem> errors)
    {
        int syntax = errors.Count(error => error.Id == ProblemIds.InvalidJson);
        if (test["syntaxErrors"] is { } count && syntax != (int)count)
        {
            return $"{syntax} syntax errors, not {count}.";
        }

        int least = 1 + (test["alsoMessages"]?.AsArray().Count ?? 0);
        return errors.Count < least ? $"{errors.Count} errors, not {least}." : null;
    }

    private static string Places(IEnumerable<Problem> errors, LoadedModel model) => string.Join(", ", errors.Select(error => $"{PlaceOf(error, model)} ({error.Message})"));

    private static string PlaceOf(Problem problem, LoadedModel model)
    {
        string text = model.Files.Single(file => file.Path == problem.Span.Path).Text;
        ReadOnlySpan<char> before = text.AsSpan(0, Math.Min(problem.Span.Start, text.Length));
        return $"{before.Count('\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
    }

    /// <summary>Whether a problem is one of a shape or member: it says so, or stands between the name of the shape and that of the next one.</summary>
    private static bool IsAt(Problem problem, ShapeId shape, LoadedModel model)
    {
        if (problem.Message.Contains($"'{shape}'", StringComparison.Ordinal))
        {
            return true;
        }

        SourceSpan[] starts =
        [
            .. model.Definitions.All
                .Select(definition => definition.Header.Id.Span)
                .Where(span => span.Path == problem.Span.Path && span.Start <= problem.Span.End)
                .OrderBy(span => span.Start),
        ];
        return starts.Length > 0 && model.Definitions.Find(shape.Root)?.Header.Id.Span == starts[^1];
    }
}
