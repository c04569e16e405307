using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Reading.Collections;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Reading.Text;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading;

/// <summary>Values of calls: those of the framework whose results are known, and helpers of the project.</summary>
internal static class Calls
{
    public static AbstractValue Read(IInvocationOperation call, IValueReader reader)
    {
        INamedTypeSymbol? type = call.TargetMethod.ContainingType;
        if (type is null || !TypeFacts.IsFrameworkType(type))
        {
            return HelperCalls.Read(call, reader);
        }

        if (TypeFacts.IsIn(type, "System.Threading.Tasks"))
        {
            return ReadTask(call, reader);
        }

        if (TypeFacts.Is(type, "System.Linq", "Enumerable"))
        {
            return LinqCalls.Read(call, reader);
        }

        if (Timestamps.IsTimestamp(type))
        {
            return Timestamps.Read(call, reader);
        }

        return type.SpecialType == SpecialType.System_String ? TextCalls.Read(call, reader) : CollectionCalls.Read(call, reader);
    }

    /// <summary>A task is read as its result.</summary>
    private static AbstractValue ReadTask(IInvocationOperation call, IValueReader reader) => (call.TargetMethod.Name, call.Arguments) switch
    {
        ("FromResult", [{ } result]) => reader.Read(result.Value),
        ("ConfigureAwait", _) => reader.Read(call.Instance),
        _ => AnyValue.Anything,
    };
}
