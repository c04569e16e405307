using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Functions;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Evaluation;

/// <summary>Calls functions: finds them, counts and checks their arguments.</summary>
internal static class FunctionCall
{
    public static AbstractValue Evaluate(FunctionExpression call, AbstractValue current, StepBudget budget)
    {
        if (FunctionTable.Find(call.Name) is not { } function)
        {
            return new FailureValue(EvaluationErrorKind.UnknownFunction, $"Unknown function '{call.Name}'.");
        }

        if (!function.AcceptsCount(call.Arguments.Count))
        {
            return new FailureValue(EvaluationErrorKind.InvalidArity, function.DescribeCount(call.Arguments.Count));
        }

        bool mayFail = false;
        ImmutableArray<AbstractValue>.Builder arguments = ImmutableArray.CreateBuilder<AbstractValue>(call.Arguments.Count);
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            AbstractValue argument = JmesPathEvaluator.Evaluate(call.Arguments[i], current, budget);
            if (argument is PossibleFailureValue possible)
            {
                mayFail = true;
                argument = possible.Otherwise;
            }

            ParameterType parameter = function.Parameter(i);
            Truth accepted = argument is FailureValue ? Truth.False : parameter.Accepts(argument);
            if (accepted == Truth.False)
            {
                return argument as FailureValue ?? WrongType(function, i, argument);
            }

            mayFail |= accepted == Truth.Unknown;
            arguments.Add(parameter.Assume(argument));
        }

        if (!IsShallow(function) && !ValueSize.IsWithin(budget, [.. arguments]))
        {
            return PossibleFailureValue.Of(AnyValue.Anything);
        }

        AbstractValue result = function.Apply(arguments.MoveToImmutable());
        return mayFail ? PossibleFailureValue.Of(result) : result;
    }

    /// <summary>Whether a function does the same whatever is in its arguments; what the expressions do that it is given is counted by themselves.</summary>
    private static bool IsShallow(JmesPathFunction function) => function.Name is "length" or "type" or "not_null" or "to_array" or "to_number" or "map";

    private static FailureValue WrongType(JmesPathFunction function, int index, AbstractValue argument) => new(
        EvaluationErrorKind.InvalidType,
        $"Argument {index + 1} of '{function.Name}' must be {function.Parameter(index).Describe()}, but is {ValueKinds.Of(argument).Name()}.");
}
