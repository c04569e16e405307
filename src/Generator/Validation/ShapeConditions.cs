using Smithwright.Generator.JmesPath;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Validation;

/// <summary>
/// Plans the conditions that one shape's class checks: its own, those of its members and those of the collections and simple shapes in them.
/// What has a type error is left out: that is reported where the model is checked.
/// </summary>
internal sealed class ShapeConditions
{
    private readonly ServiceModel _model;
    private readonly ValueShapes _shapes;
    private readonly DynamicValues _dynamics;
    private readonly List<MethodPlan> _methods = new();

    public ShapeConditions(ServiceModel model, ValueShapes shapes, string className)
    {
        _model = model;
        _shapes = shapes;
        Names = new MethodNames(className);
        _dynamics = new DynamicValues(shapes, Names);
    }

    /// <summary>The names of all methods of the class.</summary>
    public MethodNames Names { get; }

    /// <summary>The methods of what was planned so far.</summary>
    public EquatableArray<MethodPlan> Methods => _methods.ToEquatableArray();

    /// <summary>Plans the conditions that some traits state.</summary>
    /// <param name="owner">The shape or member that has the traits.</param>
    /// <param name="valueShape">How the value is held, and as what type.</param>
    /// <param name="part">What the names of the methods begin with: the part of the shape that the conditions are on; empty for the shape itself.</param>
    public IEnumerable<ConditionCheck> Plan(TraitMap traits, ShapeId owner, ValueShape valueShape, string type, string part)
    {
        foreach (ConditionStatement condition in ConditionsTrait.Of(traits))
        {
            string expression = condition.Expression.Value;
            if (Compile(owner, expression, valueShape) is { } code)
            {
                string method = Names.Choose(part + condition.Name);
                _methods.Add(ConditionMethod.OfCondition(expression, $"private static bool {method}({type} value)", code));
                _methods.AddRange(_dynamics.TakeMethods());
                yield return new ConditionCheck(method, condition.Name, condition.Documentation, part.Length == 0 ? Names.Choose(method + "Text") : null);
            }
        }
    }

    private Code? Compile(ShapeId owner, string expression, ValueShape valueShape)
    {
        if (ConditionLinter.Lint(_model, owner, expression).Any(problem => problem.Severity != JmesPathSeverity.PossibleNull))
        {
            return null;
        }

        ExpressionCompiler compiler = new(_shapes, _dynamics);
        Code code = compiler.Compile(JmesPathParser.Parse(expression).Expression!, valueShape);
        return compiler.IsUndecidable ? null : code;
    }
}
