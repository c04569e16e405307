using System.Globalization;
using System.Text.RegularExpressions;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Benchmarks.Compiler;

/// <summary>What edits cost once a model has been generated from.</summary>
internal static partial class Edits
{
    private const int Runs = 25;

    public static string Table(ModelFile file)
    {
        ModelText model = file.Read();
        string keystroke = Row("a keystroke in C#", model, (driver, run) => driver.RunAfterKeystroke(run));
        string space = Row("white space in the model", model, (driver, run) => driver.RunAfterEdit(model with { Text = model.Text + new string(' ', run + 1) }));
        string text = Row("the documentation of one member", model, (driver, run) => driver.RunAfterEdit(WithDocumentation(model, run)));
        string member = Row("the name of one member", model, (driver, run) => driver.RunAfterEdit(WithMember(model, run)));
        return $"| edit ({file.Name}, {Quantity.Bytes(file.Size)}) | time | files emitted anew |\n|---|--:|--:|\n{keystroke}{space}{text}{member}";
    }

    private static string Row(string name, ModelText model, Func<Driver, int, TimeSpan> run)
    {
        var driver = new Driver(model);
        driver.Run();
        TimeSpan best = Enumerable.Range(0, Runs).Select(number => run(driver, number)).Min();
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {Quantity.Time(best.TotalNanoseconds)} | {driver.EmittedAnew} |\n");
    }

    private static ModelText WithDocumentation(ModelText model, int run)
    {
        int replaced = 0;
        return model with { Text = Documentation().Replace(model.Text, match => replaced++ == 0 ? $"{match.Groups[1].Value}Edited {run}. " : match.Value, 1) };
    }

    private static ModelText WithMember(ModelText model, int run) =>
        model with { Text = Member().Replace(model.Text, match => $"{match.Groups[1].Value}{match.Groups[2].Value}{run}", 1) };

    [GeneratedRegex("(\"type\": \"structure\"(?s:.){0,400}?\"smithy.api#documentation\": \"<p>)")]
    private static partial Regex Documentation();

    [GeneratedRegex("(\"type\": \"structure\",\\s*\"members\": \\{\\s*\")(\\w+)")]
    private static partial Regex Member();
}
