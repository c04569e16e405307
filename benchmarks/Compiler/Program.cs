using System.Globalization;
using Smithwright.Benchmarks;
using Smithwright.Benchmarks.Compiler;

if (args is ["--first-run", string path])
{
    Console.Write(Generation.FirstRun(path).ToString("R", CultureInfo.InvariantCulture));
    return;
}

// --model PATH tells what edits of another model cost, in JSON or in Smithy's own language.
if (args is ["--model", string other])
{
    Console.WriteLine(Edits.Table(new ModelFile(Path.GetFileName(other), other)));
    return;
}

// [filter] takes the models whose names have the text; --edits leaves out what is slow; --record also writes the tables into docs/performance.md.
string filter = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? "";
PerformancePage? page = args.Contains("--record") ? new PerformancePage(RepositoryFolder.At("docs/performance.md")) : null;
IReadOnlyList<ModelFile> files = [.. ModelFile.All().Where(file => file.Name.Contains(filter, StringComparison.Ordinal))];
if (!args.Contains("--edits"))
{
    Show("generate", Generation.Table(files));
}
Show("edits", Edits.Table(files[^1]));

void Show(string id, string table)
{
    Console.WriteLine(table);
    page?.Replace(id, table);
}
