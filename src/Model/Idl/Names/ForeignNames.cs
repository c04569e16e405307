using System.Collections.Immutable;

namespace Smithwright.Model.Idl.Names;

/// <summary>What other files define that changes the meaning of a file.</summary>
/// <param name="Local">Names of the prelude that the file's own namespace defines.</param>
/// <param name="Annotations">What traits without a value stand for.</param>
internal sealed record ForeignNames(ImmutableSortedSet<string> Local, ImmutableSortedDictionary<string, AnnotationValue> Annotations)
{
    public static ForeignNames None { get; } = new(
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal), ImmutableSortedDictionary.Create<string, AnnotationValue>(StringComparer.Ordinal));

    public bool IsEmpty => Local.IsEmpty && Annotations.IsEmpty;

    public bool SaysTheSame(ForeignNames other) => Local.SetEquals(other.Local) && Annotations.SequenceEqual(other.Annotations);
}
