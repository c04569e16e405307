using System.CommandLine;
using System.Globalization;
using Smithwright.Model.Assembly;
using Smithwright.Model.Text;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;
using Smithwright.Tool.Models;
using Smithwright.Tool.Reporting;
using Smithwright.Tool.Sources;

namespace Smithwright.Tool.Commands;

/// <summary>Lists the operations of models, and searches them.</summary>
internal static class OperationsCommand
{
    public static Command Create(ToolEnvironment environment, CommonOptions common)
    {
        Argument<string[]> models = new("models")
        {
            Description = "Files and folders, an https address, or the name of an AWS service. Default: 'spec'.",
            HelpName = "MODEL",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> search = new("--search", "-s") { Description = "List only operations in whose name, address, types or summary this text occurs.", HelpName = "TEXT" };
        Command command = new("operations", "List or search the operations of models.") { models, search, common.Repository, common.Commit };
        command.SetAction((parsed, token) => RunAsync(
            environment,
            new Request(parsed.GetValue(models) ?? [], parsed.GetValue(search), parsed.GetValue(common.Repository), parsed.GetValue(common.Commit), parsed.GetValue(common.Json)),
            token));
        return command;
    }

    private static async Task<int> RunAsync(ToolEnvironment environment, Request request, CancellationToken cancellationToken)
    {
        AssembledModel model = ModelAssembler.Assemble(await LoadAsync(environment, request, cancellationToken).ConfigureAwait(false), cancellationToken);
        if (FindFault(model) is { } fault)
        {
            throw new ToolException($"{fault.Span.Path}: {fault.Message} 'smithwright check' says where.");
        }

        ListedService[] services =
        [
            .. OperationList.Of(model.Model).Select(service => request.Search is { } text
                ? service with { Operations = [.. service.Operations.Where(operation => OperationList.Matches(operation, text))] }
                : service),
        ];
        if (request.IsJson)
        {
            JsonOutput.Write(environment.Output, new { services });
            return ExitCodes.Success;
        }

        foreach (ListedService service in services.Where(service => service.Operations.Count > 0))
        {
            environment.Output.Write($"{service.Name} ({service.Id})\n");
            OperationColumns.Write(environment.Output, service.Operations);
        }

        environment.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{services.Sum(service => service.Operations.Count)} operations\n"));
        return ExitCodes.Success;
    }

    private static Problem? FindFault(AssembledModel model) =>
        model.Problems.FirstOrDefault(problem => problem.Id is ProblemIds.InvalidJson or ProblemIds.UnknownFormat);

    private static async Task<IReadOnlyList<SourceFile>> LoadAsync(ToolEnvironment environment, Request request, CancellationToken cancellationToken)
    {
        if (request.Models.Count == 0 || request.Models.All(given => Path.Exists(Path.GetFullPath(given, environment.Folder))))
        {
            return [.. ModelPaths.Expand(request.Models, environment.Folder).Select(path => ModelFile.Read(path, environment.Folder))];
        }

        using ModelFetcher fetcher = new(environment, request.Repository);
        List<SourceFile> files = [];
        foreach (string given in request.Models)
        {
            FetchedModel fetched = await fetcher.FetchAsync(given, request.Commit, environment.Folder, cancellationToken).ConfigureAwait(false);
            files.Add(new SourceFile(fetched.Name, fetched.Text));
        }

        return files;
    }

    private sealed record Request(IReadOnlyList<string> Models, string? Search, string? Repository, string? Commit, bool IsJson);
}
