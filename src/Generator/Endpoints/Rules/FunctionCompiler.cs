using Smithwright.Generator.CSharp;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Turns calls of the rules' functions into C#.</summary>
internal static class FunctionCompiler
{
    private static readonly Dictionary<string, (int Arguments, Func<IReadOnlyList<JsonNode>, RuleScope, RuleValue> Compile)> Functions = new(StringComparer.Ordinal)
    {
        ["isSet"] = (1, IsSet),
        ["not"] = (1, Not),
        ["booleanEquals"] = (2, BooleanEquals),
        ["stringEquals"] = (2, StringEquals),
        ["getAttr"] = (2, static (arguments, scope) => AttributeCompiler.Compile(ValueCompiler.Compile(arguments[0], scope), ValueCompiler.Text(arguments[1]))),
        ["ite"] = (3, IfThenElse),
        ["isValidHostLabel"] = (2, static (arguments, scope) => Test("IsValidHostLabel", arguments, scope)),
        ["aws.isVirtualHostableS3Bucket"] = (2, static (arguments, scope) => Test("IsVirtualHostableBucket", arguments, scope)),
        ["parseURL"] = (1, static (arguments, scope) => Read("Endpoints::EndpointUrl.Parse", RuleType.Url, arguments, scope)),
        ["aws.parseArn"] = (1, static (arguments, scope) => Read("Endpoints::ResourceName.Parse", RuleType.Arn, arguments, scope)),
        ["aws.partition"] = (1, Partition),
        ["substring"] = (4, Substring),
        ["split"] = (3, Split),
        ["uriEncode"] = (1, UriEncode),
    };

    public static RuleValue Compile(string name, IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        if (name == "coalesce" && arguments.Count > 0)
        {
            return Coalesce(arguments, scope);
        }

        return Functions.TryGetValue(name, out (int Arguments, Func<IReadOnlyList<JsonNode>, RuleScope, RuleValue> Compile) function) && function.Arguments == arguments.Count
            ? function.Compile(arguments, scope)
            : throw new UnsupportedRuleException($"There is no function '{name}' of {Literal.Number(arguments.Count)} arguments.");
    }

    private static RuleValue IsSet(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue value = ValueCompiler.Compile(arguments[0], scope);
        return value.IsOptional
            ? Comparison($"{value.Operand} is not null", $"{value.Operand} is null", value)
            : RuleValue.Constant("true", RuleType.Boolean);
    }

    private static RuleValue Not(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue value = ValueCompiler.Compile(arguments[0], scope, RuleType.Boolean);
        return value.Code switch
        {
            "true" => RuleValue.Constant("false", RuleType.Boolean),
            "false" => RuleValue.Constant("true", RuleType.Boolean),
            _ => new RuleValue(value.Negation, RuleType.Boolean, false, value.Uses)
            {
                IsComposite = value.Opposite is not null || value.IsOptional,
                Opposite = value.Condition,
            },
        };
    }

    private static RuleValue BooleanEquals(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        (JsonNode left, JsonNode right) = arguments[0] is JsonBoolean ? (arguments[1], arguments[0]) : (arguments[0], arguments[1]);
        RuleValue value = ValueCompiler.Compile(left, scope, RuleType.Boolean);
        if (right is not JsonBoolean flag)
        {
            RuleValue other = ValueCompiler.Compile(right, scope, RuleType.Boolean);
            return Comparison($"{value.Operand} == {other.Operand}", $"{value.Operand} != {other.Operand}", value, other);
        }

        return !value.IsOptional
            ? flag.Value ? value : Not([left], scope)
            : Comparison($"{value.Operand} == {Literal.Boolean(flag.Value)}", $"{value.Operand} != {Literal.Boolean(flag.Value)}", value);
    }

    private static RuleValue StringEquals(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue left = ValueCompiler.Compile(arguments[0], scope, RuleType.String);
        RuleValue right = ValueCompiler.Compile(arguments[1], scope, RuleType.String);
        return Comparison($"{left.Operand} == {right.Operand}", $"{left.Operand} != {right.Operand}", left, right);
    }

    private static RuleValue IfThenElse(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue condition = ValueCompiler.Compile(arguments[0], scope, RuleType.Boolean);
        RuleValue first = ValueCompiler.Compile(arguments[1], scope);
        RuleValue second = ValueCompiler.Compile(arguments[2], scope, first.Type);
        return RuleValue.Call($"{condition.Condition} ? {first.Operand} : {second.Operand}", first.Type, first.IsOptional || second.IsOptional, condition, first, second)
            with
        { IsComposite = true, Origin = RuleValue.OriginOf([first, second]) };
    }

    private static RuleValue Coalesce(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue first = ValueCompiler.Compile(arguments[0], scope);
        List<RuleValue> used = new() { first };
        foreach (JsonNode argument in arguments.Skip(1))
        {
            if (!used[used.Count - 1].IsOptional)
            {
                break;
            }

            used.Add(ValueCompiler.Compile(argument, scope, first.Type));
        }

        return used.Count == 1
            ? first
            : RuleValue.Call(string.Join(" ?? ", used.Select(value => value.Operand)), first.Type, used[used.Count - 1].IsOptional, [.. used])
                with
            { IsComposite = true, Origin = RuleValue.OriginOf(used) };
    }

    private static RuleValue Test(string function, IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue value = ValueCompiler.Compile(arguments[0], scope, RuleType.String);
        string subdomains = Literal.Boolean(ValueCompiler.Flag(arguments[1]));
        return RuleValue.Call($"Endpoints::EndpointFunctions.{function}({value.Code}, allowsSubdomains: {subdomains})", RuleType.Boolean, false, value);
    }

    private static RuleValue Read(string function, RuleType type, IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue value = ValueCompiler.Compile(arguments[0], scope, RuleType.String);
        return RuleValue.Call($"{function}({value.Code})", type, isOptional: true, value);
    }

    private static RuleValue Partition(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue region = ValueCompiler.Compile(arguments[0], scope, RuleType.String);
        return region.IsOptional
            ? RuleValue.Call($"Endpoints::Partition.Find({region.Code})", RuleType.Partition, isOptional: true, region)
            : RuleValue.Call($"Endpoints::Partition.Of({region.Code})", RuleType.Partition, isOptional: false, region);
    }

    private static RuleValue Substring(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue value = ValueCompiler.Compile(arguments[0], scope, RuleType.String);
        string range = $"{ValueCompiler.Number(arguments[1])}, {ValueCompiler.Number(arguments[2])}";
        string reverse = Literal.Boolean(ValueCompiler.Flag(arguments[3]));
        return RuleValue.Call($"Endpoints::EndpointFunctions.Substring({value.Code}, {range}, reverse: {reverse})", RuleType.String, isOptional: true, value);
    }

    private static RuleValue Split(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue value = ValueCompiler.Compile(arguments[0], scope, RuleType.String);
        string delimiter = Literal.String(ValueCompiler.Text(arguments[1]));
        return RuleValue.Call(
            $"Endpoints::EndpointFunctions.Split({value.Code}, {delimiter}, {ValueCompiler.Number(arguments[2])})", RuleType.StringList, value.IsOptional, value);
    }

    private static RuleValue UriEncode(IReadOnlyList<JsonNode> arguments, RuleScope scope)
    {
        RuleValue value = ValueCompiler.Compile(arguments[0], scope, RuleType.String);
        return RuleValue.Call($"Endpoints::EndpointFunctions.UriEncode({value.Code})", RuleType.String, value.IsOptional, value);
    }

    private static RuleValue Comparison(string code, string opposite, params RuleValue[] operands) =>
        RuleValue.Call(code, RuleType.Boolean, isOptional: false, operands) with { IsComposite = true, Opposite = opposite };
}
