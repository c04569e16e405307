using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Members;

/// <summary>Values of fields and properties that keep what their initializer gives them.</summary>
internal static class FixedMembers
{
    /// <summary>The initializer's value, if no constructor replaces it and nobody changes what it holds.</summary>
    public static AbstractValue Read(ISymbol member, ITypeSymbol type, IOperation reference, IValueReader reader) =>
        reader.Bodies.Members.Initializer(member, reference) is { } initializer
            ? Mutations.Weaken(reader.Read(initializer), type, () => reader.Bodies.Members.IsOnlyRead(member, reference))
            : AnyValue.Anything;
}
