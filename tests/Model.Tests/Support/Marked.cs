using Smithwright.Model.Text;

namespace Smithwright.Model.Tests;

/// <summary>Text in which « and » stand around the stretches that problems are expected at.</summary>
internal sealed record Marked(SourceFile File, IReadOnlyList<SourceSpan> Spans)
{
    public static Marked Read(string text, string path = "model.json")
    {
        System.Text.StringBuilder plain = new();
        List<SourceSpan> spans = new();
        int start = 0;
        foreach (char c in text)
        {
            switch (c)
            {
                case '«':
                    start = plain.Length;
                    break;
                case '»':
                    spans.Add(new SourceSpan(path, start, plain.Length - start));
                    break;
                default:
                    plain.Append(c);
                    break;
            }
        }

        return new Marked(new SourceFile(path, plain.ToString()), spans);
    }
}
