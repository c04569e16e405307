using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Model.Project;

namespace Smithwright.Analyzers.Models.Baselines;

/// <summary>The comparison of the last texts, kept as long as they are: while C# is typed the models stay the same.</summary>
internal sealed class BaselineComparisons
{
    private readonly ConditionalWeakTable<SourceText, Entry> _entries = new();

    public BaselineComparison Of(ImmutableArray<ComparedText> texts, IReadOnlyList<(string Path, ModelItem Item)> items, CancellationToken cancellationToken)
    {
        SourceText key = texts[0].Current;
        Entry entry = _entries.GetValue(key, _ => Entry.Of(texts, items, cancellationToken));
        if (entry.IsOf(texts, items))
        {
            return entry.Comparison;
        }

        entry = Entry.Of(texts, items, cancellationToken);
        _entries.Remove(key);
        return _entries.GetValue(key, _ => entry).Comparison;
    }

    private sealed record Entry(ImmutableArray<ComparedText> Texts, IReadOnlyList<(string Path, ModelItem Item)> Items, BaselineComparison Comparison)
    {
        public static Entry Of(ImmutableArray<ComparedText> texts, IReadOnlyList<(string Path, ModelItem Item)> items, CancellationToken cancellationToken) =>
            new(texts, items, BaselineComparison.Of(texts, items, cancellationToken));

        public bool IsOf(ImmutableArray<ComparedText> texts, IReadOnlyList<(string Path, ModelItem Item)> items) =>
            Texts.Length == texts.Length && Texts.Zip(texts, (one, other) => one.IsSame(other)).All(same => same) && Items.SequenceEqual(items);
    }
}
