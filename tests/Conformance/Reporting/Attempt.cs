using Smithwright.Conformance.Commands;

namespace Smithwright.Conformance.Reporting;

/// <summary>Runs a case so that whatever it throws is the result of this case, not the end of the run. A wrong command line still ends it.</summary>
internal static class Attempt
{
    /// <summary>Why the case did not pass; null when it did.</summary>
    public static string? Reason(Func<string?> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is not UsageException)
        {
            return Describe(exception);
        }
    }

    /// <inheritdoc cref="Reason"/>
    public static async Task<string?> ReasonAsync(Func<Task<string?>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception exception) when (exception is not UsageException)
        {
            return Describe(exception);
        }
    }

    /// <summary>What a case says of itself; a question mark where it says nothing that can be read.</summary>
    public static string Text(Func<string?> read)
    {
        string? text = null;
        _ = Reason(() => text = read());
        return text ?? "?";
    }

    /// <summary>The results of the cases in a file; a failed one for the file when they cannot be read.</summary>
    public static async Task<IReadOnlyList<TestResult>> ResultsAsync(string path, string kind, Func<Task<IReadOnlyList<TestResult>>> run)
    {
        IReadOnlyList<TestResult> results = [];
        string? reason = await ReasonAsync(async () =>
        {
            results = await run();
            return null;
        });
        return reason is null ? results : [SuiteResults.Of(path, kind, Path.GetFileName(path), Path.GetFileName(path), reason)];
    }

    private static string Describe(Exception exception) => $"{exception.GetType().Name}: {exception.Message.Split('\n')[0].TrimEnd()}";
}
