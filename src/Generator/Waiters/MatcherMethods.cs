using Smithwright.Generator.CSharp;
using Smithwright.Generator.JmesPath;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Waiters;

/// <summary>The conditions of an operation's matchers, and the methods for those that are more than an expression.</summary>
internal sealed class MatcherMethods
{
    private readonly OperationShape _operation;
    private readonly MethodNames _names;
    private readonly DynamicValues _dynamics;
    private readonly MatcherCompiler _compiler;
    private readonly EquatableArray<ErrorCase> _errors;
    private readonly string _input;
    private readonly string _output;
    private readonly List<MethodPlan> _methods = new();

    public MatcherMethods(OperationContext context, ValueShapes shapes, OperationShape operation, MethodNames names)
    {
        _operation = operation;
        _names = names;
        _dynamics = new DynamicValues(shapes, names);
        _compiler = new MatcherCompiler(context.Model, shapes, _dynamics);
        _errors = context.ErrorsOf(operation).Concat(context.ServiceErrors).ToEquatableArray();
        _input = $"{TypeOf(context, operation.Input)} input";
        _output = $"{TypeOf(context, operation.Output)} output";
    }

    /// <summary>The methods of the conditions so far.</summary>
    public IReadOnlyList<MethodPlan> Methods => _methods;

    /// <summary>The C# of a matcher, empty when it matches all outputs or all errors; null when it has no translation.</summary>
    public string? ConditionOf(Matcher matcher, string waiter) => matcher switch
    {
        ErrorMatcher error => OfError(error.Name),
        PathMatcher path when _compiler.Compile(_operation, path) is { } code => OfPath(path, code, waiter),
        PathMatcher => null,
        _ => "",
    };

    /// <summary>A modeled error is told by its type; others, which a model may name as well, by their code on the wire.</summary>
    private string OfError(string name) => _errors.Items.FirstOrDefault(error => error.Code == name) is { } modeled
        ? $"error is {modeled.Type}"
        : $"error.ErrorCode == {Literal.String(name)}";

    private string OfPath(PathMatcher path, Code code, string waiter)
    {
        _methods.AddRange(_dynamics.TakeMethods());
        if (!code.Fails)
        {
            return code.In(Binding.Coalescing);
        }

        // A matcher of the output alone has no name for the input.
        string method = _names.Choose(waiter + "Matches");
        string parameters = path.ReadsInput ? $"{_input}, {_output}" : _output;
        _methods.Add(ConditionMethod.OfMatcher(path.Path.Value, $"private static bool {method}({parameters})", code));
        return path.ReadsInput ? $"{method}(input, output)" : $"{method}(output)";
    }

    private static string TypeOf(OperationContext context, ShapeId shape) =>
        shape == Prelude.Unit ? "global::Smithwright.Runtime.Operations.Unit" : context.Namespace.Type(context.Names[shape]);
}
