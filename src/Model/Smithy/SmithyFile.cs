using Smithwright.Model.Assembly;
using Smithwright.Model.C2j;
using Smithwright.Model.Smithy;

namespace Smithwright.Model;

/// <summary>Reads a model file: Smithy JSON AST 1.0 or 2.0, AWS C2J (<c>service-2.json</c>) or what stands beside such a model (endpoint rules, paginators, waiters), told apart by what it says.</summary>
public static class SmithyFile
{
    private static readonly string[] s_versions = ["1.0", "1", "2.0", "2"];

    public static ParsedFile Parse(SourceFile file)
    {
        JsonParseResult json = PositionedJson.Parse(file);
        var problems = new ProblemSink();
        problems.AddRange(json.Problems);
        FileContent content = json.Root is null ? FileContent.Empty : Read(json.Root, problems);
        return new ParsedFile(file.Path, json.Root is not null, content, problems.ToImmutable());
    }

    /// <summary>Whether files of this version of Smithy can be read.</summary>
    internal static bool IsVersion(string version) => s_versions.Contains(version);

    private static FileContent Read(JsonNode root, ProblemSink problems)
    {
        if (root is not JsonObject document)
        {
            problems.Add(ProblemIds.UnknownFormat, root.Span, $"Expected a model to be an object, but found a value of type {root.Kind}.");
            return FileContent.Empty;
        }

        if (document["smithy"] is JsonNode version)
        {
            return ReadSmithy(document, version, problems);
        }

        if (C2jReader.Recognises(document))
        {
            return C2jReader.Read(document, problems);
        }

        if (EndpointRuleSets.Recognises(document))
        {
            return FileContent.Empty with { EndpointRules = document };
        }

        if (C2jCompanion.Recognise(document) is { } companion)
        {
            return FileContent.Empty with { Companion = companion };
        }

        problems.Add(
            ProblemIds.UnknownFormat,
            document.Span with { Length = 1 },
            "Expected a Smithy JSON AST model, which says \"smithy\": \"2.0\", or an AWS service model, which has \"metadata\", \"operations\" and \"shapes\".");
        return FileContent.Empty;
    }

    private static FileContent ReadSmithy(JsonObject document, JsonNode version, ProblemSink problems)
    {
        if (version is JsonString text && IsVersion(text.Value))
        {
            return SmithyAstReader.Read(document, text.Value[0] == '1' ? ModelVersion.One : ModelVersion.Two, problems);
        }

        problems.Add(ProblemIds.UnknownFormat, version.Span, "Expected the version of Smithy to be \"2.0\" or \"1.0\".");
        return FileContent.Empty;
    }
}
