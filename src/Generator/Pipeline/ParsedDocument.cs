using Smithwright.Model;
using Smithwright.Model.Project;

namespace Smithwright.Generator.Pipeline;

/// <summary>What a model file says; equal when only white space or the order of members changed.</summary>
internal sealed record ParsedDocument(ParsedFile File, ModelItem Item)
{
    public static ParsedDocument Parse(ModelDocument document) => new(SmithyFile.Parse(document.File), document.Item);
}
