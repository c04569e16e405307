using System.Collections.Immutable;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Project;
using Smithwright.Model.Smithy;

namespace Smithwright.Generator.Pipeline;

/// <summary>What a section of a model file says; equal when only white space changed.</summary>
internal sealed record ParsedSection(ParsedFile File, ModelItem Item, bool IsFirst)
{
    public bool Equals(ParsedSection? other) =>
        ReferenceEquals(this, other) || (other is not null && IsFirst == other.IsFirst && Item.Equals(other.Item) && File.IsWrittenAs(other.File));

    public override int GetHashCode() => File.GetHashCode();

    public static ParsedSection Parse(ModelSection section) => new(SmithyFile.Parse(section.File), section.Item, section.IsFirst);

    /// <summary>The files that the sections make up, in their order.</summary>
    public static IReadOnlyList<(ParsedFile File, ModelItem Item)> Join(ImmutableArray<ParsedSection> sections)
    {
        List<(ParsedFile, ModelItem)> files = new();
        for (int first = 0, next; first < sections.Length; first = next)
        {
            next = first + 1;
            while (next < sections.Length && !sections[next].IsFirst)
            {
                next++;
            }

            files.Add((FileSections.Join(sections.Skip(first).Take(next - first).Select(section => section.File).ToArray()), sections[first].Item));
        }

        return files;
    }
}
