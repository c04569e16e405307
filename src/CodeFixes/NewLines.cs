using Microsoft.CodeAnalysis.Text;

namespace Smithwright.CodeFixes;

/// <summary>The line break that a text uses.</summary>
internal static class NewLines
{
    public static string Of(SourceText text)
    {
        TextLine first = text.Lines[0];
        TextSpan lineBreak = TextSpan.FromBounds(first.End, first.EndIncludingLineBreak);
        return lineBreak.IsEmpty ? "\n" : text.ToString(lineBreak);
    }
}
