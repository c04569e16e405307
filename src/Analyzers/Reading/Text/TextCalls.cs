using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Text;

/// <summary>Values of the methods of <see cref="string"/> whose result does not depend on the culture.</summary>
internal static class TextCalls
{
    public static AbstractValue Read(IInvocationOperation call, IValueReader reader)
    {
        AbstractValue[] arguments = call.Arguments.Select(argument => reader.Read(argument.Value)).ToArray();
        AbstractValue receiver = call.Instance is null ? AnyValue.Anything : reader.Read(call.Instance);
        return call.TargetMethod.Name switch
        {
            "PadLeft" => Texts.Pad(receiver, arguments[0], Padding(arguments), left: true),
            "PadRight" => Texts.Pad(receiver, arguments[0], Padding(arguments), left: false),
            "Concat" => Concat(call, arguments),
            "Join" => Join(call, arguments),
            "ToString" when arguments.Length == 0 => receiver,
            "Trim" when arguments.Length == 0 => Map(receiver, text => text.Trim()),
            "ToUpperInvariant" => Map(receiver, text => text.ToUpperInvariant()),
            "ToLowerInvariant" => Map(receiver, text => text.ToLowerInvariant()),
            _ => AnyValue.Anything,
        };
    }

    private static AbstractValue Padding(AbstractValue[] arguments) => arguments.Length > 1 ? arguments[1] : new TextValue(" ");

    private static AbstractValue Map(AbstractValue value, Func<string, string> map) =>
        value is TextValue text ? new TextValue(map(text.Text)) : AnyValue.Something;

    private static AbstractValue Concat(IInvocationOperation call, AbstractValue[] arguments)
    {
        if (call.TargetMethod.Parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_String))
        {
            return Texts.Concat(arguments);
        }

        return arguments is [ListValue { Complete: true } list] && list.Known.All(IsText) ? Texts.Concat(list.Known) : AnyValue.Something;
    }

    private static AbstractValue Join(IInvocationOperation call, AbstractValue[] arguments)
    {
        if (call.Arguments.Length != 2 || arguments is not [TextValue separator, ListValue { Complete: true } list] || !list.Known.All(IsText))
        {
            return AnyValue.Something;
        }

        return Texts.Concat(list.Known.SelectMany((item, index) => index == 0 ? new[] { item } : new[] { separator, item }));
    }

    private static bool IsText(AbstractValue value) => value is TextValue or TextOfLength or NullValue;
}
