using System.Globalization;
using System.Text.RegularExpressions;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Benchmarks.Compiler;

/// <summary>What edits cost once a model has been generated from.</summary>
internal static partial class Edits
{
    private const int Runs = 7;

    public static string Table(ModelFile file)
    {
        ModelText model = file.Read();
        var driver = new Driver(model, tracksSteps: true);
        driver.Run();
        string keystroke = Row("a keystroke in C#", Best(run => driver.RunAfterKeystroke(run)), driver);
        string space = Row("white space in the model", Best(run => driver.RunAfterEdit(model with { Text = model.Text + new string(' ', run + 1) })), driver);
        string shape = Row("the documentation of one member", Best(run => driver.RunAfterEdit(WithDocumentation(model, run))), driver);
        return $"| edit ({file.Name}, {Quantity.Bytes(file.Size)}) | time | files emitted anew |\n|---|--:|--:|\n{keystroke}{space}{shape}";
    }

    private static TimeSpan Best(Func<int, TimeSpan> run) => Enumerable.Range(0, Runs).Select(run).Min();

    private static string Row(string name, TimeSpan time, Driver driver) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {Quantity.Time(time.TotalNanoseconds)} | {driver.Redone("Emit")} |\n");

    private static ModelText WithDocumentation(ModelText model, int run)
    {
        int replaced = 0;
        return model with { Text = Documentation().Replace(model.Text, match => replaced++ == 0 ? $"{match.Groups[1].Value}Edited {run}. " : match.Value, 1) };
    }

    [GeneratedRegex("(\"type\": \"structure\"(?s:.){0,400}?\"smithy.api#documentation\": \"<p>)")]
    private static partial Regex Documentation();
}
