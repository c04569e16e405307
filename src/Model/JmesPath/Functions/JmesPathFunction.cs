using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

/// <summary>
/// A built-in function. <paramref name="Apply"/> gets as many arguments as it takes, each of a kind that it takes or of an unknown kind;
/// the last parameter of a variadic function may repeat.
/// </summary>
internal sealed record JmesPathFunction(
    string Name,
    ImmutableArray<ParameterType> Parameters,
    bool Variadic,
    Func<ImmutableArray<JmesPathType>, JmesPathType> ResultType,
    Func<ImmutableArray<AbstractValue>, AbstractValue> Apply)
{
    public bool AcceptsCount(int count) => count == Parameters.Length || (Variadic && count > Parameters.Length);

    public ParameterType Parameter(int index) => Parameters[Math.Min(index, Parameters.Length - 1)];

    public string DescribeCount(int actual) => string.Format(
        CultureInfo.InvariantCulture,
        "Function '{0}' takes {1}{2} argument{3}, but is given {4}.",
        Name,
        Variadic ? "at least " : "",
        Parameters.Length,
        Parameters.Length == 1 ? "" : "s",
        actual);
}
