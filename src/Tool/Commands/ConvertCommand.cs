using System.CommandLine;
using System.Text;
using Smithwright.Model.Text;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;
using Smithwright.Tool.Models;
using Smithwright.Tool.Printing;

namespace Smithwright.Tool.Commands;

/// <summary>Writes models as Smithy's JSON AST, or in Smithy's language with one file for each namespace.</summary>
internal static class ConvertCommand
{
    private const string Json = "json";
    private const string Smithy = "smithy";

    public static Command Create(ToolEnvironment environment, CommonOptions common)
    {
        Argument<string[]> models = new("models")
        {
            Description = "The files of one model: .smithy, Smithy's JSON, or AWS C2J (service-2.json).",
            HelpName = "MODEL",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> to = new("--to") { Description = "'json' or 'smithy'. Default: what the first file is not.", HelpName = "FORMAT" };
        to.AcceptOnlyFromAmong(Json, Smithy);
        Option<string?> output = new("--output", "-o") { Description = "The file, or for several namespaces the folder, that is written. Default: the console.", HelpName = "PATH" };
        Option<bool> force = new("--force") { Description = "Replace files that are there." };
        Command command = new("convert", "Convert a model to Smithy's JSON or to Smithy's language.") { models, to, output, force };
        command.SetAction(parsed => Run(
            environment, parsed.GetValue(models) ?? [], parsed.GetValue(to), parsed.GetValue(output), parsed.GetValue(force), parsed.GetValue(common.Json)));
        return command;
    }

    private static int Run(ToolEnvironment environment, IReadOnlyList<string> given, string? to, string? output, bool isForced, bool isJson)
    {
        IReadOnlyList<string> paths = ModelPaths.Expand(given, environment.Folder);
        string format = to ?? (Path.GetExtension(paths[0]).Equals(".smithy", StringComparison.OrdinalIgnoreCase) ? Json : Smithy);
        IReadOnlyDictionary<string, string> texts = Print([.. paths.Select(path => ModelFile.Read(path, environment.Folder))], format);
        IReadOnlyList<string> written = output is null ? [] : Write(texts, output, format, environment.Folder, isForced);
        if (isJson)
        {
            JsonOutput.Write(environment.Output, new { format, written, files = output is null ? texts : null });
        }
        else if (output is null)
        {
            environment.Output.Write(texts.Count == 1
                ? texts.Values.Single()
                : throw new ToolException($"The model has {texts.Count} namespaces, each of which becomes a file. Name a folder for them with --output."));
        }
        else
        {
            foreach (string file in written)
            {
                environment.Output.Write($"Wrote {file}\n");
            }
        }

        return ExitCodes.Success;
    }

    /// <summary>The texts by the names of their files.</summary>
    private static IReadOnlyDictionary<string, string> Print(SourceFile[] files, string format)
    {
        try
        {
            PrintedModel model = PrintedModel.Of(files);
            return format == Json
                ? new Dictionary<string, string>(StringComparer.Ordinal) { ["model.json"] = AstPrinter.Print(model) }
                : IdlPrinter.Print(model).ToDictionary(text => $"{text.Key}.smithy", text => text.Value, StringComparer.Ordinal);
        }
        catch (InvalidDataException exception)
        {
            throw new ToolException($"The model cannot be converted: {exception.Message} 'smithwright check' says where.");
        }
    }

    private static List<string> Write(IReadOnlyDictionary<string, string> texts, string output, string format, string folder, bool isForced)
    {
        string path = Path.GetFullPath(output, folder);
        bool isFile = Path.GetExtension(path).TrimStart('.').Equals(format, StringComparison.OrdinalIgnoreCase);
        if (isFile && texts.Count > 1)
        {
            throw new ToolException($"The model has {texts.Count} namespaces, each of which becomes a file. Name a folder with --output instead of '{output}'.");
        }

        (string Path, string Text)[] files = [.. texts.Select(text => (isFile ? path : Path.Combine(path, text.Key), text.Value))];
        if (!isForced && files.FirstOrDefault(file => File.Exists(file.Path)).Path is { } existing)
        {
            throw new ToolException($"'{existing}' is there already. Choose another place with --output, or replace it with --force.");
        }

        foreach ((string file, string text) in files)
        {
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(text));
        }

        return [.. files.Select(file => Path.GetRelativePath(folder, file.Path))];
    }
}
