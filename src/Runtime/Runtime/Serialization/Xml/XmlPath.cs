using System.Globalization;
using System.Text;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization.Xml.Tokens;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>The names of the elements on the way to the current one, kept for messages.</summary>
internal sealed class XmlPath
{
    private const int LongestName = 64;

    private Step[] _steps = new Step[8];

    /// <summary>Notes the element at a depth; the root's is 0.</summary>
    internal void Set(int depth, (int Start, int Length) name) => Set(depth, new Step(null, name.Start, name.Length, 0));

    /// <summary>Notes an element that is not in the text.</summary>
    internal void Set(int depth, string name) => Set(depth, new Step(name, 0, 0, 0));

    private void Set(int depth, Step step)
    {
        if (depth >= _steps.Length)
        {
            Array.Resize(ref _steps, Math.Max(depth + 1, _steps.Length * 2));
        }
        _steps[depth] = step;
    }

    /// <summary>Notes which item of a list the element at a depth is; the first is 1.</summary>
    internal void SetIndex(int depth, int index) => _steps[depth].Index = index;

    /// <summary>The first elements as a path, such as <c>/City/Tags/member[3]</c>.</summary>
    internal string ToText(int length, XmlTokenizer? xml)
    {
        if (length == 0)
        {
            return "/";
        }
        StringBuilder text = new();
        foreach (Step step in _steps.AsSpan(0, length))
        {
            string name = step.Name ?? LocalName(xml!.TextAt(step.Start, step.Length));
            text.Append('/').Append(MessageText.Clean(name.Length <= LongestName ? name : $"{name[..LongestName]}…"));
            if (step.Index > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
        }
        return text.ToString();
    }

    private static string LocalName(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name[(name.IndexOf((byte)':') + 1)..]);

    private record struct Step(string? Name, int Start, int Length, int Index);
}
