using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading;

/// <summary>Points in time in UTC that are made from known numbers.</summary>
internal static class Timestamps
{
    public static bool IsTimestamp(ITypeSymbol? type) => TypeFacts.Is(type, "System", "DateTimeOffset");

    public static AbstractValue Read(IFieldSymbol field) => field.Name switch
    {
        "UnixEpoch" => Of(() => DateTimeOffset.FromUnixTimeSeconds(0)),
        "MinValue" => Of(() => DateTimeOffset.MinValue),
        "MaxValue" => Of(() => DateTimeOffset.MaxValue),
        _ => AnyValue.Something,
    };

    public static AbstractValue Read(IInvocationOperation call, IValueReader reader) => (call.TargetMethod.Name, Numbers(call.Arguments, reader)) switch
    {
        ("FromUnixTimeSeconds", [var seconds]) => Of(() => DateTimeOffset.FromUnixTimeSeconds(seconds)),
        ("FromUnixTimeMilliseconds", [var milliseconds]) => Of(() => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)),
        _ => AnyValue.Anything,
    };

    /// <summary>Those whose last argument is <c>TimeSpan.Zero</c>; all before it are numbers.</summary>
    public static AbstractValue Read(IObjectCreationOperation creation, IValueReader reader)
    {
        ImmutableArray<IArgumentOperation> arguments = creation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).ToImmutableArray();
        if (arguments.IsEmpty || !IsZero(arguments[arguments.Length - 1].Value))
        {
            return AnyValue.Something;
        }

        return Numbers(arguments.RemoveAt(arguments.Length - 1), reader) switch
        {
            [var ticks] => Of(() => new DateTimeOffset(ticks, TimeSpan.Zero)),
            [var year, var month, var day, var hour, var minute, var second] =>
                Of(() => new DateTimeOffset((int)year, (int)month, (int)day, (int)hour, (int)minute, (int)second, TimeSpan.Zero)),
            [var year, var month, var day, var hour, var minute, var second, var millisecond] =>
                Of(() => new DateTimeOffset((int)year, (int)month, (int)day, (int)hour, (int)minute, (int)second, (int)millisecond, TimeSpan.Zero)),
            _ => AnyValue.Something,
        };
    }

    private static bool IsZero(IOperation operation) =>
        operation is IFieldReferenceOperation { Field: { Name: "Zero" } field } && TypeFacts.Is(field.ContainingType, "System", "TimeSpan");

    /// <summary>The arguments as numbers; none when one of them is not known to be one.</summary>
    private static long[] Numbers(ImmutableArray<IArgumentOperation> arguments, IValueReader reader)
    {
        AbstractValue[] values = arguments.Select(argument => reader.Read(argument.Value)).ToArray();
        return values.All(value => value is NumberValue { Exact: null }) ? values.Select(value => (long)((NumberValue)value).Value).ToArray() : [];
    }

    private static AbstractValue Of(Func<DateTimeOffset> make)
    {
        try
        {
            return new TimestampValue(make().UtcTicks);
        }
        catch (ArgumentException)
        {
            // The program will throw as well.
            return AnyValue.Something;
        }
    }
}
