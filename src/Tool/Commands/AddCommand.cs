using System.CommandLine;
using System.Globalization;
using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Text;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;
using Smithwright.Tool.Models;
using Smithwright.Tool.Projects;
using Smithwright.Tool.Reporting;
using Smithwright.Tool.Sources;

namespace Smithwright.Tool.Commands;

/// <summary>Copies a model into the project's <c>spec</c> folder, records where it came from, and lists it in the project.</summary>
internal static class AddCommand
{
    private const int ShownOperations = 20;

    public static Command Create(ToolEnvironment environment, CommonOptions common)
    {
        Argument<string> model = new("model") { Description = "A path, an https address, or the name of an AWS service (a version behind '@').", HelpName = "MODEL" };
        Option<string?> name = new("--name") { Description = "The name of the file in 'spec'. Default: the model's own.", HelpName = "FILE" };
        Option<string?> ns = new("--namespace") { Description = "The namespace of the generated client. Default: the project's, and the service's name.", HelpName = "NAMESPACE" };
        Command command = new("add", "Add a model to a project.") { model, name, ns, common.Project, common.Repository, common.Commit };
        command.SetAction((parsed, token) => RunAsync(
            environment,
            new Request(
                parsed.GetValue(model)!,
                parsed.GetValue(name),
                parsed.GetValue(ns),
                parsed.GetValue(common.Project),
                parsed.GetValue(common.Repository),
                parsed.GetValue(common.Commit),
                parsed.GetValue(common.Json)),
            token));
        return command;
    }

    private static async Task<int> RunAsync(ToolEnvironment environment, Request request, CancellationToken cancellationToken)
    {
        // Whatever can fail fails before the first file is written.
        ProjectFile project = ProjectFile.Find(environment.Folder, request.Project);
        string folder = Path.Combine(project.Folder, ModelPaths.DefaultFolder);
        ModelLock origins = ModelLock.Read(folder);
        using ModelFetcher fetcher = new(environment, request.Repository);
        FetchedModel fetched = await fetcher.FetchAsync(request.Model, request.Commit, folder, cancellationToken).ConfigureAwait(false);
        string file = ModelFileName.Check(request.Name ?? fetched.Name);
        string path = Path.Combine(folder, file);
        string relative = $"{ModelPaths.DefaultFolder}/{file}";
        bool isThere = File.Exists(path);
        if (isThere && !File.ReadAllBytes(path).AsSpan().SequenceEqual(fetched.Content))
        {
            throw new ToolException($"'{relative}' is there already and differs. Run 'smithwright update {file}', or choose another name with --name.");
        }

        IReadOnlyList<ListedService> services = OperationList.Of(Load(new SourceFile(relative, fetched.Text), fetched.Shown).Model);
        string? edited = project.Lists(relative) ? null : project.WithModel(relative, request.Namespace);

        if (!isThere)
        {
            AtomicFile.Write(path, fetched.Content);
        }

        // A file that is added where it stands has no other origin.
        if (!isThere || Path.GetFullPath(request.Model, environment.Folder) != path)
        {
            origins.Set(file, fetched.Origin);
            origins.Save();
        }

        if (edited is not null)
        {
            project.Save(edited);
        }

        Report(environment, request, new Added(relative, Path.GetFileName(project.Path), edited is not null, fetched.Sha256, fetched.Origin, services));
        return ExitCodes.Success;
    }

    /// <summary>The model alone. What it refers to may stand in other files, but a file that cannot be read is no model.</summary>
    private static AssembledModel Load(SourceFile source, string shown)
    {
        Problem? fault = SmithyFile.Parse(source).Problems.FirstOrDefault(problem => problem.Id is ProblemIds.InvalidJson or ProblemIds.UnknownFormat);
        if (fault is not null)
        {
            (int line, int column) = ModelFile.PlaceOf(source.Text, fault.Span.Start);
            throw new ToolException(string.Create(CultureInfo.InvariantCulture, $"'{shown}' is not a model: line {line}, column {column}: {fault.Message}"));
        }

        return ModelAssembler.Assemble([source]);
    }

    private static void Report(ToolEnvironment environment, Request request, Added added)
    {
        if (request.IsJson)
        {
            JsonOutput.Write(environment.Output, added);
            return;
        }

        environment.Output.Write(added.IsListed ? $"Added {added.File} to {added.Project}.\n" : $"{added.File} was listed in {added.Project} already.\n");
        if (added.Origin?.Commit is { } commit)
        {
            environment.Output.Write($"From commit {commit}, which {ModelPaths.DefaultFolder}/{ModelLock.FileName} records.\n");
        }

        if (added.Services.Count == 0)
        {
            environment.Output.Write("It defines no service of its own.\n");
        }

        foreach (ListedService service in added.Services)
        {
            environment.Output.Write(string.Create(
                CultureInfo.InvariantCulture, $"\n{service.Name}, {string.Join(" or ", service.Protocols.DefaultIfEmpty("no protocol"))}, {service.Operations.Count} operations:\n"));
            OperationColumns.Write(environment.Output, [.. service.Operations.Take(ShownOperations)]);
            if (service.Operations.Count > ShownOperations)
            {
                environment.Output.Write($"… 'smithwright operations {added.File}' lists all of them.\n");
            }
        }
    }

    private sealed record Request(string Model, string? Name, string? Namespace, string? Project, string? Repository, string? Commit, bool IsJson);

    private sealed record Added(string File, string Project, bool IsListed, string Sha256, ModelOrigin? Origin, IReadOnlyList<ListedService> Services);
}
