using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules.Sensitive;

/// <summary>A call that writes its arguments to a log, and whether it writes out the items of a collection or only names its type.</summary>
internal sealed record LogCall(string Name, bool ShowsItems);

/// <summary>Recognizes calls that write to a log, by the framework's own types.</summary>
internal static class LogCalls
{
    private static readonly LogCall Logger = new("the log", ShowsItems: true);
    private static readonly LogCall Console = new("the console", ShowsItems: false);
    private static readonly LogCall Trace = new("the trace", ShowsItems: false);

    public static LogCall? Find(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        INamedTypeSymbol? type = method.ContainingType;
        return type switch
        {
            _ when IsLogger(method, type) => Logger,
            _ when TypeFacts.Is(type, "System", "Console") && method.Name is "Write" or "WriteLine" => Console,
            _ when TypeFacts.Is(type, "System.IO", "TextWriter") && IsConsoleWriter(call.Instance) => Console,
            _ when TypeFacts.Is(type, "System.Diagnostics", "Debug") || TypeFacts.Is(type, "System.Diagnostics", "Trace") => Trace,
            _ => null,
        };
    }

    /// <summary>What an argument hands over: itself, or the values that the compiler gathers for <c>params</c>.</summary>
    public static IEnumerable<IOperation> Values(IArgumentOperation argument) => argument.ArgumentKind switch
    {
        ArgumentKind.Explicit or ArgumentKind.DefaultValue => new[] { argument.Value },
        ArgumentKind.ParamArray => (argument.Value as IArrayCreationOperation)?.Initializer?.ElementValues ?? Enumerable.Empty<IOperation>(),
        // Newer compilers gather into spans as well, by an operation that the oldest has no name for.
        _ => argument.Value.ChildOperations,
    };

    private static bool IsLogger(IMethodSymbol method, INamedTypeSymbol? type) =>
        TypeFacts.Is(type, "Microsoft.Extensions.Logging", "LoggerExtensions")
        || method.GetAttributes().Any(attribute => TypeFacts.Is(attribute.AttributeClass, "Microsoft.Extensions.Logging", "LoggerMessageAttribute"));

    private static bool IsConsoleWriter(IOperation? writer) =>
        writer is IPropertyReferenceOperation { Property: { Name: "Out" or "Error", ContainingType: { } type } } && TypeFacts.Is(type, "System", "Console");
}
