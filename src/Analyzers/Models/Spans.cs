using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Models;

/// <summary>Places of model files as compilers have them.</summary>
internal static class Spans
{
    public static Location Locate(SourceSpan span, SourceText text)
    {
        TextSpan within = TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        return Location.Create(span.Path, within, text.Lines.GetLinePositionSpan(within));
    }
}
