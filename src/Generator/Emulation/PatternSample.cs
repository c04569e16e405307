using System.Text;
using Smithwright.Generator.CSharp;
using Smithwright.Model;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Model.Patterns.Reading;
using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Model.Traits.Data;
using Smithwright.Semantics.Matching;

namespace Smithwright.Generator.Emulation;

/// <summary>Finds texts that match a pattern: literals and sets of characters in a row. What was found is tried on the pattern itself before it is used.</summary>
internal static class PatternSample
{
    private const int MostCharacters = 16;
    private const int LongestSample = 256;

    private static readonly int[] Repetitions = [1, 4, 0, 8, 12, 24, 36, 64];

    /// <summary>The parts as arguments of C#; null where no text was found.</summary>
    public static string? Find(PatternTrait pattern, long min, long max)
    {
        if (EcmaPattern.Parse(pattern.Text, pattern.IsFullMatch, out _) is not { } parsed || CompiledPattern.Compile(pattern.Text, pattern.IsFullMatch, out _) is not { } compiled)
        {
            return null;
        }

        PatternMatcher matcher = compiled.ToMatcher();
        foreach (int repetitions in Repetitions.Concat(min is > 0 and <= LongestSample ? [(int)min] : []))
        {
            List<(string Characters, int Count)> parts = new();
            if (Add(parsed.Root, repetitions, parts) && Enumerable.Range(0, 4).All(variant => IsRight(Render(parts, variant), matcher, min, max)))
            {
                return string.Join(", ", Merge(parts).Select(part => $"({Literal.String(part.Characters)}, {Literal.Number(part.Count)})"));
            }
        }

        return null;
    }

    private static bool IsRight(string text, PatternMatcher matcher, long min, long max) =>
        text.Length >= min && text.Length <= max && text.Length <= LongestSample && matcher.IsMatch(text) == true;

    private static bool Add(PatternNode node, int repetitions, List<(string Characters, int Count)> parts)
    {
        switch (node)
        {
            case SetNode set:
                string characters = Choose(set.Set);
                parts.Add(characters.Length == 1 ? (characters, 0) : (characters, 1));
                return characters.Length > 0;
            case SequenceNode sequence:
                return sequence.Items.All(item => Add(item, repetitions, parts));
            case AlternationNode alternation:
                return alternation.Options.Count == 0 || Add(alternation.Options[0], repetitions, parts);
            case RepeatNode repeat:
                int count = Math.Max(repeat.Min, Math.Min(repetitions, repeat.Max ?? repetitions));
                return count <= LongestSample && Enumerable.Range(0, count).All(_ => parts.Count <= LongestSample && Add(repeat.Item, repetitions, parts));
            case CaptureNode capture:
                return Add(capture.Body, repetitions, parts);
            case AtomicNode atomic:
                return Add(atomic.Body, repetitions, parts);
            case AnchorNode or LookNode:
                return true;
            default:
                return false;
        }
    }

    /// <summary>The characters of a set that read best.</summary>
    private static string Choose(CodePointSet set)
    {
        foreach (string preferred in new[] { "abcdefghijklmnopqrstuvwxyz", "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ" })
        {
            string found = new(preferred.Where(character => set.Contains(character)).Take(MostCharacters).ToArray());
            if (found.Length > 0)
            {
                return found;
            }
        }

        return set.IsEmpty ? "" : char.ConvertFromUtf32(Enumerable.Range(' ', 95).FirstOrDefault(set.Contains) is > 0 and int visible ? visible : set.Ranges[0].First);
    }

    private static string Render(List<(string Characters, int Count)> parts, int variant)
    {
        StringBuilder text = new();
        foreach ((string characters, int count) in parts)
        {
            text.Append(count == 0 ? characters : characters[(variant * 7 + text.Length * variant) % characters.Length].ToString());
        }

        return text.ToString();
    }

    /// <summary>Puts literals together, and characters of the same set.</summary>
    private static IEnumerable<(string Characters, int Count)> Merge(List<(string Characters, int Count)> parts)
    {
        List<(string Characters, int Count)> merged = new();
        foreach ((string characters, int count) in parts)
        {
            (string Characters, int Count) last = merged.Count == 0 ? ("", 0) : merged[merged.Count - 1];
            if (merged.Count > 0 && last.Count == 0 && count == 0)
            {
                merged[merged.Count - 1] = (last.Characters + characters, 0);
            }
            else if (merged.Count > 0 && count > 0 && last.Characters == characters && last.Count > 0)
            {
                merged[merged.Count - 1] = (characters, last.Count + 1);
            }
            else
            {
                merged.Add((characters, count));
            }
        }

        return merged;
    }
}
