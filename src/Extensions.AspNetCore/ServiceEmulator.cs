using System.Collections.Concurrent;
using System.ComponentModel;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>
/// Plays a service by its model alone. Requests are checked as by a real one; what is answered is an example of the model where the input is that of one, else data that the model allows.
/// Each generated emulator derives from this class, and its operations can be overridden one by one.
/// </summary>
public abstract class ServiceEmulator
{
    private const int MostInputs = 10_000;

    private readonly ConcurrentDictionary<string, EmulatedOperation> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Operation, object? Input), int> _calls = new();
    private int _answers;

    /// <summary>What the data depends on: emulators with one seed give the same answers to the same requests in the same order.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many calls with one input it takes until the output has the state that a waiter of the model waits for; 3 by default.</summary>
    public int CallsUntilReady { get; init; } = 3;

    /// <summary>Says what happens to the next requests of an operation.</summary>
    /// <param name="operation">The operation's name in the model, for instance <c>GetCity</c>.</param>
    public EmulatedOperation On(string operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(operation);
        return _operations.GetOrAdd(operation, static _ => new EmulatedOperation());
    }

    /// <summary>Answers a request as <see cref="On"/> says.</summary>
    /// <remarks>For generated code.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected async Task<T> AnswerAsync<T>(string operation, ServiceContext context, Func<Task<T>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        await On(operation).NextAsync(context).ConfigureAwait(false);
        return await answer().ConfigureAwait(false);
    }

    /// <summary>Answers a request without an output as <see cref="On"/> says.</summary>
    /// <remarks>For generated code.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected async Task AnswerAsync(string operation, ServiceContext context, Func<Task> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        await On(operation).NextAsync(context).ConfigureAwait(false);
        await answer().ConfigureAwait(false);
    }

    /// <summary>The data of the next answer.</summary>
    /// <remarks>For generated code.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected EmulatedValues NextValues() => new(Seed, Interlocked.Increment(ref _answers), isReady: true);

    /// <summary>The data of the next answer to an operation that waiters call.</summary>
    /// <remarks>For generated code.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected EmulatedValues NextValues(string operation, object? input)
    {
        if (_calls.Count > MostInputs)
        {
            _calls.Clear();
        }
        int calls = _calls.AddOrUpdate((operation, input), 1, static (_, count) => count + 1);
        return new(Seed, Interlocked.Increment(ref _answers), calls >= CallsUntilReady);
    }
}
