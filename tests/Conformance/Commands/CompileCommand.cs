using System.Globalization;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Reporting;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Commands;

/// <summary>Generates and compiles the clients of models; every warning counts.</summary>
internal sealed class CompileCommand : ICommand
{
    private const int ShownErrors = 10;

    public string Name => "compile";

    public string Arguments => "MODEL…";

    public IReadOnlyList<string> Options => ["--report", "--protocol"];

    /// <summary>With everything that items can ask for and that needs no other package.</summary>
    public IReadOnlyList<string> Switches => ["--both"];

    public (int Least, int Most) Files => (1, int.MaxValue);

    public Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        List<TestResult> results = new();
        foreach (string file in line.Files)
        {
            string name = Path.GetFileName(file);
            string? reason = Attempt.Reason(() => Compile(Model(file, line), output));
            results.Add(new TestResult(name, name, "C#", name, "compile", reason is null ? Outcome.Passed : Outcome.Failed, reason));
        }

        if (line.Option("--report") is { } report)
        {
            JsonReport.Write(report, results);
        }

        return Task.FromResult(Summary.Print(output, results));
    }

    private static ModelText Model(string file, CommandLine line) => ModelText.FromFile(file) with
    {
        Protocol = line.Option("--protocol") ?? "",
        Codecs = line.Has("--both") ? "both" : "",
        Json = line.Has("--both") ? "true" : "",
    };

    private static string? Compile(ModelText text, TextWriter output)
    {
        CompiledModel model = CompiledModel.Of(text);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{model.Name}: {model.Files} files, {model.Lines} lines, {model.Bytes} bytes, generated in {model.GenerateMilliseconds} ms, compiled in {model.CompileMilliseconds} ms, {model.Complaints.Count} errors"));
        foreach (string complaint in model.Complaints.Take(ShownErrors))
        {
            output.WriteLine("  " + complaint);
        }

        return model.Files == 0 ? "nothing is generated" : model.Complaints.FirstOrDefault();
    }
}
