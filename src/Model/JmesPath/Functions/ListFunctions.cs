using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.JmesPath.Functions;

internal static class ListFunctions
{
    /// <summary>Applies an expression to each element; unlike a projection it keeps nulls.</summary>
    public static AbstractValue Map(ImmutableArray<AbstractValue> arguments)
    {
        if (arguments[0] is not ReferenceValue reference)
        {
            return PossibleFailureValue.Of(ListValue.Any);
        }

        ListValue list = (ListValue)arguments[1];
        ListAccumulator mapped = new(list.Complete);
        foreach (AbstractValue element in list.Known)
        {
            mapped.Add(reference.Apply(element));
        }

        if (list.MaxOthers != 0)
        {
            AddOthers(mapped, reference.Apply(AnyValue.Anything), list);
        }

        return mapped.ToValue();
    }

    public static AbstractValue Reverse(ImmutableArray<AbstractValue> arguments) => arguments[0] switch
    {
        ListValue { Complete: true } list => ListValue.Of(list.Known.Reverse().ToImmutableArray()),
        TextValue text => new TextValue(string.Concat(CodePoints.Of(text.Text).Reverse())),
        _ => arguments[0] with { Origin = null },
    };

    private static void AddOthers(ListAccumulator mapped, AbstractValue value, ListValue list)
    {
        if (value is FailureValue failure)
        {
            mapped.AddFailure(failure, list.MinOthers > 0);
        }
        else if (value is PossibleFailureValue)
        {
            mapped.AddFailure(new FailureValue(EvaluationErrorKind.InvalidType, "The expression of 'map' may fail."), false);
        }

        mapped.AddUnknown(list.MinOthers, list.MaxOthers);
    }
}
