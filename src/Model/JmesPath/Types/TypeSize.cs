using Smithwright.Semantics;

namespace Smithwright.Model.JmesPath.Types;

/// <summary>How many parts a type has. An expression of a few characters can double it, and equality of types looks at all of them.</summary>
internal static class TypeSize
{
    public static bool IsWithin(JmesPathType type) => Measure(type, Budgets.TypeSize) >= 0;

    /// <summary>What is left of a size; negative as soon as the type is larger.</summary>
    private static int Measure(JmesPathType type, int left) => type switch
    {
        _ when left < 0 => left,
        ArrayType list => Measure(list.Element, left - 1),
        OpenObjectType map => Measure(map.Value, left - 1),
        ReferenceType reference => Measure(reference.Result, left - 1),
        ObjectType built => MeasureAll(built.Members.Values, left - 1),
        UnionType union => MeasureAll(union.Alternatives, left - 1),
        _ => left - 1,
    };

    private static int MeasureAll(IEnumerable<JmesPathType> parts, int left)
    {
        foreach (JmesPathType part in parts)
        {
            left = Measure(part, left);
            if (left < 0)
            {
                break;
            }
        }

        return left;
    }
}
