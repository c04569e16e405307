using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Collections;

/// <summary>Values of dictionary creations with initializers of either form, <c>["key"] = value</c> and <c>{ "key", value }</c>.</summary>
internal static class DictionaryCreations
{
    public static AbstractValue Read(IObjectCreationOperation creation, IValueReader reader)
    {
        MapValue? start = ReadArguments(creation, reader, out bool comparesOrdinally);
        if (start is null)
        {
            return AnyValue.Something;
        }

        ImmutableArray<MapEntry>.Builder added = ImmutableArray.CreateBuilder<MapEntry>();
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        bool allKeysKnown = comparesOrdinally;
        bool allAdded = true;
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (ReadEntry(initializer, reader, out bool isAdd) is not { } entry)
            {
                return AnyValue.Something;
            }

            allAdded &= isAdd;
            allKeysKnown &= entry.Key is TextValue;
            if (!isAdd && entry.Key is TextValue key && positions.TryGetValue(key.Text, out int earlier))
            {
                added[earlier] = entry;
                continue;
            }

            if (entry.Key is TextValue text)
            {
                positions[text.Text] = added.Count;
            }

            added.Add(entry);
        }

        return Finish(start, added.ToImmutable(), allKeysKnown || allAdded);
    }

    /// <summary>
    /// The finished map. A key that is added twice throws, so that keys added are as many as they look; an assignment may replace an earlier
    /// entry unless all keys are known.
    /// </summary>
    private static MapValue Finish(MapValue start, ImmutableArray<MapEntry> entries, bool areDistinct)
    {
        bool startsEmpty = start.MaxCount == 0;
        if (startsEmpty && (areDistinct || entries.Length == 1))
        {
            return MapValue.Of(entries);
        }

        // Which entry is still there in the end is not known, only that one is.
        long least = Math.Max(start.MinCount, entries.IsEmpty ? 0 : 1);
        return Maps.Counted(least, start.MaxCount + entries.Length);
    }

    /// <summary>What the dictionary holds before its initializer, or <see langword="null"/> if that is not known.</summary>
    private static MapValue? ReadArguments(IObjectCreationOperation creation, IValueReader reader, out bool comparesOrdinally)
    {
        MapValue start = Maps.Empty;
        comparesOrdinally = true;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            switch (argument.Parameter?.Type)
            {
                case { SpecialType: SpecialType.System_Int32 }:
                    break;
                case { Name: "IEqualityComparer" }:
                    comparesOrdinally = IsOrdinal(argument.Value);
                    break;
                case { Name: "IDictionary" or "IReadOnlyDictionary" } when reader.Read(argument.Value) is MapValue source:
                    start = source;
                    break;
                default:
                    return null;
            }
        }

        return comparesOrdinally || start.MaxCount == 0 ? start : null;
    }

    private static bool IsOrdinal(IOperation comparer)
    {
        while (comparer is IConversionOperation conversion)
        {
            comparer = conversion.Operand;
        }

        return comparer.ConstantValue is { HasValue: true, Value: null }
            || comparer is IPropertyReferenceOperation { Property: { Name: "Ordinal", ContainingType.Name: "StringComparer" } };
    }

    private static MapEntry? ReadEntry(IOperation initializer, IValueReader reader, out bool isAdd)
    {
        isAdd = initializer is IInvocationOperation;
        return initializer switch
        {
            IInvocationOperation { TargetMethod: { Name: "Add", IsExtensionMethod: false }, Arguments: [{ } key, { } value] } =>
                new MapEntry(reader.Read(key.Value), reader.Read(value.Value)),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ } key] } } assignment =>
                new MapEntry(reader.Read(key.Value), reader.Read(assignment.Value)),
            _ => null,
        };
    }
}
