using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.JmesPath;

/// <summary>How tightly the outermost operator of a C# expression binds, the loosest first.</summary>
internal enum Binding
{
    Conditional, Coalescing, Or, And, Equality, Relational, Unary, Primary,
}

/// <summary>A C# expression.</summary>
internal sealed record Code(string Text, Binding Binding = Binding.Primary)
{
    /// <summary>The variable that notes type errors, in methods that need it.</summary>
    public const string Errors = "errors";

    private const int LongestLine = 100;

    private IReadOnlyList<string>? _operands;
    private (Code Left, Code Right)? _factors;

    public static Code True { get; } = new("true") { Opposite = "false" };

    public static Code False { get; } = new("false") { Opposite = "true" };

    /// <summary>The text of the negation, where it reads better than an exclamation mark; it binds as the text does.</summary>
    public string? Opposite { get; init; }

    public bool IsTrue => Text == True.Text;

    public bool IsFalse => Text == False.Text;

    /// <summary>The text over several lines, one for each operand of its operator, where it is long.</summary>
    public IEnumerable<string> Lines => Text.Length > LongestLine && _operands is { } operands ? operands : [Text];

    /// <summary>Whether it is a literal, and not an operator that begins with one.</summary>
    public bool IsConstant => Text is "true" or "false" || IsNumber || (Text[0] == '"' && StringEnd.Of(Text, 0) == Text.Length);

    private bool IsNumber => Text[0] is '-' or (>= '0' and <= '9') && Text.All(character => char.IsLetterOrDigit(character) || character is '-' or '.' or '_');

    /// <summary>Whether evaluating it can find a type error. Text in quotes may make this true without need, which costs nothing but speed.</summary>
    public bool Fails => Text.Contains(Errors + ".");

    public static Code Call(string function, params Code[] arguments) =>
        new($"{function}({string.Join(", ", arguments.Select(argument => argument.Text))})");

    public static Code Not(Code operand) =>
        operand.Opposite is { } opposite ? new Code(opposite, operand.Binding) { Opposite = operand.Text }
        : operand is { Binding: Binding.And, _factors: ({ } left, { } right) } ? Or(Not(left), Not(right))
        : new Code("!" + operand.In(Binding.Unary), Binding.Unary);

    public static Code And(Code left, Code right) =>
        left.IsTrue ? right
        : right.IsTrue || left.IsFalse ? left
        : Chain("&&", left, right, Binding.And);

    public static Code Or(Code left, Code right) =>
        left.IsFalse ? right
        : right.IsFalse || left.IsTrue ? left
        : right.IsTrue && !left.Fails ? True
        : Chain("||", left, right, Binding.Or);

    /// <summary>An operator with its opposite: <c>==</c>, <c>!=</c>, <c>is</c>, <c>is not</c>.</summary>
    public static Code Test(Code operand, string test, string opposite, Binding binding = Binding.Relational)
    {
        string left = operand.In(Binding.Unary);
        return new Code($"{left} {test}", binding) { Opposite = $"{left} {opposite}" };
    }

    /// <summary>The value, so that the compiler does not see it: it warns of what is decided at once, and what a model says is not its user's business.</summary>
    public static Code Opaque(Code value) => Call("Jmes::JmesPath.Pipe", value, new Code("static it => it"));

    public static Code IsNull(Code operand) => Test(operand, "is null", "is not null");

    private static Code Chain(string symbol, Code left, Code right, Binding binding)
    {
        string[] first = left.Binding == binding && left._operands is { } operands ? [.. operands] : [left.In(binding)];
        string[] all = [.. first, $"{symbol} {right.In(binding)}"];
        return new Code(string.Join(" ", all), binding) { _operands = all, _factors = (left, right) };
    }

    /// <summary>The text as an operand of an operator that binds as tightly as <paramref name="least"/>.</summary>
    public string In(Binding least) => Binding < least ? $"({Text})" : Text;
}
