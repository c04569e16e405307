using System.Collections.Immutable;
using Smithwright.Model.Project;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.LegalValues;

/// <summary>The files that a project lists as <c>ServiceData</c>, by the names that traits give them.</summary>
internal sealed class DataFiles(IReadOnlyList<DataFile> files)
{
    /// <summary>The file that a trait names: beside the file that the trait stands in, or the only one in the project whose path ends with the name.</summary>
    /// <param name="fault">Why there is none.</param>
    public DataFile? Find(ValuesFromTrait trait, out string? fault)
    {
        string name = trait.File.Value;
        string beside = DirectoryOf(trait.File.Span.Path) + name;
        fault = null;
        if (files.FirstOrDefault(file => PathComparer.Instance.Equals(file.Path, beside)) is { } exact)
        {
            return exact;
        }

        DataFile[] found = files.Where(file => PathComparer.EndsWith(file.Path, name)).ToArray();
        if (found.Length == 1)
        {
            return found[0];
        }

        fault = found.Length > 1
            ? $"Several ServiceData items list a '{name}'; name more of its path."
            : $"No ServiceData item of the project lists '{name}'{Hint(name)}";
        return null;
    }

    private string Hint(string name)
    {
        string wanted = NameOf(name);
        ImmutableArray<string> names = files.Select(file => NameOf(file.Path)).ToImmutableArray();
        string? nearest = names.FirstOrDefault(other => string.Equals(other, wanted, StringComparison.OrdinalIgnoreCase)) ?? NearestName.Find(wanted, names);
        return nearest is not null && nearest != wanted ? $"; did you mean '{nearest}'?" : $"; add <ServiceData Include=\"{name}\" /> to it.";
    }

    private static string DirectoryOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
