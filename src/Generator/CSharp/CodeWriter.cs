using System.Text;

namespace Smithwright.Generator.CSharp;

/// <summary>Writes indented C#: four spaces a level, line feeds only.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>How much is written, as a position for <see cref="Insert"/>.</summary>
    public int Length => _text.Length;

    /// <summary>Writes text of one or more lines at the present level; code that is too long for a line is broken.</summary>
    public CodeWriter Line(string text = "")
    {
        foreach ((int level, string line) in text.Split('\n').SelectMany(line => LineBreaker.Break(line, _level)))
        {
            _text.Append(Indented(line, level)).Append('\n');
        }

        return this;
    }

    /// <summary>Writes lines at the present level before what was written since <paramref name="position"/>.</summary>
    public void Insert(int position, IEnumerable<string> lines) => _text.Insert(position, string.Concat(lines.Select(line => Indented(line, _level) + "\n")));

    /// <summary>What was written since <paramref name="position"/>.</summary>
    public string TextFrom(int position) => _text.ToString(position, _text.Length - position);

    /// <summary>Writes the lines, if there are any.</summary>
    public CodeWriter Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Line(line);
        }

        return this;
    }

    /// <summary>Opens a block under a head; disposing closes it, followed by <paramref name="end"/>.</summary>
    public Scope Block(string head, string end = "")
    {
        Line(head);
        Line("{");
        _level++;
        return new Scope(this, "}" + end);
    }

    /// <summary>Indents what follows until disposed.</summary>
    public Scope Indent()
    {
        _level++;
        return new Scope(this, null);
    }

    public override string ToString() => _text.ToString();

    private static string Indented(string line, int level) => line.Length == 0 ? line : new string(' ', level * 4) + line;

    internal readonly struct Scope(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
