using System.Text;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Rendering;

/// <summary>Fills lines with words and tags. A line ends only where the text has a space, never inside a tag.</summary>
internal sealed class XmlLineWriter
{
    private readonly StringBuilder _line = new();
    private readonly StringBuilder _word = new();

    public List<string> Lines { get; } = [];

    /// <summary>Adds a tag to the word that is being written.</summary>
    public void WriteTag(string tag) => _word.Append(tag);

    public void WriteText(string text)
    {
        int start = 0;
        for (int space = text.IndexOf(' '); space >= 0; space = text.IndexOf(' ', start))
        {
            XmlCharacters.AppendText(_word, text.Substring(start, space - start));
            EndWord();
            start = space + 1;
        }

        XmlCharacters.AppendText(_word, text.Substring(start));
    }

    /// <summary>Ends the line if anything is on it.</summary>
    public void EndLine()
    {
        EndWord();
        if (_line.Length > 0)
        {
            Lines.Add(_line.ToString());
            _line.Clear();
        }
    }

    /// <summary>Writes a tag on a line of its own.</summary>
    public void WriteTagLine(string tag)
    {
        EndLine();
        Lines.Add(tag);
    }

    /// <summary>Writes text on a line of its own, its white space kept.</summary>
    public void WriteTextLine(string text)
    {
        EndLine();
        XmlCharacters.AppendText(_line, text);
        Lines.Add(_line.ToString());
        _line.Clear();
    }

    private void EndWord()
    {
        if (_word.Length == 0)
        {
            return;
        }

        if (_line.Length > 0)
        {
            if (_line.Length + 1 + _word.Length > DocumentationLimits.LineWidth)
            {
                Lines.Add(_line.ToString());
                _line.Clear();
            }
            else
            {
                _line.Append(' ');
            }
        }

        _line.Append(_word);
        _word.Clear();
    }
}
