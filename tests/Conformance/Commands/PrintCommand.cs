using Smithwright.Conformance.Idl.Printing;
using Smithwright.Model.Text;

namespace Smithwright.Conformance.Commands;

/// <summary>Prints a model as JSON AST (to a file, or where it is run) and in Smithy's language (one file per namespace into a folder).</summary>
internal sealed class PrintCommand : ICommand
{
    public string Name => "print";

    public string Arguments => "MODEL…";

    public IReadOnlyList<string> Options => ["--ast", "--idl"];

    public IReadOnlyList<string> Switches => [];

    public (int Least, int Most) Files => (1, int.MaxValue);

    public Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        PrintedModel model = PrintedModel.Of(line.Files.Select(file => new SourceFile(file, File.ReadAllText(file))));
        if (line.Option("--ast") is { } ast)
        {
            File.WriteAllText(ast, AstPrinter.Print(model));
        }

        if (line.Option("--idl") is { } folder)
        {
            Directory.CreateDirectory(folder);
            foreach ((string ns, string text) in IdlPrinter.Print(model))
            {
                File.WriteAllText(Path.Combine(folder, $"{ns}.smithy"), text);
            }
        }
        else if (line.Option("--ast") is null)
        {
            output.Write(AstPrinter.Print(model));
        }

        return Task.FromResult(true);
    }
}
