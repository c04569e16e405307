using Smithwright.Semantics;

namespace Smithwright.Model.Values;

/// <summary>How many parts a value has, those that it has several times counted each time.</summary>
internal static class ValueSize
{
    private const int CharactersPerPart = 64;

    /// <summary>Whether values are small enough to go through all of them; doing so is charged to the budget.</summary>
    public static bool IsWithin(StepBudget budget, params AbstractValue[] values)
    {
        long left = Budgets.ValueSize;
        foreach (AbstractValue value in values)
        {
            left = Measure(value, left);
        }

        return budget.Spend(Budgets.ValueSize - Math.Max(left, 0)) && left >= 0;
    }

    /// <summary>What is left of a size; negative as soon as the value is larger.</summary>
    public static long Measure(AbstractValue value, long left)
    {
        left -= value is TextValue text ? 1 + (text.Text.Length / CharactersPerPart) : 1;
        if (left < 0)
        {
            return left;
        }

        foreach (AbstractValue part in value.Parts())
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
