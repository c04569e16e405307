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
        Match[] members = [.. (IsIdl(model) ? FirstMemberOfIdl() : FirstMember()).Matches(model.Text).Cast<Match>()];
        Match popular = members.MaxBy(member => ReferencesTo(member, model))!;
        string last = MemberRow(members[^1], model);
        return $"| edit ({file.Name}, {Quantity.Bytes(file.Size)}) | time | files emitted again |\n|---|--:|--:|\n{keystroke}{space}{last}{MemberRow(popular, model)}";
    }

    private static string MemberRow(Match member, ModelText model) => Row(
        $"a member of `{member.Groups["shape"].Value}` is renamed, to which {ReferencesTo(member, model)} shapes refer",
        model,
        (driver, run) => driver.RunAfterEdit(model with { Text = model.Text.Insert(member.Index + member.Length, run.ToString(CultureInfo.InvariantCulture)) }));

    private static bool IsIdl(ModelText model) => model.Path.EndsWith(".smithy", StringComparison.Ordinal);

    private static int ReferencesTo(Match member, ModelText model)
    {
        string shape = member.Groups["shape"].Value;
        return Regex.Count(model.Text, IsIdl(model) ? $@": {shape}\b" : $"\"target\": \"[\\w.]+#{shape}\"");
    }

    /// <summary>The best time of several edits, and how many files the last one emitted again.</summary>
    private static string Row(string name, ModelText model, Func<Driver, int, TimeSpan> run)
    {
        Driver driver = new(model);
        driver.Run();
        TimeSpan best = Enumerable.Range(0, Runs).Select(number => run(driver, number)).Min();
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {Quantity.Time(best.TotalNanoseconds)} | {driver.EmittedAnew} |\n");
    }

    [GeneratedRegex("\"[\\w.]+#(?<shape>\\w+)\": \\{\\s*\"type\": \"structure\",\\s*\"members\": \\{\\s*\"\\w+")]
    private static partial Regex FirstMember();

    // Documentation and traits of one line may stand before the member.
    [GeneratedRegex(@"^structure (?<shape>\w+)[^{\n]*\{\s*(?:(?:///|@).*\s+)*\w+", RegexOptions.Multiline)]
    private static partial Regex FirstMemberOfIdl();
}
