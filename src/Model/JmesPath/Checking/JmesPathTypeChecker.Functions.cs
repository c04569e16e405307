using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Functions;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Text;

namespace Smithwright.Model.JmesPath.Checking;

/// <content>Calls of functions.</content>
public sealed partial class JmesPathTypeChecker
{
    private JmesPathType VisitFunction(FunctionExpression call, TypeScope scope)
    {
        ImmutableArray<JmesPathType> arguments = VisitArguments(call, scope);
        if (FunctionTable.Find(call.Name) is not { } function)
        {
            Report(JmesPathSeverity.Error, call, $"Unknown function '{call.Name}'{NearestName.Suggest(call.Name, FunctionTable.Names)}");
            return JmesPathType.Any;
        }

        if (!function.AcceptsCount(arguments.Length))
        {
            Report(JmesPathSeverity.Error, call, function.DescribeCount(arguments.Length));
            return function.ResultType(Enumerable.Repeat(JmesPathType.Any, function.Parameters.Length).ToImmutableArray());
        }

        ImmutableArray<JmesPathType>.Builder accepted = ImmutableArray.CreateBuilder<JmesPathType>(arguments.Length);
        for (int i = 0; i < arguments.Length; i++)
        {
            ParameterType parameter = SearchesText(function, arguments, i) ? ParameterType.String : function.Parameter(i);
            accepted.Add(CheckArgument(call, i, parameter, arguments[i]));
        }

        return function.ResultType(accepted.MoveToImmutable());
    }

    /// <summary>Expression references come last: they are checked against the elements of the lists that stand beside them.</summary>
    private ImmutableArray<JmesPathType> VisitArguments(FunctionExpression call, TypeScope scope)
    {
        JmesPathType[] types = call.Arguments
            .Select(argument => argument is ExpressionReference ? JmesPathType.Any : Visit(argument, scope))
            .ToArray();
        JmesPathType element = TypeAlgebra.Union(types.SelectMany(type => type.Alternatives()).OfType<ArrayType>().Select(list => list.Element));
        for (int i = 0; i < types.Length; i++)
        {
            if (call.Arguments[i] is ExpressionReference reference)
            {
                types[i] = new ReferenceType(Visit(reference.Body, new TypeScope(element)));
            }
        }

        return types.ToImmutableArray();
    }

    /// <summary>In a string <c>contains</c> can only find a string, which its signature does not say.</summary>
    private static bool SearchesText(JmesPathFunction function, ImmutableArray<JmesPathType> arguments, int index) =>
        function.Name == "contains" && index == 1 && arguments[0].Present() is StringType;

    /// <summary>The part of an argument's type that the function takes; the rest is reported.</summary>
    private JmesPathType CheckArgument(FunctionExpression call, int index, ParameterType parameter, JmesPathType type)
    {
        Expression argument = call.Arguments[index];
        ImmutableArray<JmesPathType> accepted = type.Alternatives().Where(alternative => parameter.Accepts(alternative)).ToImmutableArray();
        if (accepted.IsEmpty)
        {
            string what = FormattableString.Invariant($"Argument {index + 1} of '{call.Name}'");
            Report(JmesPathSeverity.Error, argument, $"{what} must be {parameter.Describe()}, but is {type.Name}.");
            return JmesPathType.Any;
        }

        if (type.Alternatives().FirstOrDefault(alternative => !parameter.Accepts(alternative)) is { } refused)
        {
            string reason = (refused as NullType)?.Cause?.Reason ?? $"its argument is {refused.Name}";
            Report(JmesPathSeverity.PossibleNull, argument, $"'{call.Name}' fails when {reason}.");
        }

        CheckParts(call, argument, parameter, accepted);
        return TypeAlgebra.Union(accepted);
    }

    /// <summary>Null among the elements of a list of numbers, or as the key of an order, makes a function fail as well.</summary>
    private void CheckParts(FunctionExpression call, Expression argument, ParameterType parameter, ImmutableArray<JmesPathType> accepted)
    {
        foreach (JmesPathType type in accepted)
        {
            JmesPathType? part = type switch
            {
                ArrayType list when (parameter & (ParameterType.NumberArray | ParameterType.StringArray)) != ParameterType.None => list.Element,
                ReferenceType reference when call.Name != "map" => reference.Result,
                _ => null,
            };
            if (part?.Null() is { } absent)
            {
                Report(JmesPathSeverity.PossibleNull, argument, $"'{call.Name}' fails when {absent.Cause?.Reason ?? "an element is null"}.");
            }

            if (type is ReferenceType && part is not null && !part.Alternatives().Any(key => key is NumberType or StringType or AnyType))
            {
                Report(JmesPathSeverity.Error, argument, $"'{call.Name}' orders by numbers or strings, but the expression yields {part.Name}.");
            }
        }
    }
}
