using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Parameters of endpoint rules, which models bind and tests set (<c>RuleSetParameter</c>).</summary>
internal sealed class RuleSetParameterRules
{
    private const string Id = "RuleSetParameter";

    private readonly RuleContext _context;
    private readonly RuleSet _rules;
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _byOperations = new(StringComparer.Ordinal);

    private RuleSetParameterRules(RuleContext context, RuleSet rules) => (_context, _rules) = (context, rules);

    public static void Check(RuleContext context)
    {
        foreach (RuleSet rules in RuleSet.All(context.Graph))
        {
            RuleSetParameterRules check = new(context, rules);
            check.Bindings();
            check.Names();
            check.Required();
            check.Tests();
        }
    }

    /// <summary>The parameters that an operation binds, with their types and the trait that does it.</summary>
    private static IEnumerable<(string Name, string Type, string Trait, GraphShape Shape)> BindingsOf(RuleContext context, GraphShape operation)
    {
        foreach (JsonProperty parameter in TraitNodes.Members(operation.Traits.Get(TraitIds.StaticContextParams)))
        {
            if ((parameter.Value as JsonObject)?["value"] is { } value)
            {
                yield return (parameter.Name, value is JsonBoolean ? "BOOLEAN" : value is JsonArray ? "STRINGARRAY" : "STRING", "StaticContextParams", operation);
            }
        }

        GraphShape? input = context.Graph.InputOf(operation);
        foreach (GraphShape member in input is null ? ImmutableArray<GraphShape>.Empty : context.Graph.MembersOf(input))
        {
            if (TraitNodes.Text((member.Traits.Get(TraitIds.ContextParam) as JsonObject)?["name"]) is { } name && context.Graph.TargetOf(member) is { } target)
            {
                yield return (name, target.IsList ? "STRINGARRAY" : target.Simple == SimpleKind.Boolean ? "BOOLEAN" : "STRING", "ContextParam", member);
            }
        }

        foreach (JsonProperty parameter in TraitNodes.Members(operation.Traits.Get(TraitIds.OperationContextParams)))
        {
            if (TraitNodes.Text((parameter.Value as JsonObject)?["path"]) is { } path && TypeOf(context, operation, path) is { } type)
            {
                yield return (parameter.Name, type, "OperationContextParams", operation);
            }
        }
    }

    private static string? TypeOf(RuleContext context, GraphShape operation, string path)
    {
        if (JmesPathParser.Parse(path).Expression is not { } expression)
        {
            return null;
        }

        JmesPathType type = JmesPathTypeChecker.Check(expression, JmesPathShapeTypes.Of(context.Model, operation.Operation!.Input?.Value ?? Prelude.Unit)).Type;
        return type.Present() switch
        {
            ArrayType => "STRINGARRAY",
            BooleanType => "BOOLEAN",
            StringType => "STRING",
            _ => null,
        };
    }

    private void Bindings()
    {
        foreach (JsonProperty parameter in TraitNodes.Members(_rules.Service.Traits.Get(TraitIds.ClientContextParams)))
        {
            _types[parameter.Name] = (TraitNodes.Text((parameter.Value as JsonObject)?["type"]) ?? "string").ToUpperInvariant();
        }

        foreach (GraphShape operation in _context.ReachOf(_rules.Service).Operations.OrderBy(operation => operation.Id))
        {
            foreach ((string name, string type, string trait, GraphShape shape) in BindingsOf(_context, operation))
            {
                _byOperations.Add(name);
                if (!_types.TryGetValue(name, out string? before))
                {
                    _types.Add(name, type);
                }
                else if (before != type)
                {
                    _context.Error($"{Id}.{trait}.InconsistentType", shape, $"Parameter '{name}' is bound with another type elsewhere.");
                }
            }
        }
    }

    private void Names()
    {
        foreach ((string name, JsonObject node) in _rules.Parameters)
        {
            if (_types.TryGetValue(name, out string? type))
            {
                if (type != RuleSet.TypeOf(node))
                {
                    _context.Error(
                        $"{Id}.RuleSet.TypeMismatch",
                        _rules.Service,
                        $"Parameter '{name}' has another type in the endpoint rules than in the model.",
                        node.Span);
                }
            }
            else if (node["builtIn"] is null)
            {
                _context.Error($"{Id}.RuleSet.UnmatchedName", _rules.Service, $"Parameter '{name}' of the endpoint rules is bound nowhere in the model.", node.Span);
            }
        }

        foreach (string name in _types.Keys.Where(name => _rules.Find(name) is null))
        {
            _context.Error(
                $"{Id}.RuleSet.UnmatchedName",
                _rules.Service,
                $"Parameter '{name}' is bound in the model, but not one of the endpoint rules.",
                _rules.Node.Span with { Length = 1 });
        }
    }

    /// <summary>What some operations bind and the rules require, all operations have to bind.</summary>
    private void Required()
    {
        string[] required = _rules.Parameters
            .Where(parameter => IsRequired(parameter.Node) && parameter.Node["builtIn"] is null && _byOperations.Contains(parameter.Name)
                && (_rules.Service.Traits.Get(TraitIds.ClientContextParams) as JsonObject)?[parameter.Name] is null)
            .Select(parameter => parameter.Name)
            .ToArray();
        foreach (GraphShape operation in required.Length == 0 ? ImmutableArray<GraphShape>.Empty : _context.ReachOf(_rules.Service).Operations)
        {
            HashSet<string> bound = new(BindingsOf(_context, operation).Select(binding => binding.Name), StringComparer.Ordinal);
            foreach (string name in required.Where(name => !bound.Contains(name)))
            {
                _context.Error(
                    $"{Id}.Operation.RequiredMissing",
                    operation,
                    $"Operation '{operation.Id}' does not bind parameter '{name}', which the endpoint rules require.");
            }
        }
    }

    private void Tests()
    {
        HashSet<string> missing = new(StringComparer.Ordinal);
        foreach (JsonObject test in _rules.Cases)
        {
            foreach (JsonProperty value in TraitNodes.Members(test["params"]))
            {
                if (_rules.Find(value.Name) is not { } parameter)
                {
                    _context.Error(
                        $"{Id}.TestCase.Undefined",
                        _rules.Service,
                        $"A test sets the parameter '{value.Name}', which the endpoint rules do not have.",
                        value.NameSpan);
                }
                else if (!Fits(value.Value, RuleSet.TypeOf(parameter)))
                {
                    _context.Error(
                        $"{Id}.TestCase.TypeMismatch",
                        _rules.Service,
                        $"A test sets the parameter '{value.Name}' to a value of type {value.Value.Kind}.",
                        value.Value.Span);
                    _context.Error(
                        "RuleSetTestCase",
                        _rules.Service,
                        $"The test cannot be evaluated, because its parameter '{value.Name}' is of type {value.Value.Kind}.",
                        value.Value.Span);
                }
            }

            foreach ((string name, _) in _rules.Parameters.Where(parameter => IsRequired(parameter.Node) && (test["params"] as JsonObject)?[parameter.Name] is null))
            {
                if (missing.Add(name))
                {
                    _context.Error(
                        $"{Id}.TestCase.RequiredMissing",
                        _rules.Service,
                        $"A test does not set the parameter '{name}', which the endpoint rules require.",
                        test.Span);
                }
            }
        }
    }

    private static bool IsRequired(JsonObject parameter) => TraitNodes.IsTrue(parameter["required"]) && parameter["default"] is null;

    private static bool Fits(JsonNode value, string type) => type switch
    {
        "BOOLEAN" => value is JsonBoolean,
        "STRING" => value is JsonString,
        _ => value is JsonArray,
    };
}
