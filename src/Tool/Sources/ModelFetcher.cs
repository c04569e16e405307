using Smithwright.Tool.Downloads;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Sources;

/// <summary>Finds a model by path, address or name of an AWS service.</summary>
/// <param name="environment">What the tool sees.</param>
/// <param name="repository">The repository for names, or null for the one that the environment names.</param>
internal sealed class ModelFetcher(ToolEnvironment environment, string? repository) : IDisposable
{
    private readonly Downloader _downloader = new(environment);

    /// <param name="given">What the user typed.</param>
    /// <param name="commit">The commit of the repository; null for the newest.</param>
    /// <param name="specFolder">The folder that recorded paths are relative to.</param>
    /// <exception cref="ToolException">There is no such model.</exception>
    public Task<FetchedModel> FetchAsync(string given, string? commit, string specFolder, CancellationToken cancellationToken)
    {
        if (Addresses.Is(given))
        {
            return FetchAddressAsync(given, cancellationToken);
        }

        string path = Path.GetFullPath(given, environment.Folder);
        return File.Exists(path) || given.Contains('/') || given.Contains('\\') || ModelFileName.IsModel(given)
            ? FetchFileAsync(path, given, specFolder, cancellationToken)
            : Open(repository ?? environment.Variable(ModelRepository.Variable) ?? ModelRepository.Default).FetchAsync(given, commit, cancellationToken);
    }

    /// <summary>Fetches the newest state of a model that was added before.</summary>
    public Task<FetchedModel> FetchNewerAsync(string name, ModelOrigin origin, string? commit, string specFolder, CancellationToken cancellationToken)
    {
        if (origin is { Repository: { } recorded, Path: { } path })
        {
            return Open(repository ?? environment.Variable(ModelRepository.Variable) ?? recorded).FetchNewerAsync(path, commit, cancellationToken);
        }

        return origin.Url is { } url ? FetchAddressAsync(url, cancellationToken)
            : origin.File is { } file ? FetchFileAsync(Path.GetFullPath(file, specFolder), file, specFolder, cancellationToken)
            : throw new ToolException($"Nothing records where '{name}' came from. Name the newer model: smithwright update {name} --from MODEL");
    }

    public void Dispose() => _downloader.Dispose();

    private ModelRepository Open(string address) => new(_downloader, address);

    private async Task<FetchedModel> FetchAddressAsync(string given, CancellationToken cancellationToken)
    {
        Uri address = Addresses.Parse(given);
        Download download = await _downloader.GetAsync(address, accept: null, cancellationToken).ConfigureAwait(false);
        ModelOrigin? origin = address.Query.Length > 0 ? null : new ModelOrigin(FetchedModel.DigestOf(download.Content)) { Url = address.AbsoluteUri };
        return new FetchedModel(Uri.UnescapeDataString(address.Segments[^1]), Addresses.Show(address), download.Content, origin);
    }

    private async Task<FetchedModel> FetchFileAsync(string path, string given, string specFolder, CancellationToken cancellationToken)
    {
        FileInfo file = new(path);
        if (!file.Exists)
        {
            throw new ToolException($"There is no file '{given}'. Check the path; the name of an AWS service has no '/' and no extension.");
        }

        if (file.Length > environment.Limits.Bytes)
        {
            throw new ToolException($"'{given}' is larger than the limit for models.");
        }

        byte[] content = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        string relative = Path.GetRelativePath(specFolder, path).Replace('\\', '/');
        return new FetchedModel(file.Name, given, content, new ModelOrigin(FetchedModel.DigestOf(content)) { File = relative });
    }
}
