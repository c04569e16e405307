using System.Globalization;
using System.Text;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Patterns.Writing;

/// <summary>
/// Writes a pattern for .NET's engine. That engine sees UTF-16 code units: where strings may have surrogates every set is written so that a pair
/// is one character and a surrogate alone is one as well; where they have none the text is much simpler.
/// </summary>
internal sealed class DotNetPatternWriter
{
    private const string Word = "[0-9A-Z_a-z]";

    private readonly StringBuilder _text = new();
    private readonly SurrogateForm _form;

    private DotNetPatternWriter(SurrogateForm form) => _form = form;

    public static string Write(PatternNode pattern, SurrogateForm form)
    {
        DotNetPatternWriter writer = new(form);
        if (form == SurrogateForm.Marked && !IsAnchored(pattern))
        {
            writer._text.Append("\\A").Append(MarkedText.AnyCharacter).Append('*');
        }

        writer.Write(pattern);
        return writer._text.ToString();
    }

    /// <summary>Whether it begins at the start of the string anyway.</summary>
    private static bool IsAnchored(PatternNode node) => node switch
    {
        AnchorNode { Anchor: Anchor.Start } => true,
        SequenceNode { Items.Count: > 0 } sequence => IsAnchored(sequence.Items[0]),
        CaptureNode capture => IsAnchored(capture.Body),
        AlternationNode { Options.Count: > 0 } alternation => alternation.Options.All(IsAnchored),
        _ => false,
    };

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case SetNode set:
                SetWriter.Write(_text, set.Set, _form);
                break;
            case SequenceNode sequence:
                foreach (PatternNode item in sequence.Items)
                {
                    Write(item);
                }

                break;
            case AlternationNode alternation:
                WriteAlternation(alternation);
                break;
            case RepeatNode repeat:
                WriteRepeat(repeat);
                break;
            case CaptureNode capture:
                Enclose("(", capture.Body);
                break;
            case AtomicNode atomic:
                Enclose("(?>", atomic.Body);
                break;
            case LookNode look:
                Enclose(StartOf(look), look.Body);
                break;
            case AnchorNode anchor:
                _text.Append(Of(anchor.Anchor));
                break;
            case BackReferenceNode reference:
                // To ECMA-262 a group that has not matched is empty; to .NET a reference to it fails.
                _text.AppendFormat(CultureInfo.InvariantCulture, "(?({0})(?:\\{0})|)", reference.Number);
                break;
        }
    }

    private void WriteAlternation(AlternationNode alternation)
    {
        string separator = "(?:";
        foreach (PatternNode option in alternation.Options)
        {
            _text.Append(separator);
            Write(option);
            separator = "|";
        }

        _text.Append(')');
    }

    private void WriteRepeat(RepeatNode repeat)
    {
        string open = repeat.Mode == RepeatMode.Possessive ? "(?>" : "";
        _text.Append(open);
        if (repeat.Item is SetNode or CaptureNode)
        {
            Write(repeat.Item);
        }
        else
        {
            Enclose("(?:", repeat.Item);
        }

        _text.Append((repeat.Min, repeat.Max) switch
        {
            (0, null) => "*",
            (1, null) => "+",
            (0, 1) => "?",
            (int min, null) => FormattableString.Invariant($"{{{min},}}"),
            (int min, int max) when min == max => FormattableString.Invariant($"{{{min}}}"),
            (int min, int max) => FormattableString.Invariant($"{{{min},{max}}}"),
        });
        _text.Append(repeat.Mode == RepeatMode.Lazy ? "?" : open.Length > 0 ? ")" : "");
    }

    private void Enclose(string open, PatternNode body)
    {
        _text.Append(open);
        Write(body);
        _text.Append(')');
    }

    private static string StartOf(LookNode look) => (look.Behind, look.Negative) switch
    {
        (false, false) => "(?=",
        (false, true) => "(?!",
        (true, false) => "(?<=",
        (true, true) => "(?<!",
    };

    private static string Of(Anchor anchor) => anchor switch
    {
        Anchor.Start => "\\A",
        Anchor.End => "\\z",
        Anchor.EndOrLastLineBreak => "(?=\\r?\\n?\\z)",
        Anchor.WordBoundary => $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))",
        _ => $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))",
    };
}
