using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Collections;

/// <summary>Values of array creations.</summary>
internal static class Arrays
{
    public static AbstractValue Read(IArrayCreationOperation array, IValueReader reader)
    {
        if (array.DimensionSizes.Length != 1)
        {
            return AnyValue.Something;
        }

        if (array.Initializer is { } initializer)
        {
            return ListValue.Of(initializer.ElementValues.Select(reader.Read).ToImmutableArray());
        }

        return reader.Read(array.DimensionSizes[0]) is NumberValue { Value: >= 0 } size
            ? Sequences.Counted((long)size.Value, (long)size.Value)
            : AnyValue.Something;
    }
}
