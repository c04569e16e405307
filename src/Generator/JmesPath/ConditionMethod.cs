using Smithwright.Documentation.Text;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.JmesPath;

/// <summary>The method of a compiled expression, with the expression as its comment. Neither a condition is violated nor a matcher matches where the expression fails.</summary>
internal static class ConditionMethod
{
    /// <summary>The method of a condition, which is violated only by what is certainly false.</summary>
    public static MethodPlan OfCondition(string expression, string signature, Code holds) =>
        Plan(expression, signature, holds, $"holds || {Code.Errors}.Any", "holds");

    /// <summary>The method of a waiter's matcher, which matches only what is certainly true.</summary>
    public static MethodPlan OfMatcher(string expression, string signature, Code matches) =>
        Plan(expression, signature, matches, $"matches && !{Code.Errors}.Any", "matches");

    private static MethodPlan Plan(string expression, string signature, Code code, string result, string variable)
    {
        if (!code.Fails)
        {
            string[] lines = code.Lines.ToArray();
            lines[lines.Length - 1] += ";";
            return new MethodPlan(OnOneLine(expression), signature + " =>", lines.Select(line => "    " + line).ToEquatableArray());
        }

        string[] body =
        [
            "{",
            $"    var {Code.Errors} = new Jmes::TypeErrors();",
            $"    bool {variable} = {code.Text};",
            $"    return {result};",
            "}",
        ];
        return new MethodPlan(OnOneLine(expression), signature, body.ToEquatableArray());
    }

    private static string OnOneLine(string expression) =>
        new(expression.Select(c => XmlCharacters.IsLineTerminator(c) || char.IsControl(c) ? ' ' : c).ToArray());
}
