using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>The projections: of lists, of the values of objects, of filtered and of flattened lists.</summary>
internal static class Projection
{
    /// <summary>Applies a function to each element of a list and leaves out nulls; of anything but a list this is null.</summary>
    public static AbstractValue OfList(AbstractValue source, Func<AbstractValue, AbstractValue> project) =>
        OnList(source, list => Project(list, project));

    /// <summary>Applies a function to each value of an object and leaves out nulls; of anything but an object this is null.</summary>
    public static AbstractValue OfObject(AbstractValue source, Func<AbstractValue, AbstractValue> project) => source switch
    {
        AnyValue => OrNull(Project(ListValue.Any, project)),
        _ when ObjectView.Of(source) is { } view => Project(view.Values, project),
        _ => new NullValue(),
    };

    /// <summary>The elements that a condition is true for.</summary>
    public static AbstractValue Filter(AbstractValue source, Func<AbstractValue, AbstractValue> condition) =>
        OnList(source, list => Keep(list, condition));

    /// <summary>A list with its elements that are lists merged into it.</summary>
    public static AbstractValue Flatten(AbstractValue source) => OnList(source, list =>
    {
        ListAccumulator flat = new(list.Complete);
        foreach (AbstractValue element in list.Known)
        {
            AddFlattened(flat, element);
        }

        flat.AddUnknown(0, list.MaxOthers == 0 ? 0 : null);
        return flat.ToValue();
    });

    /// <summary>A result that is null where its source is not of the right kind.</summary>
    public static AbstractValue OrNull(AbstractValue result) => AbstractValues.Join(result, new NullValue());

    private static AbstractValue OnList(AbstractValue source, Func<ListValue, AbstractValue> operation) => source switch
    {
        AnyValue => OrNull(operation(ListValue.Any)),
        ListValue list => operation(list),
        _ => new NullValue(),
    };

    private static AbstractValue Project(ListValue list, Func<AbstractValue, AbstractValue> project)
    {
        ListAccumulator result = new(list.Complete);
        foreach (AbstractValue element in list.Known)
        {
            result.AddProjected(project(element), 1, 1);
        }

        if (list.MaxOthers != 0)
        {
            result.AddProjected(project(AnyValue.Anything), list.MinOthers, list.MaxOthers);
        }

        return result.ToValue();
    }

    private static AbstractValue Keep(ListValue list, Func<AbstractValue, AbstractValue> condition)
    {
        ListAccumulator kept = new(list.Complete);
        foreach (AbstractValue element in list.Known)
        {
            if (Judge(kept, condition(element), 1) is not { } truth)
            {
                continue;
            }

            if (truth == Truth.True)
            {
                kept.Add(element);
            }
            else if (truth == Truth.Unknown)
            {
                kept.AddUnknown(0, 1);
            }
        }

        if (list.MaxOthers != 0 && Judge(kept, condition(AnyValue.Anything), list.MinOthers) is { } others && others != Truth.False)
        {
            kept.AddUnknown(others == Truth.True ? list.MinOthers : 0, list.MaxOthers);
        }

        return kept.ToValue();
    }

    /// <summary>The truth of a condition; <see langword="null"/> when it fails, which is noted.</summary>
    private static Truth? Judge(ListAccumulator kept, AbstractValue condition, long min)
    {
        switch (condition)
        {
            case FailureValue failure:
                kept.AddFailure(failure, min > 0);
                return null;
            case PossibleFailureValue possible:
                kept.AddFailure(new FailureValue(EvaluationErrorKind.InvalidType, "The condition of a filter may fail."), false);
                return Truthiness.Of(possible.Otherwise);
            default:
                return Truthiness.Of(condition);
        }
    }

    private static void AddFlattened(ListAccumulator flat, AbstractValue element)
    {
        switch (element)
        {
            case ListValue list:
                flat.AddAll(list);
                break;
            case AnyValue:
                flat.AddUnknown(0, null);
                break;
            default:
                flat.Add(element);
                break;
        }
    }
}
