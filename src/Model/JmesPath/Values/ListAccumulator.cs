using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>
/// Puts together a list of elements that are certain and elements of which only the number is known. One certain failure makes the list a
/// failure; a failure of an element that might not be there makes it a possible one.
/// </summary>
internal sealed class ListAccumulator(bool inOrder)
{
    private readonly ImmutableArray<AbstractValue>.Builder _known = ImmutableArray.CreateBuilder<AbstractValue>();
    private long _min;
    private long? _max = 0;
    private bool _complete = inOrder;
    private bool _mayFail;
    private FailureValue? _failure;

    /// <summary>Adds a value in its known place.</summary>
    public void Add(AbstractValue value)
    {
        switch (value)
        {
            case FailureValue failure:
                _failure ??= failure;
                return;
            case PossibleFailureValue possible:
                _mayFail = true;
                value = possible.Otherwise;
                break;
        }

        _known.Add(value);
        _min++;
        _max++;
    }

    /// <summary>Adds elements of which nothing but their number is known.</summary>
    public void AddUnknown(long min, long? max)
    {
        if (max == 0)
        {
            return;
        }

        _min += min;
        _max += max;
        _complete = false;
    }

    /// <summary>Adds all elements of a list.</summary>
    public void AddAll(ListValue list)
    {
        foreach (AbstractValue element in list.Known)
        {
            Add(element);
        }

        AddUnknown(list.MinOthers, list.MaxOthers);
        _complete &= list.Complete;
    }

    /// <summary>Adds the projection of between <paramref name="min"/> and <paramref name="max"/> elements to a value; nulls are left out.</summary>
    public void AddProjected(AbstractValue value, long min, long? max)
    {
        if (value is FailureValue failure)
        {
            AddFailure(failure, min > 0);
            return;
        }

        if (value is PossibleFailureValue possible)
        {
            _mayFail = true;
            value = possible.Otherwise;
        }

        bool present = value.IsNeverNull();
        if (present && min == 1 && max == 1)
        {
            Add(value);
        }
        else if (value is not NullValue)
        {
            AddUnknown(present ? min : 0, max);
        }
    }

    public void AddFailure(FailureValue failure, bool certain)
    {
        _mayFail = true;
        if (certain)
        {
            _failure ??= failure;
        }
    }

    public AbstractValue ToValue()
    {
        if (_failure is not null)
        {
            return _failure;
        }

        ListValue list = new(_known.ToImmutable(), _complete, _min, _max);
        return _mayFail ? new PossibleFailureValue(list) : list;
    }
}
