// Draws what the compiler reports as a picture for README.md: the code, a line under the reported part, and the message. Run by eng/diagnostic-picture.sh.
// dotnet run eng/DiagnosticPicture.cs -- LOG.sarif SOURCE.cs LINES OUT.svg
#pragma warning disable CA1852 // A program of one file: the compiler makes its class, which nothing can seal.
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

const int CharacterWidth = 8;
const int LineHeight = 20;
const int Margin = 16;
const int MessageColumns = 100;

if (args.Length != 4)
{
    Console.Error.WriteLine("Usage: DiagnosticPicture LOG.sarif SOURCE.cs FIRST-LAST OUT.svg");
    return 2;
}

string source = args[1];
int[] range = [.. args[2].Split('-').Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
string[] lines = File.ReadAllLines(source);
int indentation = Enumerable.Range(range[0], range[1] - range[0] + 1).Select(line => lines[line - 1]).Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);

List<(int Line, int Start, int End, string Id, string Message)> reports = [];
using (JsonDocument log = JsonDocument.Parse(File.ReadAllText(args[0])))
{
    foreach (JsonElement result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        int line = region.GetProperty("startLine").GetInt32();
        if (Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()) == Path.GetFileName(source) && line >= range[0] && line <= range[1])
        {
            int start = region.GetProperty("startColumn").GetInt32();
            int end = region.GetProperty("endLine").GetInt32() == line ? region.GetProperty("endColumn").GetInt32() : lines[line - 1].Length + 1;
            reports.Add((line, start, end, result.GetProperty("ruleId").GetString()!, result.GetProperty("message").GetProperty("text").GetString()!));
        }
    }
}

if (reports.Count == 0)
{
    Console.Error.WriteLine("The compiler reported nothing in these lines.");
    return 1;
}

StringBuilder rows = new();
int y = Margin + 14;
int widest = 0;
for (int line = range[0]; line <= range[1]; line++)
{
    string code = lines[line - 1].Length > indentation ? lines[line - 1][indentation..].TrimEnd() : "";
    widest = Math.Max(widest, code.Length + 5);
    Text(line.ToString(CultureInfo.InvariantCulture).PadLeft(3), 0, "number");
    Spans(code, 5);
    foreach ((_, int start, int end, string id, string message) in reports.Where(report => report.Line == line))
    {
        int from = start - 1 - indentation;
        Wave(5 + from, end - start);
        y += LineHeight;
        foreach (string part in Wrap($"{id}: {message}"))
        {
            Text(part, 5, "message");
            widest = Math.Max(widest, part.Length + 5);
            y += LineHeight;
        }

        y -= LineHeight;
    }

    y += LineHeight;
}

int width = (widest * CharacterWidth) + (2 * Margin);
int height = y - 14 + Margin - 4;
string title = $"{reports[0].Id} in the editor";
string description = string.Join(' ', reports.Select(report => $"Line {report.Line}, under '{lines[report.Line - 1][(report.Start - 1)..(report.End - 1)]}': {report.Id}: {report.Message}."));
File.WriteAllText(args[3], string.Create(CultureInfo.InvariantCulture, $"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="title desc">
    <title id="title">{WebUtility.HtmlEncode(title)}</title>
    <desc id="desc">{WebUtility.HtmlEncode(description)}</desc>
    <style>
    text {"{"} font: 13px Consolas, Menlo, "DejaVu Sans Mono", monospace; white-space: pre; fill: #1f2328 {"}"}
    .number {"{"} fill: #6e7781 {"}"} .keyword {"{"} fill: #0550ae {"}"} .string {"{"} fill: #0a3069 {"}"} .comment {"{"} fill: #57606a; font-style: italic {"}"} .message {"{"} fill: #8a4600; font-weight: bold {"}"}
    .wave {"{"} fill: none; stroke: #b35900; stroke-width: 1.5 {"}"} .frame {"{"} fill: #ffffff; stroke: #d0d7de {"}"}
    @media (prefers-color-scheme: dark) {"{"} text {"{"} fill: #e6edf3 {"}"} .number, .comment {"{"} fill: #9198a1 {"}"} .keyword {"{"} fill: #79c0ff {"}"} .string {"{"} fill: #a5d6ff {"}"} .message {"{"} fill: #f0b072 {"}"} .wave {"{"} stroke: #f0b072 {"}"} .frame {"{"} fill: #0d1117; stroke: #30363d {"}"} {"}"}
    </style>
    <rect class="frame" x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="6"/>
    {rows}</svg>

    """).ReplaceLineEndings("\n"));
return 0;

void Text(string text, int column, string kind)
{
    if (text.Length > 0)
    {
        // The length keeps columns where they are, whatever font the reader has.
        rows.Append(string.Create(
            CultureInfo.InvariantCulture,
            $"<text class=\"{kind}\" x=\"{Margin + (column * CharacterWidth)}\" y=\"{y}\" textLength=\"{text.Length * CharacterWidth}\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</text>\n"));
    }
}

void Spans(string code, int column)
{
    foreach (Match match in Regex.Matches(code, """(?<comment>//.*)|(?<string>\$?"(\\.|[^"\\])*")|(?<keyword>\b(using|var|await|new|public|static|return|null|true|false|class|internal)\b)|(?<other>.+?(?=//|\$?"|\b(using|var|await|new|public|static|return|null|true|false|class|internal)\b|$))"""))
    {
        string kind = match.Groups["comment"].Success ? "comment" : match.Groups["string"].Success ? "string" : match.Groups["keyword"].Success ? "keyword" : "code";
        string text = match.Value.TrimStart();
        Text(text.TrimEnd(), column + match.Index + match.Length - text.Length, kind);
    }
}

void Wave(int column, int length)
{
    StringBuilder path = new();
    int x = Margin + (column * CharacterWidth);
    path.Append(CultureInfo.InvariantCulture, $"M{x} {y + 4}");
    for (int i = 0; i < length * 2; i++)
    {
        path.Append(CultureInfo.InvariantCulture, $" l4 {(i % 2 == 0 ? 3 : -3)}");
    }

    rows.Append(CultureInfo.InvariantCulture, $"<path class=\"wave\" d=\"{path}\"/>\n");
}

IEnumerable<string> Wrap(string text)
{
    StringBuilder part = new();
    foreach (string word in text.Split(' '))
    {
        if (part.Length > 0 && part.Length + 1 + word.Length > MessageColumns)
        {
            yield return part.ToString();
            part.Clear().Append("         ");
        }

        part.Append(part.Length == 0 || part[^1] == ' ' ? "" : " ").Append(word);
    }

    yield return part.ToString();
}
