using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

/// <summary><c>contains</c>: an element of a list, or a part of a string.</summary>
internal static class ContainsFunction
{
    public static AbstractValue Apply(ImmutableArray<AbstractValue> arguments) => ValueKinds.Of(arguments[0]) switch
    {
        ValueKind.Array => Truthiness.ToBoolean(InList((ListValue)arguments[0], arguments[1])),
        ValueKind.String => InText(arguments[0], arguments[1]),
        _ => PossibleFailureValue.Of(UnknownBoolean.Instance),
    };

    private static Truth InList(ListValue list, AbstractValue searched)
    {
        Truth found = list.MaxOthers == 0 ? Truth.False : Truth.Unknown;
        foreach (AbstractValue element in list.Known)
        {
            Truth same = ValueEquality.Compare(element, searched);
            if (same == Truth.True)
            {
                return Truth.True;
            }

            found = same == Truth.Unknown ? Truth.Unknown : found;
        }

        return found;
    }

    private static AbstractValue InText(AbstractValue text, AbstractValue searched) => ValueKinds.Of(searched) switch
    {
        ValueKind.String => StringFunctions.Test(text, searched, static (whole, part) => whole.IndexOf(part, StringComparison.Ordinal) >= 0),
        ValueKind.Unknown => PossibleFailureValue.Of(UnknownBoolean.Instance),
        _ => new FailureValue(EvaluationErrorKind.InvalidType, "'contains' searches a string for strings only."),
    };
}
