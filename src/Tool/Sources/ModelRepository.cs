using System.Text.Json;
using System.Text.RegularExpressions;
using Smithwright.Model.Text;
using Smithwright.Tool.Downloads;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Sources;

/// <summary>A repository of models of AWS services, by GitHub's interface for repositories: models stand at <c>models/NAME/service/VERSION/FILE.json</c>.</summary>
internal sealed partial class ModelRepository(Downloader downloader, string address)
{
    /// <summary>The repository in which AWS publishes its models.</summary>
    public const string Default = "https://api.github.com/repos/aws/api-models-aws";

    /// <summary>The variable that names another one.</summary>
    public const string Variable = "SMITHWRIGHT_MODELS";

    private const string Json = "application/vnd.github+json";
    private const string Raw = "application/vnd.github.raw+json";
    private const int Suggestions = 8;

    private readonly Uri _address = Addresses.Parse(address.TrimEnd('/'));

    /// <summary>Fetches the model of a service.</summary>
    /// <param name="name">The service's folder, and a version behind '@' where it is not to be the newest.</param>
    /// <param name="commit">The commit, or null for the newest.</param>
    public async Task<FetchedModel> FetchAsync(string name, string? commit, CancellationToken cancellationToken)
    {
        string resolved = await ResolveAsync(commit, cancellationToken).ConfigureAwait(false);
        string path = await FindAsync(name, resolved, cancellationToken).ConfigureAwait(false);
        return await FetchFileAsync(path, resolved, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches the newest state of what was fetched before.</summary>
    public async Task<FetchedModel> FetchNewerAsync(string path, string? commit, CancellationToken cancellationToken)
    {
        if (!ModelPath().IsMatch(path))
        {
            throw new ToolException($"'{path}' is not the path of a model in '{_address}'; expected 'models/NAME/service/VERSION/FILE.json'.");
        }

        return await FetchFileAsync(path, await ResolveAsync(commit, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    private async Task<FetchedModel> FetchFileAsync(string path, string commit, CancellationToken cancellationToken)
    {
        string escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        Download download = await GetAsync($"contents/{escaped}?ref={commit}", Raw, cancellationToken).ConfigureAwait(false);
        string name = ModelPath().Match(path).Groups["name"].Value + ".json";
        return new FetchedModel(
            name,
            $"{path} at {commit}",
            download.Content,
            new ModelOrigin(FetchedModel.DigestOf(download.Content)) { Repository = _address.AbsoluteUri, Path = path, Commit = commit });
    }

    private async Task<string> ResolveAsync(string? commit, CancellationToken cancellationToken)
    {
        if (commit is not null && CommitId().IsMatch(commit))
        {
            return commit;
        }

        JsonElement root = await GetJsonAsync($"commits/{Uri.EscapeDataString(commit ?? "HEAD")}", cancellationToken).ConfigureAwait(false);
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("sha", out JsonElement sha) && sha.ValueKind == JsonValueKind.String && CommitId().IsMatch(sha.GetString()!)
            ? sha.GetString()!
            : throw Unexpected("its answer names no commit");
    }

    private async Task<string> FindAsync(string name, string commit, CancellationToken cancellationToken)
    {
        string[] parts = name.Split('@', 2);
        string wanted = parts[0].Trim().ToLowerInvariant().Replace(' ', '-');
        ILookup<string, Match> models = (await ListAsync(commit, cancellationToken).ConfigureAwait(false)).ToLookup(path => path.Groups["name"].Value, StringComparer.Ordinal);
        if (!models.Contains(wanted))
        {
            string[] known = [.. models.Select(model => model.Key)];
            string[] similar = [.. known.Where(other => wanted.Length > 1 && (other.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(other, StringComparison.Ordinal))).Order(StringComparer.Ordinal).Take(Suggestions)];
            string hint = NearestName.Find(wanted, known) is { } nearest ? $" Did you mean '{nearest}'?"
                : similar.Length > 0 ? $" Similar names: {string.Join(", ", similar)}."
                : "";
            throw new ToolException($"'{_address}' has no model named '{wanted}', and there is no such file.{hint}");
        }

        Match[] versions = [.. models[wanted].OrderBy(path => path.Groups["version"].Value, StringComparer.Ordinal)];
        return parts.Length == 1
            ? versions[^1].Value
            : versions.FirstOrDefault(path => path.Groups["version"].Value == parts[1])?.Value
                ?? throw new ToolException($"'{wanted}' has no version '{parts[1]}'; expected one of {string.Join(", ", versions.Select(path => path.Groups["version"].Value))}.");
    }

    private async Task<IReadOnlyList<Match>> ListAsync(string commit, CancellationToken cancellationToken)
    {
        JsonElement root = await GetJsonAsync($"git/trees/{commit}?recursive=1", cancellationToken).ConfigureAwait(false);
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("tree", out JsonElement tree) || tree.ValueKind != JsonValueKind.Array)
        {
            throw Unexpected("its answer lists no files");
        }

        return
        [
            .. tree.EnumerateArray()
                .Select(entry => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("path", out JsonElement path) && path.ValueKind == JsonValueKind.String ? path.GetString()! : "")
                .Select(path => ModelPath().Match(path))
                .Where(match => match.Success),
        ];
    }

    private async Task<JsonElement> GetJsonAsync(string path, CancellationToken cancellationToken)
    {
        Download download = await GetAsync(path, Json, cancellationToken).ConfigureAwait(false);
        try
        {
            using JsonDocument document = JsonDocument.Parse(download.Content);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw Unexpected("its answer is not JSON");
        }
    }

    private Task<Download> GetAsync(string path, string accept, CancellationToken cancellationToken) =>
        downloader.GetAsync(new Uri($"{_address.AbsoluteUri.TrimEnd('/')}/{path}"), accept, cancellationToken);

    private ToolException Unexpected(string reason) =>
        new($"'{_address}' does not answer as a repository of models does: {reason}. Check --repository and the variable {Variable}.");

    [GeneratedRegex(@"\Amodels/(?<name>[a-z0-9][a-z0-9.-]*)/service/(?<version>[A-Za-z0-9][A-Za-z0-9.-]*)/[A-Za-z0-9][A-Za-z0-9._-]*\.json\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModelPath();

    [GeneratedRegex(@"\A([0-9a-f]{40}|[0-9a-f]{64})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommitId();
}
