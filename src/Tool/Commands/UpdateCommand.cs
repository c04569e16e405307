using System.CommandLine;
using Smithwright.Model.Text;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;
using Smithwright.Tool.Models;
using Smithwright.Tool.Projects;
using Smithwright.Tool.Reporting;
using Smithwright.Tool.Sources;

namespace Smithwright.Tool.Commands;

/// <summary>Fetches newer models, and says what they do to C# callers.</summary>
internal static class UpdateCommand
{
    private const int ShownDigits = 10;

    public static Command Create(ToolEnvironment environment, CommonOptions common)
    {
        Argument<string[]> names = new("models") { Description = "Names of files in 'spec'. Default: all that 'add' recorded.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> from = new("--from") { Description = "Where the newer model is: a path, an https address, or the name of an AWS service.", HelpName = "MODEL" };
        Option<bool> dryRun = new("--dry-run") { Description = "Write nothing; only say what would change." };
        Option<bool> force = new("--force") { Description = "Replace models that were edited since they were added." };
        Option<bool> fail = new("--fail-on-breaking") { Description = "Return 1 if a newer model breaks callers; nothing is written then." };
        Command command = new("update", "Update models, and say what that does to callers.") { names, from, dryRun, force, fail, common.Project, common.Repository, common.Commit };
        command.SetAction((parsed, token) => RunAsync(
            environment,
            new Request(parsed.GetValue(names) ?? [], parsed.GetValue(from), parsed.GetValue(common.Project), parsed.GetValue(common.Repository), parsed.GetValue(common.Commit))
            {
                IsDryRun = parsed.GetValue(dryRun),
                IsForced = parsed.GetValue(force),
                FailsOnBreaking = parsed.GetValue(fail),
                IsJson = parsed.GetValue(common.Json),
            },
            token));
        return command;
    }

    private static async Task<int> RunAsync(ToolEnvironment environment, Request request, CancellationToken cancellationToken)
    {
        string folder = Path.Combine(ProjectFile.Find(environment.Folder, request.Project).Folder, ModelPaths.DefaultFolder);
        ModelLock origins = ModelLock.Read(folder);
        string[] names = [.. request.Names.Select(name => ModelFileName.Check(Path.GetFileName(name)))];
        if (names.Length == 0)
        {
            names = [.. origins.Names];
        }

        if (names.Length == 0)
        {
            throw new ToolException("There is nothing to update: 'smithwright add' has recorded no model here. Name the file, and the newer model with --from.");
        }

        if (request.From is not null && names.Length > 1)
        {
            throw new ToolException("--from is the newer state of one model; name the file that it replaces.");
        }

        using ModelFetcher fetcher = new(environment, request.Repository);
        List<(FetchedModel Fetched, Updated Result)> updates = [];
        foreach (string name in names)
        {
            FetchedModel fetched = request.From is { } from
                ? await fetcher.FetchAsync(from, request.Commit, folder, cancellationToken).ConfigureAwait(false)
                : await fetcher.FetchNewerAsync(name, origins[name] ?? new ModelOrigin(""), request.Commit, folder, cancellationToken).ConfigureAwait(false);
            updates.Add((fetched, Compare(folder, name, fetched, origins[name], request)));
        }

        bool isBroken = request.FailsOnBreaking && updates.Any(update => update.Result.Differences.Any(difference => difference.IsBreaking));
        bool isWritten = !request.IsDryRun && !isBroken;
        if (isWritten)
        {
            foreach ((FetchedModel fetched, Updated result) in updates)
            {
                if (result.IsChanged)
                {
                    AtomicFile.Write(Path.Combine(folder, result.File), fetched.Content);
                }

                origins.Set(result.File, fetched.Origin);
            }

            origins.Save();
        }

        Report(environment, request, [.. updates.Select(update => update.Result with { IsWritten = isWritten && update.Result.IsChanged })]);
        return isBroken ? ExitCodes.Found : ExitCodes.Success;
    }

    private static Updated Compare(string folder, string name, FetchedModel fetched, ModelOrigin? origin, Request request)
    {
        string path = Path.Combine(folder, name);
        string relative = $"{ModelPaths.DefaultFolder}/{name}";
        if (!File.Exists(path))
        {
            throw new ToolException($"There is no '{relative}' to update. Use 'smithwright add'.");
        }

        byte[] current = File.ReadAllBytes(path);
        if (FetchedModel.HasDigest(current, fetched.Sha256))
        {
            return new Updated(name, false, origin?.Commit, fetched.Origin?.Commit, []);
        }

        if (origin is not null && !FetchedModel.HasDigest(current, origin.Sha256) && !request.IsForced && !request.IsDryRun)
        {
            throw new ToolException($"'{relative}' was edited since it was added, and an update would undo that. Move the edits to an overlay, or use --force.");
        }

        SourceFile[] others = [.. Directory.EnumerateFiles(folder).Where(file => file != path && ModelFileName.IsModel(file)).Order(StringComparer.Ordinal).Select(file => ModelFile.Read(file, folder))];
        IReadOnlyList<FoundDifference> differences = Models.Comparison.Compare(ModelFile.Read(relative, Path.GetDirectoryName(folder)!), new SourceFile(relative, fetched.Text), others);
        return new Updated(name, true, origin?.Commit, fetched.Origin?.Commit, differences);
    }

    private static void Report(ToolEnvironment environment, Request request, IReadOnlyList<Updated> updates)
    {
        if (request.IsJson)
        {
            JsonOutput.Write(environment.Output, new { models = updates });
            return;
        }

        foreach (Updated update in updates)
        {
            string state = !update.IsChanged ? "is up to date" : update.IsWritten ? "was updated" : "would be updated; nothing was written";
            string commits = update is { IsChanged: true, From: { } from, To: { } to } ? $" ({Shorten(from)} to {Shorten(to)})" : "";
            environment.Output.Write($"{ModelPaths.DefaultFolder}/{update.File} {state}{commits}.\n");
            DifferenceTable.Write(environment.Output, update.Differences);
            if (update.IsChanged && update.Differences.Count == 0)
            {
                environment.Output.Write("Nothing changes for callers.\n");
            }
        }
    }

    private static string Shorten(string commit) => commit.Length > ShownDigits ? commit[..ShownDigits] : commit;

    private sealed record Request(IReadOnlyList<string> Names, string? From, string? Project, string? Repository, string? Commit)
    {
        public bool IsDryRun { get; init; }

        public bool IsForced { get; init; }

        public bool FailsOnBreaking { get; init; }

        public bool IsJson { get; init; }
    }

    private sealed record Updated(string File, bool IsChanged, string? From, string? To, IReadOnlyList<FoundDifference> Differences)
    {
        public bool IsWritten { get; init; }
    }
}
