using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Functions;

internal static class StringFunctions
{
    public static AbstractValue StartsWith(ImmutableArray<AbstractValue> arguments) =>
        Test(arguments[0], arguments[1], static (text, part) => text.StartsWith(part, StringComparison.Ordinal));

    public static AbstractValue EndsWith(ImmutableArray<AbstractValue> arguments) =>
        Test(arguments[0], arguments[1], static (text, part) => text.EndsWith(part, StringComparison.Ordinal));

    public static AbstractValue Join(ImmutableArray<AbstractValue> arguments) =>
        arguments[0] is TextValue glue && arguments[1] is ListValue { Complete: true } list && list.Known.All(item => item is TextValue)
            ? new TextValue(string.Join(glue.Text, list.Known.Select(item => ((TextValue)item).Text)))
            : new TextOfLength(0, null);

    /// <summary>A test that the empty string always passes and a part longer than the whole never.</summary>
    public static AbstractValue Test(AbstractValue whole, AbstractValue part, Func<string, string, bool> test)
    {
        if (whole is TextValue text && part is TextValue searched)
        {
            return new BooleanValue(test(text.Text, searched.Text));
        }

        CountInterval length = CountInterval.OfText(whole);
        CountInterval needed = CountInterval.OfText(part);
        return needed.Max == 0 ? new BooleanValue(true)
            : needed.Min > length.Max ? new BooleanValue(false)
            : UnknownBoolean.Instance;
    }
}
