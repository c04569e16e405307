using System.Collections.Immutable;

namespace Smithwright.Model.JmesPath.Types;

/// <summary>What the built-in functions return, given the types of their arguments. Null has been taken from those that may not be null.</summary>
internal static class ResultTypes
{
    public static JmesPathType Boolean(ImmutableArray<JmesPathType> arguments) => JmesPathType.Boolean;

    public static JmesPathType Number(ImmutableArray<JmesPathType> arguments) => JmesPathType.Number;

    public static JmesPathType String(ImmutableArray<JmesPathType> arguments) => JmesPathType.String;

    public static JmesPathType Strings(ImmutableArray<JmesPathType> arguments) => new ArrayType(JmesPathType.String);

    public static JmesPathType NumberOrNull(ImmutableArray<JmesPathType> arguments) => JmesPathType.Number.OrNull(EmptyList);

    public static JmesPathType ToNumber(ImmutableArray<JmesPathType> arguments) =>
        arguments[0] is NumberType ? JmesPathType.Number : JmesPathType.Number.OrNull(new NullCause(0, 0, "the value is not a number"));

    public static JmesPathType ElementOrNull(ImmutableArray<JmesPathType> arguments) => Element(arguments[0]).OrNull(EmptyList);

    public static JmesPathType Mapped(ImmutableArray<JmesPathType> arguments) =>
        new ArrayType(arguments[0] is ReferenceType reference ? reference.Result : JmesPathType.Any);

    public static JmesPathType SameAsFirst(ImmutableArray<JmesPathType> arguments) => arguments[0];

    public static JmesPathType InArray(ImmutableArray<JmesPathType> arguments) => arguments[0] switch
    {
        ArrayType list => list,
        AnyType => new ArrayType(JmesPathType.Any),
        UnionType union when union.Alternatives.Any(type => type is ArrayType or AnyType) => new ArrayType(JmesPathType.Any),
        _ => new ArrayType(arguments[0]),
    };

    public static JmesPathType FirstPresent(ImmutableArray<JmesPathType> arguments)
    {
        // The first argument that cannot be null ends the search.
        int end = 0;
        while (end < arguments.Length && (arguments[end] is AnyType || arguments[end].Null() is not null))
        {
            end++;
        }

        IEnumerable<JmesPathType> present = arguments.Take(end + 1).Select(type => type.Present()).OfType<JmesPathType>();
        JmesPathType result = TypeAlgebra.Union(present);
        NullType? lastNull = end < arguments.Length ? null : arguments[arguments.Length - 1].Null();
        return lastNull is null ? result : TypeAlgebra.Union(result, lastNull);
    }

    public static JmesPathType Values(ImmutableArray<JmesPathType> arguments) => new ArrayType(arguments[0].Select(type => type switch
    {
        OpenObjectType map => map.Value,
        ObjectType built => TypeAlgebra.Union(built.Members.Values),
        StructureType structure => TypeAlgebra.Union(JmesPathShapeTypes.MemberNames(structure).Select(name => JmesPathShapeTypes.Member(structure, name)!.Value.Type)),
        _ => JmesPathType.Any,
    }));

    public static JmesPathType Merged(ImmutableArray<JmesPathType> arguments)
    {
        ImmutableSortedDictionary<string, JmesPathType>.Builder members =
            ImmutableSortedDictionary.CreateBuilder<string, JmesPathType>(StringComparer.Ordinal);
        foreach (JmesPathType argument in arguments)
        {
            if (argument is not ObjectType built)
            {
                return arguments.Length == 1 ? argument : new OpenObjectType(JmesPathType.Any);
            }

            foreach (KeyValuePair<string, JmesPathType> member in built.Members)
            {
                members[member.Key] = member.Value;
            }
        }

        return new ObjectType(members.ToImmutable());
    }

    private static NullCause EmptyList { get; } = new(0, 0, "the list is empty");

    private static JmesPathType Element(JmesPathType type) => type.Select(alternative => alternative switch
    {
        ArrayType list => list.Element,
        _ => JmesPathType.Any,
    });
}
