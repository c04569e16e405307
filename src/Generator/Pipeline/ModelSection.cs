using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Project;
using Smithwright.Model.Smithy;
using Smithwright.Model.Text;

namespace Smithwright.Generator.Pipeline;

/// <summary>A section of a model file (<see cref="FileSections"/>), and what the file's item says.</summary>
/// <param name="IsFirst">Whether a file begins with it.</param>
internal sealed record ModelSection(SourceFile File, ModelItem Item, bool IsFirst)
{
    public static IEnumerable<ModelSection> Split(ModelDocument document) =>
        FileSections.Split(document.File).Select((section, index) => new ModelSection(section, document.Item, index == 0));
}
