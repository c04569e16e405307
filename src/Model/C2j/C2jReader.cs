using Smithwright.Model.Assembly;

namespace Smithwright.Model.C2j;

/// <summary>Reads an AWS service model of the kind that boto3 is generated from, into the shapes its Smithy twin would have.</summary>
internal static class C2jReader
{
    public static bool Recognises(JsonObject document) => document["metadata"] is JsonObject && document["operations"] is not null;

    public static FileContent Read(JsonObject document, ProblemSink problems) => FileContent.Empty;
}
