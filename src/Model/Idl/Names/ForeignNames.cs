using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Idl.Names;

/// <summary>What other files define that changes the meaning of a file. Both lists are short, and in the order of the file's links.</summary>
/// <param name="Local">Names of the prelude that the file's own namespace defines.</param>
/// <param name="Annotations">What traits without a value stand for, where that is no object.</param>
internal sealed record ForeignNames(EquatableArray<string> Local, EquatableArray<ForeignAnnotation> Annotations)
{
    public static ForeignNames None { get; } = new(EquatableArray<string>.Empty, EquatableArray<ForeignAnnotation>.Empty);

    /// <summary>What the definitions change; null if that is nothing.</summary>
    public static ForeignNames? Of(IdlLinks links, IReadOnlyDictionary<ShapeId, AnnotationValue> defined)
    {
        ImmutableArray<string>.Builder? local = null;
        ImmutableArray<ForeignAnnotation>.Builder? annotations = null;
        foreach (string name in links.FromPrelude)
        {
            ShapeId id = new(links.Namespace, name);
            if (defined.TryGetValue(id, out AnnotationValue value))
            {
                (local ??= ImmutableArray.CreateBuilder<string>()).Add(name);
                Add(id, value);
            }
        }

        foreach (ShapeId id in links.Annotations)
        {
            if (defined.TryGetValue(id, out AnnotationValue value))
            {
                Add(id, value);
            }
        }

        return local is null && annotations is null
            ? null
            : new ForeignNames(local?.ToImmutable() ?? ImmutableArray<string>.Empty, annotations?.ToImmutable() ?? ImmutableArray<ForeignAnnotation>.Empty);

        void Add(ShapeId id, AnnotationValue value)
        {
            if (value != AnnotationValue.Object)
            {
                (annotations ??= ImmutableArray.CreateBuilder<ForeignAnnotation>()).Add(new ForeignAnnotation(id, value));
            }
        }
    }

    public AnnotationValue AnnotationOf(ShapeId trait)
    {
        foreach (ForeignAnnotation annotation in Annotations)
        {
            if (annotation.Trait == trait)
            {
                return annotation.Value;
            }
        }

        return AnnotationValue.Object;
    }
}

/// <summary>What a trait without a value stands for.</summary>
internal readonly record struct ForeignAnnotation(ShapeId Trait, AnnotationValue Value);
