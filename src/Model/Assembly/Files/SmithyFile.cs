using Smithwright.Model.C2j;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl;
using Smithwright.Model.Smithy;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Files;

/// <summary>
/// Reads a model file: Smithy's own language (<c>.smithy</c>), or JSON that is recognized by content: Smithy JSON AST 1.0 or 2.0, AWS C2J (<c>service-2.json</c>) or what stands beside
/// such a model (endpoint rules, paginators, waiters).
/// </summary>
public static class SmithyFile
{
    public static ParsedFile Parse(SourceFile file) => IdlReader.Recognizes(file) ? ParseIdl(file) : ParseJson(file);

    private static ParsedFile ParseIdl(SourceFile file)
    {
        ProblemSink problems = new();
        FileContent content = IdlReader.Read(file, problems);
        return new ParsedFile(file.Path, isReadable: true, content, problems.ToImmutable());
    }

    private static ParsedFile ParseJson(SourceFile file)
    {
        JsonParseResult json = PositionedJson.Parse(file);
        ProblemSink problems = new();
        problems.AddRange(json.Problems);
        FileContent content = json.Root is null ? FileContent.Empty : Read(json.Root, problems);
        return new ParsedFile(file.Path, json.Root is not null, content, problems.ToImmutable());
    }

    private static FileContent Read(JsonNode root, ProblemSink problems)
    {
        if (root is not JsonObject document)
        {
            problems.Add(ProblemIds.UnknownFormat, root.Span, $"Expected a model to be an object, but found a value of type {root.Kind}.");
            return FileContent.Empty;
        }

        if (document["smithy"] is JsonNode version)
        {
            return SmithyAstReader.Read(document, version, problems);
        }

        if (C2jReader.Recognizes(document))
        {
            return C2jReader.Read(document, problems) with { IsC2j = true };
        }

        if (EndpointRuleSets.Recognizes(document))
        {
            return FileContent.Empty with { EndpointRules = document };
        }

        if (C2jCompanion.Recognize(document) is { } companion)
        {
            return FileContent.Empty with { Companion = companion };
        }

        problems.Add(
            ProblemIds.UnknownFormat,
            document.Span with { Length = 1 },
            "Expected a Smithy JSON AST model, which says \"smithy\": \"2.0\", or an AWS service model, which has \"metadata\", \"operations\" and \"shapes\".");
        return FileContent.Empty;
    }
}
