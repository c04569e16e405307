using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Tests.Idl;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Tests.Events;

/// <summary>Validates models in Smithy's language.</summary>
internal static class ValidatedModels
{
    public static ImmutableArray<ModelEvent> Validate(params string[] texts)
    {
        ImmutableArray<ParsedFile> files = [.. texts.Select((text, index) => SmithyFile.Parse(new SourceFile($"{index}.smithy", text)))];
        Assert.Empty(ModelValidation.Load(files, out _));
        return ModelValidation.Validate(files, ModelAssembler.Assemble(files).Model);
    }

    /// <summary>The errors of a text that follows the usual head, as <c>id shape</c>, sorted.</summary>
    public static string[] Errors(string text) => [.. Validate(IdlModels.Head + text).Where(found => found.Severity == EventSeverity.Error).Select(Describe).Distinct().Order(StringComparer.Ordinal)];

    public static string Describe(ModelEvent found) => $"{found.Id} {found.Shape?.ToString() ?? "-"}";

    public static ModelGraph Graph(string text)
    {
        Assert.Empty(ModelValidation.Load([SmithyFile.Parse(new SourceFile("0.smithy", IdlModels.Head + text))], out ModelGraph? graph));
        return graph!;
    }
}
