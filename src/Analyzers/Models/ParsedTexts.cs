using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.LegalValues;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Models;

/// <summary>What texts say as model files, read once and kept as long as the text, for all analyzers.</summary>
internal static class ParsedTexts
{
    private static readonly ConditionalWeakTable<SourceText, ParsedFile> Parsed = new();

    private static readonly ConditionalWeakTable<SourceText, DataFile> ParsedData = new();

    /// <summary>What a text says as service data; a text that is null is a file that cannot be opened.</summary>
    public static DataFile ParseData(string path, SourceText? text)
    {
        if (text is null)
        {
            return DataFile.Parse(path, null);
        }

        DataFile parsed = ParsedData.GetValue(text, key => DataFile.Parse(path, key.ToString()));
        return parsed.Path == path ? parsed : DataFile.Parse(path, text.ToString());
    }

    public static ParsedFile Parse(string path, SourceText text)
    {
        ParsedFile parsed = Parsed.GetValue(text, key => SmithyFile.Parse(new SourceFile(path, key.ToString())));
        return parsed.Path == path ? parsed : SmithyFile.Parse(new SourceFile(path, text.ToString()));
    }
}
