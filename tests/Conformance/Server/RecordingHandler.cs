using System.Reflection;

namespace Smithwright.Conformance.Server;

/// <summary>A handler that keeps the input of the first call and answers nothing.</summary>
public class RecordingHandler : DispatchProxy
{
    /// <summary>The arguments of the call, of which the last one is the context; null before it.</summary>
    public object?[]? Arguments { get; private set; }

    /// <summary>What is done with the arguments while the request is there.</summary>
    public Func<object?[], Task>? Reader { get; set; }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Arguments = args;
        // Everything is in memory, so this never waits for long.
        Reader?.Invoke(args!).GetAwaiter().GetResult();
        throw new HandledException();
    }
}

/// <summary>Ends a call whose input is all that matters.</summary>
internal sealed class HandledException : Exception;
