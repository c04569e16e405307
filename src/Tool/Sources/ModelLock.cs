using System.Text.Json;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Sources;

/// <summary>The file beside models that records where each came from. Its name has no extension of a model, so that no wildcard lists it as one.</summary>
internal sealed class ModelLock
{
    public const string FileName = "models.lock";

    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private readonly string _path;
    private readonly SortedDictionary<string, ModelOrigin> _models;

    private ModelLock(string path, SortedDictionary<string, ModelOrigin> models)
    {
        _path = path;
        _models = models;
    }

    public IReadOnlyCollection<string> Names => _models.Keys;

    public ModelOrigin? this[string name] => _models.GetValueOrDefault(name);

    /// <exception cref="ToolException">The file is there and is not such a file.</exception>
    public static ModelLock Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new ModelLock(path, new(StringComparer.Ordinal));
        }

        try
        {
            Content? content = JsonSerializer.Deserialize<Content>(File.ReadAllText(path), Options);
            if (content is { Version: Version, Models: { } models } && models.All(model => ModelFileName.IsPlain(model.Key) && model.Value is { Sha256.Length: > 0 }))
            {
                return new ModelLock(path, new(models, StringComparer.Ordinal));
            }
        }
        catch (JsonException)
        {
            // Reported below.
        }

        throw new ToolException($"'{path}' is not a lock file of this version of the tool. Restore it from source control, or delete it and add the models again.");
    }

    public void Set(string name, ModelOrigin? origin)
    {
        if (origin is null)
        {
            _models.Remove(name);
        }
        else
        {
            _models[name] = origin;
        }
    }

    /// <summary>Writes the file, unless there is nothing to say.</summary>
    public void Save()
    {
        if (_models.Count > 0 || File.Exists(_path))
        {
            AtomicFile.Write(_path, System.Text.Encoding.UTF8.GetBytes(JsonOutput.Text(new Content(Version, _models)) + "\n"));
        }
    }

    private sealed record Content(int Version, IDictionary<string, ModelOrigin> Models);
}
