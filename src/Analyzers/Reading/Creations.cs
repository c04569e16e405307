using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Reading.Collections;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading;

/// <summary>Values of <c>new</c>, by the kind of the type.</summary>
internal static class Creations
{
    public static AbstractValue Read(IObjectCreationOperation creation, IValueReader reader) => creation.Type switch
    {
        { SpecialType: SpecialType.System_String } => ReadText(creation, reader),
        _ when Timestamps.IsTimestamp(creation.Type) => Timestamps.Read(creation, reader),
        _ when TypeFacts.IsByteMemory(creation.Type) => ReadMemory(creation, reader),
        INamedTypeSymbol { TypeArguments.Length: 2 } type when TypeFacts.Is(type, "System.Collections.Generic", "Dictionary") =>
            DictionaryCreations.Read(creation, reader),
        INamedTypeSymbol { TypeArguments.Length: 1 } type when TypeFacts.Is(type, "System.Collections.Generic", "List") => ReadList(creation, reader),
        INamedTypeSymbol { TypeArguments.Length: 1 } type when TypeFacts.Is(type, "System.Collections.Generic", "HashSet") => ReadSet(creation, reader),
        { } type when TypeFacts.IsStringEnum(type) || TypeFacts.IsIntEnum(type) => ReadEnum(creation, reader),
        { } type when reader.Contracts.Shape(type) is { } shape => Structures.Read(creation, shape, reader),
        _ => OwnObjects.Read(creation, reader),
    };

    private static AbstractValue ReadText(IObjectCreationOperation creation, IValueReader reader) => creation.Arguments switch
    {
        [{ } character, { } count] when creation.Constructor?.Parameters[0].Type.SpecialType == SpecialType.System_Char =>
            Texts.Repeat(reader.Read(character.Value), reader.Read(count.Value)),
        _ => AnyValue.Something,
    };

    private static AbstractValue ReadMemory(IObjectCreationOperation creation, IValueReader reader) => creation.Arguments switch
    {
        [] => new BlobValue(0, 0),
        [{ } bytes] => Sequences.ToBlob(reader.Read(bytes.Value), OperationTree.IsFresh(bytes.Value)),
        [_, _, { } length] when reader.Read(length.Value) is NumberValue number => new BlobValue((long)number.Value, (long)number.Value),
        _ => AnyValue.Something,
    };

    private static AbstractValue ReadList(IObjectCreationOperation creation, IValueReader reader)
    {
        ListValue list = Argument(creation, "collection") is { } source ? Sequences.From(reader.Read(source.Value)) : Sequences.Counted(0, 0);

        ImmutableArray<AbstractValue>.Builder added = ImmutableArray.CreateBuilder<AbstractValue>();
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            switch (initializer)
            {
                case IInvocationOperation { TargetMethod: { Name: "Add", IsExtensionMethod: false }, Arguments: [{ } item] }:
                    added.Add(reader.Read(item.Value));
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: false } }:
                    // Capacity, the only property a list lets be set.
                    break;
                default:
                    return AnyValue.Something;
            }
        }

        return Sequences.Concat(list, ListValue.Of(added.ToImmutable()));
    }

    private static AbstractValue ReadSet(IObjectCreationOperation creation, IValueReader reader) => ReadList(creation, reader) switch
    {
        // Which items are equal, a comparer of its own decides.
        ListValue list when Argument(creation, "comparer") is not null => Sequences.Part(Math.Min(list.MinCount, 1), list.MaxCount),
        ListValue list => Sequences.Set(list),
        var other => other,
    };

    private static IArgumentOperation? Argument(IObjectCreationOperation creation, string parameter) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter);

    private static AbstractValue ReadEnum(IObjectCreationOperation creation, IValueReader reader) =>
        creation is { Arguments: [{ } value], Initializer: null } ? reader.Read(value.Value)
        : creation.Arguments.IsEmpty ? ConstantValues.Default(creation.Type)
        : AnyValue.Something;
}
