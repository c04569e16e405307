using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Collections;

/// <summary>Values of the framework's collection factories and of the methods that copy a collection.</summary>
internal static class CollectionCalls
{
    public static AbstractValue Read(IInvocationOperation call, IValueReader reader) => call.TargetMethod.Name switch
    {
        "Empty" when call.Arguments.IsEmpty => Sequences.Counted(0, 0),
        "CreateBuilder" when TypeFacts.IsBuilder(call.Type!) => Sequences.Counted(0, 0),
        "Create" when IsImmutable(call, "ImmutableArray") || IsImmutable(call, "ImmutableList") => ReadCreate(call, reader),
        "CreateRange" when call.Arguments.Length == 1 && (IsImmutable(call, "ImmutableArray") || IsImmutable(call, "ImmutableList")) => Copy(call, reader),
        "ToArray" or "ToList" or "AsReadOnly" or "ToImmutableArray" or "ToImmutableList" or "ToImmutable" => Copy(call, reader),
        "ToFrozenDictionary" or "ToImmutableDictionary" => Copy(call, reader) is MapValue map ? map : AnyValue.Something,
        "GetBytes" when call.Instance?.Type is { } encoding && TypeFacts.IsIn(encoding, "System.Text") => ReadBytes(call, reader),
        _ => AnyValue.Anything,
    };

    /// <summary>The receiver or, of an extension method, the first argument, when nothing else is given.</summary>
    private static AbstractValue Copy(IInvocationOperation call, IValueReader reader)
    {
        int extra = call.Instance is null ? 1 : 0;
        if (call.Arguments.Skip(extra).Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            return AnyValue.Something;
        }

        AbstractValue value = reader.Read(call.Instance ?? call.Arguments.FirstOrDefault()?.Value);
        return value is ListValue or MapValue or BlobValue ? value : AnyValue.Something;
    }

    private static AbstractValue ReadCreate(IInvocationOperation call, IValueReader reader)
    {
        ImmutableArray<IArgumentOperation> arguments = call.Arguments;
        if (arguments is [{ Parameter.Type: { } type } only] && call.TargetMethod.OriginalDefinition.Parameters[0].Type is not ITypeParameterSymbol)
        {
            return TypeFacts.IsSequence(type) ? Sequences.From(reader.Read(only.Value)) : AnyValue.Something;
        }

        // The overload of an array and two numbers copies a part of it.
        bool isItems = call.TargetMethod.OriginalDefinition.Parameters.All(parameter => parameter.Type is ITypeParameterSymbol);
        return isItems ? ListValue.Of(arguments.Select(argument => reader.Read(argument.Value)).ToImmutableArray()) : AnyValue.Something;
    }

    private static AbstractValue ReadBytes(IInvocationOperation call, IValueReader reader)
    {
        bool isUtf8 = call.Instance is IPropertyReferenceOperation { Property.Name: "UTF8" };
        if (!isUtf8 || call.Arguments.Length != 1 || reader.Read(call.Arguments[0].Value) is not TextValue text)
        {
            return AnyValue.Something;
        }

        return ConstantValues.Utf8(text.Text);
    }

    private static bool IsImmutable(IInvocationOperation call, string name) =>
        TypeFacts.Is(call.TargetMethod.ContainingType, "System.Collections.Immutable", name);
}
