using System.Runtime.CompilerServices;
using System.Text;

namespace Smithwright.Model.Project;

/// <summary>
/// The <c>ServiceModel</c> and <c>ServiceData</c> items of a project, as the targets of the package hand them over: all in one property, because metadata of additional
/// files arrives cut, or under another file, where values and paths have characters that mean something to analyzer configurations.
/// </summary>
internal sealed class ProjectItems
{
    /// <summary>The property by its name in an analyzer configuration.</summary>
    public const string Property = "build_property.SmithwrightItems";

    private const char BehindField = '\u001F';
    private const char BehindItem = '\u001E';

    // Files are looked up one by one, in a text that stays the same until a project file changes.
    private static readonly ConditionalWeakTable<string, ProjectItems> ItemsByText = new();

    private readonly Dictionary<string, Dictionary<string, string>> _models = new(PathComparer.Instance);
    private readonly Dictionary<string, string> _baselines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _data = new(PathComparer.Instance);

    private ProjectItems(string text)
    {
        foreach (string item in Decode(text).Split(BehindItem))
        {
            Dictionary<string, string> fields = FieldsOf(item);
            if (fields.TryGetValue("Path", out string? path))
            {
                AddModel(path, fields);
            }
            else if (fields.TryGetValue("BaselineName", out string? name))
            {
                _baselines[name] = fields["BaselinePath"];
            }
            else if (fields.TryGetValue("DataPath", out string? data))
            {
                _data.Add(data);
            }
        }
    }

    /// <summary>Reads the property: the base64 of items, which consist of <c>name=value</c> fields. Baselines are items of their own, since only MSBuild knows what their paths are relative to.</summary>
    public static ProjectItems Read(string text) => ItemsByText.GetValue(text, key => new ProjectItems(key));

    /// <summary>What the item of a file says, and the path of its baseline (<c>BaselinePath</c>); null when the file is no model.</summary>
    public ItemFields? Find(string path) => _models.TryGetValue(path, out Dictionary<string, string>? fields)
        ? new ItemFields(name => name == "BaselinePath" ? BaselineOf(fields) : fields.TryGetValue(name, out string? value) ? value : null)
        : null;

    /// <summary>The paths of the <c>ServiceData</c> items.</summary>
    public IReadOnlyCollection<string> Data => _data;

    /// <summary>Whether a <c>ServiceData</c> item lists the file.</summary>
    public bool IsData(string path) => _data.Count > 0 && _data.Contains(path);

    // The property is the targets' own, but a project can set it as well: what is no base64 lists nothing.
    private static string Decode(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private static Dictionary<string, string> FieldsOf(string item)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach (string field in item.Split(BehindField))
        {
            if (field.IndexOf('=') is > 0 and int end)
            {
                fields[field.Substring(0, end).Trim()] = field.Substring(end + 1).Trim();
            }
        }

        return fields;
    }

    /// <summary>Several items may list one file, such as a wildcard and one with metadata: what the one leaves open, the other says.</summary>
    private void AddModel(string path, Dictionary<string, string> fields)
    {
        if (!_models.TryGetValue(path, out Dictionary<string, string>? known))
        {
            _models.Add(path, known = new(StringComparer.Ordinal));
        }

        foreach (KeyValuePair<string, string> field in fields.Where(field => field.Value.Length > 0))
        {
            known[field.Key] = field.Value;
        }
    }

    private string? BaselineOf(Dictionary<string, string> fields) =>
        fields.TryGetValue("Baseline", out string? name) && _baselines.TryGetValue(name, out string? path) ? path : null;
}
